// The finder in a frame of a portal on another origin: height, focus, history, storage, events.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, url } from './harness/index.mjs';
import { around, drawn, events, frame, portal, visit } from './harness/portal.mjs';

const FULL = 'style="width:100%;border:0"';

/** Opens a portal page with a frame and waits until the finder in it is drawn. */
async function framed(t, { query = '?start=fragen', attributes = FULL, head = '', before = '', after = '', ...options } = {}) {
  const address = await portal(t, { '': around(before + await frame(query, attributes) + after, head) });
  const page = await visit(t, address, options);
  await drawn(page);
  return page;
}

const inner = (page) => page.frames()[1];
const skip = (page) => inner(page).getByRole('button', { name: 'Möchte ich nicht sagen' }).click();
const heading = (page) => inner(page).locator('#titel').innerText();
const height = (page) => page.locator('iframe').first().evaluate((one) => one.getBoundingClientRect().height);

/** Waits until the frame is as high as what is in it. */
async function settled(page) {
  await page.waitForFunction(() => document.querySelector('iframe').style.height !== '');
  const content = () => inner(page).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await assert.doesNotReject(async () => {
    for (let round = 0; round < 40; round += 1) {
      if (Math.abs(await content() - await height(page)) <= 1) return;
      await page.waitForTimeout(50);
    }
    throw new Error(`content ${await content()}, frame ${await height(page)}`);
  });
}

test('a frame is as high as its content and follows it', async (t) => {
  const page = await framed(t);
  await settled(page);
  const before = await height(page);
  await inner(page).locator('summary').first().click();
  await page.waitForFunction((before) => document.querySelector('iframe').getBoundingClientRect().height > before, before);
  await settled(page);
  await inner(page).locator('summary').first().click();
  await page.waitForFunction((before) => document.querySelector('iframe').getBoundingClientRect().height === before, before);
  assert.deepEqual(page.seen.errors, []);
});

for (const [name, head] of [
  ['of the height of the window', '<style>html,body{height:100vh;margin:0}iframe{min-height:100vh}</style>'],
  ['that fills the window with flex', '<style>body{display:flex;flex-direction:column;min-height:100vh}main{flex:1;display:flex;flex-direction:column}iframe{flex:1 0 auto}</style>'],
  ['that forces a height on the frame', '<style>iframe{height:100vh!important}</style>'],
]) {
  test(`a host ${name} sets off no loop`, async (t) => {
    const page = await framed(t, { head, height: 600 });
    await page.evaluate(() => {
      globalThis.told = 0;
      addEventListener('message', (event) => { if (event.data?.kind === 'height') globalThis.told += 1; });
    });
    await page.waitForTimeout(400);
    await skip(page);
    await page.waitForTimeout(800);
    assert.ok(await page.evaluate(() => globalThis.told) <= 4, 'the height comes to rest');
    assert.ok(await height(page) < 3000);
  });
}

test('a step moves the page only when the top of the frame is out of sight', async (t) => {
  const page = await framed(t, { before: '<div style="height:100px"></div>', after: '<div style="height:3000px"></div>', height: 700 });
  await settled(page);
  await page.evaluate(() => scrollTo(0, 50));
  // A click by the program of the page: the test itself must not scroll.
  const go = () => inner(page).evaluate(() => document.querySelector('.sf-nav .sf-link').click());
  await go();
  await inner(page).waitForFunction(() => document.activeElement.id === 'titel');
  await page.waitForTimeout(200);
  const still = await page.evaluate(() => scrollY);
  assert.equal(still, 50, 'in sight: nothing moves');
  await page.evaluate(() => scrollTo(0, 1400));
  await go();
  await page.waitForFunction(() => {
    const { top } = document.querySelector('iframe').getBoundingClientRect();
    return top > -3 && top < innerHeight / 2;
  });
  assert.equal(await inner(page).evaluate(() => document.activeElement.id), 'titel');
});

test('the back button goes back within the frame', async (t) => {
  const page = await framed(t);
  const first = await heading(page);
  await skip(page);
  await inner(page).waitForFunction((first) => document.querySelector('#titel').innerText !== first, first);
  const address = page.url();
  await page.evaluate(() => history.back());
  await inner(page).waitForFunction((first) => document.querySelector('#titel').innerText === first, first);
  assert.equal(page.url(), address);
});

// An opaque origin is refused any storage; so is another origin where third parties may store
// nothing, which is how the browser of these tests is started.
for (const sandbox of ['', 'sandbox="allow-scripts allow-forms"']) {
  test(`a frame without storage works from memory ${sandbox}`, async (t) => {
    const page = await visit(t, await portal(t, {
      '': around(`<iframe title="Finder" ${sandbox} ${FULL} height="900" src="${await url()}embed.html?start=fragen"></iframe>`),
    }));
    await inner(page).waitForSelector('#titel');
    const refused = await inner(page).evaluate(() => ['sessionStorage', 'localStorage'].map((name) => { try { return String(globalThis[name]); } catch (reason) { return reason.name; } }));
    assert.deepEqual(refused, ['SecurityError', 'SecurityError']);
    const first = await heading(page);
    await skip(page);
    await inner(page).waitForFunction((first) => document.querySelector('#titel').innerText !== first, first);
    await page.evaluate(() => history.back());
    await inner(page).waitForFunction((first) => document.querySelector('#titel').innerText === first, first);
    assert.deepEqual(page.seen.errors, []);
  });
}

test('the portal sees nothing of what is answered', async (t) => {
  const page = await framed(t, {
    init: () => {
      globalThis.messages = [];
      addEventListener('message', (event) => globalThis.messages.push(JSON.stringify(event.data)));
    },
  });
  await inner(page).getByRole('combobox').fill('Ballen');
  await inner(page).getByRole('option').first().click();
  await inner(page).getByRole('button', { name: 'Weiter' }).click();
  await page.waitForFunction(() => globalThis.slfEvents.some(([kind]) => kind === 'step'));
  await inner(page).fill('[id=f-ich-geburt]', '5');
  await inner(page).fill('[id=f-ich-geburt-jahr]', '1987');
  await inner(page).check('[id=f-zusammenleben-0]');
  await inner(page).getByRole('button', { name: 'Weiter' }).click();
  await page.waitForFunction(() => globalThis.slfEvents.filter(([kind]) => kind === 'step').length > 1);
  const messages = (await page.evaluate(() => globalThis.messages)).join('\n');
  assert.doesNotMatch(messages, /Ballen|1987|geburt|15085|zusammen/);
  assert.deepEqual(await page.evaluate(() => [{ ...sessionStorage }, { ...localStorage }]), [{}, {}]);
  for (const request of page.seen.requests) assert.doesNotMatch(request, /Ballen|1987|15085\d/);
  const steps = (await events(page)).filter(([kind]) => kind === 'step');
  assert.deepEqual(Object.keys(steps[0][1]).sort(), ['most', 'number', 'page']);
});

test('only the frame itself, with its origin and number, is listened to', async (t) => {
  const page = await framed(t);
  await settled(page);
  const before = await height(page);
  const lie = "parent.postMessage({slf:1,kind:'height',detail:9999},'*');parent.postMessage({slf:1,kind:'hello'},'*')";
  await page.evaluate((lie) => {
    // A frame that claims to be one of ours, from another origin.
    const other = document.createElement('iframe');
    other.dataset.slf = '';
    other.srcdoc = `<script>${lie}</script>`;
    document.body.append(other);
    // The page itself, and a number nobody gave out.
    postMessage({ slf: 1, kind: 'height', detail: 9999 }, '*');
  }, lie);
  await inner(page).evaluate(() => parent.postMessage({ slf: 1, kind: 'height', nonce: '1-2-3', detail: 9999 }, '*'));
  await page.waitForTimeout(300);
  assert.equal(await height(page), before);
});

test('a frame that was led to another origin is not listened to any more', async (t) => {
  const page = await framed(t);
  await settled(page);
  const before = await height(page);
  const stranger = await portal(t, { '': `<script>
    addEventListener('message', (event) => {
      const { nonce } = event.data;
      parent.postMessage({ slf: 1, nonce, kind: 'height', detail: 9999 }, '*');
      parent.postMessage({ slf: 1, nonce, kind: 'result', detail: { possible: 9 } }, '*');
    });
    parent.postMessage({ slf: 1, kind: 'hello' }, '*');
  </script>` });
  await inner(page).evaluate((stranger) => { location.href = stranger; }, stranger.replace('localhost', '127.0.0.1'));
  await page.waitForTimeout(600);
  assert.equal(await height(page), before);
  assert.deepEqual((await events(page)).filter(([kind]) => kind === 'result'), []);
});

test('the frame tells its height only to the page around that greeted it', async (t) => {
  const page = await visit(t, await portal(t, {
    '': around(`<iframe title="Finder" ${FULL} src="${await url()}embed.html"></iframe>`),
  }), { init: () => {
    globalThis.messages = [];
    addEventListener('message', (event) => globalThis.messages.push(event.data));
  } });
  await inner(page).waitForSelector('#titel');
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => globalThis.messages), [{ slf: 1, kind: 'hello' }]);
});

test('a script that comes late still learns the height, and that the finder is there', async (t) => {
  const page = await visit(t, await portal(t, {
    '': around(`<iframe data-slf title="Finder" ${FULL} src="${await url()}embed.html"></iframe>`),
  }));
  await inner(page).waitForSelector('#titel');
  await page.waitForTimeout(300);
  await page.addScriptTag({ url: `${await url()}v1/slf-embed.js` });
  await settled(page);
  await drawn(page);
  assert.deepEqual(await events(page), [['ready', {}]]);
});

test('printing prints the result in the frame', async (t) => {
  const page = await framed(t, { query: '', init: () => { globalThis.print = () => { globalThis.printed = true; }; } });
  await inner(page).evaluate(() => { location.hash = '#/ergebnis'; });
  await inner(page).getByRole('button', { name: /Drucken/ }).click();
  assert.equal(await inner(page).evaluate(() => globalThis.printed), true);
  assert.equal(await page.evaluate(() => globalThis.printed), undefined);
  await page.emulateMedia({ media: 'print' });
  const sheet = await inner(page).locator('.sf-print').innerText();
  assert.match(sheet, /Gedruckt am[^]*Fehlende Angaben[^]*Wohngeld[^]*Meine Notizen/);
  for (const other of ['.sf-bar', '.sf-group', '.sf-within-foot']) {
    assert.equal(await inner(page).locator(other).first().isVisible(), false, other);
  }
});

test('the frame reads what the portal asks for', async (t) => {
  const page = await framed(t, { query: '?lang=en&theme=dark&heading-level=3&start=kinder&ort=06484&color=red' });
  assert.equal(await inner(page).evaluate(() => document.documentElement.lang), 'en');
  assert.equal(await inner(page).evaluate(() => document.documentElement.dataset.kernTheme), 'dark');
  assert.equal(await inner(page).locator('#titel').getAttribute('aria-level'), '3');
  assert.match(inner(page).url(), /#\/frage\/kinder$/);
  assert.deepEqual((await events(page)).filter(([kind]) => kind === 'error'), []);
});

test('no other page of the finder can be framed', async (t) => {
  const page = await visit(t, await portal(t, { '': around(`<iframe title="Finder" src="${await url()}"></iframe>`) }));
  await page.waitForTimeout(500);
  assert.ok(page.seen.errors.some((error) => /frame-ancestors/.test(error)));
  const answer = await fetch(`${await url()}embed.html`);
  assert.equal(answer.headers.get('content-security-policy'), 'frame-ancestors *');
});

test('a frame whose program does not come shows the way to the finder', async (t) => {
  const page = await visit(t, await portal(t, { '': around(await frame('', FULL)) }), {
    route: (page) => page.route('**/sf-*.wasm', (route) => route.fulfill({ status: 500 })),
  });
  await inner(page).locator('#sf-fehler').waitFor();
  const link = inner(page).locator('.sf-instead a');
  assert.ok(await link.isVisible());
  assert.equal(await link.getAttribute('target'), '_blank');
  await page.waitForFunction(() => globalThis.slfEvents.some(([kind, detail]) => kind === 'error' && detail.kind === 'load'));
});

test('the finder in a frame is accessible', async (t) => {
  for (const width of [360, 1280]) {
    const page = await framed(t, { width });
    await settled(page);
    await axe(inner(page));
    await inner(page).evaluate(() => { location.hash = '#/ergebnis'; });
    await inner(page).waitForSelector('.sf-group');
    await axe(inner(page));
    const over = await inner(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0);
  }
});
