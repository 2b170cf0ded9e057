// The finder as an element of a portal on another origin: life, attributes, events, privacy.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, url } from './harness/index.mjs';
import { around, drawn, element, events, portal, visit } from './harness/portal.mjs';

const TAG = 'sozialleistungsfinder-widget';

/** Opens a portal page with an element and waits until it is drawn. */
async function shown(t, { attributes = 'start="fragen"', content, number = 1, head, headers, ...options } = {}) {
  const address = await portal(t, { '': around(content ?? await element(attributes), head) }, headers);
  const page = await visit(t, address, options);
  await drawn(page, number);
  return page;
}

const heading = (page, at = 0) => page.locator(TAG).nth(at).locator('#titel');
const skip = (page, at = 0) => page.locator(TAG).nth(at).getByRole('button', { name: 'Möchte ich nicht sagen' }).click();

/** Passes every question and goes to the result. */
async function through(page) {
  for (let step = 0; step < 40; step += 1) {
    const before = await heading(page).innerText();
    if (/Stimmt alles/.test(before)) break;
    await skip(page);
    await page.waitForFunction(([tag, before]) => document.querySelector(tag).shadowRoot.querySelector('#titel').innerText !== before, [TAG, before]);
  }
  await page.locator(TAG).getByRole('link', { name: /Ergebnis/ }).first().click();
  await page.locator(TAG).locator('.sf-group').first().waitFor();
}

/** Everything of a page that is none of the element's business. */
function surroundings() {
  return {
    title: document.title,
    url: location.href,
    history: history.length,
    state: JSON.stringify(history.state),
    html: document.documentElement.outerHTML,
    attributes: [...document.documentElement.attributes].map((one) => one.name + one.value),
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)).sort(),
    symbols: Object.getOwnPropertySymbols(window).length,
    storage: [{ ...localStorage }, { ...sessionStorage }],
    cookies: document.cookie,
    sheets: document.adoptedStyleSheets.length,
    prototypes: [Element, Node, Document, Array, Object, Promise, Event].map((one) => Object.getOwnPropertyNames(one.prototype).length),
  };
}

test('the whole way leaves the portal as it was', async (t) => {
  const content = await element('start="fragen"');
  const page = await visit(t, await portal(t, { '': around(content.replace(/<script.*<\/script>/, '')) }));
  const before = await page.evaluate(surroundings);
  const loader = `${await url()}v1/slf-widget.js`;
  await page.evaluate((loader) => import(loader).then(() => {}), loader);
  await drawn(page);
  await through(page);
  assert.deepEqual(await page.evaluate(surroundings), before);
  assert.deepEqual(page.seen.errors, []);
  const databases = await page.evaluate(async () => [(await indexedDB.databases()).length, (await caches.keys().catch(() => [])).length]);
  assert.deepEqual(databases, [0, 0]);
});

test('events tell counts and never an answer', async (t) => {
  const page = await shown(t);
  const finder = page.locator(TAG);
  await finder.getByRole('combobox').fill('Ballen');
  await finder.getByRole('option').first().click();
  await finder.getByRole('button', { name: 'Weiter' }).click();
  await page.waitForFunction(() => globalThis.slfEvents.some(([kind]) => kind === 'step'));
  await finder.locator('[id=f-ich-geburt]').fill('5');
  await finder.locator('[id=f-ich-geburt-jahr]').fill('1987');
  await finder.locator('[id=f-zusammenleben-0]').check();
  await finder.getByRole('button', { name: 'Weiter' }).click();
  await through(page);
  const all = await events(page);
  assert.deepEqual([...new Set(all.map(([kind]) => kind))], ['ready', 'step', 'result']);
  const text = JSON.stringify(all);
  assert.doesNotMatch(text, /Ballen|1987|geburt|15085|zusammen/);
  for (const [kind, detail] of all) {
    const allowed = { ready: ['version'], step: ['page', 'number', 'most'], result: ['checked', 'possible', 'open'] }[kind];
    assert.ok(Object.keys(detail).every((name) => allowed.includes(name)), `${kind}: ${JSON.stringify(detail)}`);
    assert.ok(Object.entries(detail).every(([name, value]) => name === 'version' || typeof value === 'number' || ['start', 'frage', 'antworten'].includes(value)));
  }
  for (const request of page.seen.requests) assert.doesNotMatch(request, /Ballen|1987|150850/);
});

test('nothing is loaded until the element is nearly in sight', async (t) => {
  const content = `<div style="height:4000px">lang</div>${await element()}`.replace('loading="eager"', '');
  const page = await visit(t, await portal(t, { '': around(content) }));
  await page.waitForFunction((tag) => customElements.get(tag), TAG);
  await page.waitForTimeout(400);
  const program = () => page.seen.requests.filter((request) => /\.wasm$|\.slf$/.test(request)).length;
  assert.equal(program(), 0);
  await page.evaluate(() => scrollTo(0, 3600));
  await drawn(page);
  assert.ok(program() > 0);
});

test('several elements share the program and nothing else', async (t) => {
  const one = await element('start="fragen"');
  const tag = one.slice(one.indexOf('<sozial'));
  const page = await shown(t, { content: one + tag.repeat(2), number: 3 });
  const first = await heading(page, 0).innerText();
  await skip(page, 1);
  await page.waitForFunction(([tag, first]) => document.querySelectorAll(tag)[1].shadowRoot.querySelector('#titel').innerText !== first, [TAG, first]);
  assert.equal(await heading(page, 0).innerText(), first);
  assert.equal(await heading(page, 2).innerText(), first);
  const requests = page.seen.requests.filter((request) => /\.(wasm|slf|css)$/.test(request));
  assert.equal(new Set(requests).size, requests.length, 'each file is fetched once');
});

test('ten finders on a page work, with one program', async (t) => {
  const one = await element('leistungen="wohngeld"');
  const tag = one.slice(one.indexOf('<sozial'));
  const page = await shown(t, { content: one + tag.repeat(9), number: 10 });
  assert.equal(page.seen.requests.filter((request) => /\.wasm$/.test(request)).length, 2);
  await page.locator(TAG).nth(9).getByRole('link', { name: /Los geht/ }).click();
  await page.locator(TAG).nth(9).locator('form').waitFor();
  assert.equal(await page.locator(TAG).locator('form').count(), 1);
  assert.deepEqual(page.seen.errors, []);
});

test('moving an element keeps what was said, removing it forgets', async (t) => {
  const page = await shown(t);
  const first = await heading(page).innerText();
  await skip(page);
  await page.waitForFunction(([tag, first]) => document.querySelector(tag).shadowRoot.querySelector('#titel').innerText !== first, [TAG, first]);
  const second = await heading(page).innerText();
  await page.evaluate((tag) => {
    const box = document.createElement('section');
    document.querySelector('main').append(box);
    box.append(document.querySelector(tag));
  }, TAG);
  await page.waitForTimeout(100);
  assert.equal(await heading(page).innerText(), second);
  await page.evaluate(async (tag) => {
    const own = document.querySelector(tag);
    own.remove();
    await new Promise((done) => { setTimeout(done, 50); });
    document.querySelector('main').append(own);
  }, TAG);
  await drawn(page, 2);
  assert.equal(await heading(page).innerText(), first);
  assert.deepEqual(page.seen.errors, []);
});

test('printing prints the page of the portal with the result in it', async (t) => {
  const page = await shown(t, { init: () => { globalThis.print = () => { globalThis.printed = true; }; } });
  await through(page);
  await page.locator(TAG).getByRole('button', { name: /Drucken/ }).click();
  assert.equal(await page.evaluate(() => globalThis.printed), true);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.getByRole('heading', { name: 'Geburt eines Kindes' }).isVisible());
  assert.match(await page.locator(TAG).locator('.sf-print').innerText(), /Gedruckt am[^]*Fehlende Angaben[^]*Wohngeld[^]*Meine Notizen/);
  for (const other of ['.sf-bar', '.sf-group', '.sf-within-foot']) {
    assert.equal(await page.locator(TAG).locator(other).first().isVisible(), false, other);
  }
});

test('fifty finders come and go without leaving anything behind', async (t) => {
  // Only a page on its own is told how much memory it takes.
  const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
  const page = await shown(t, { attributes: '', headers, init: () => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...all) => {
      const made = await instantiate(...all);
      globalThis.program ??= made;
      return made;
    };
  } });
  const tools = await page.context().newCDPSession(page);
  const round = (times) => page.evaluate(async ({ tag, times }) => {
    for (let at = 0; at < times; at += 1) {
      const one = document.createElement(tag);
      one.setAttribute('loading', 'eager');
      const ready = new Promise((done) => { one.addEventListener('slf-ready', done); });
      document.querySelector('main').append(one);
      await ready;
      one.remove();
      await new Promise((done) => { setTimeout(done, 5); });
    }
  }, { tag: TAG, times });
  const measure = async () => {
    await tools.send('HeapProfiler.collectGarbage');
    await tools.send('HeapProfiler.collectGarbage');
    const heap = (await tools.send('Runtime.getHeapUsage')).usedSize;
    const { bytes } = await page.evaluate(() => performance.measureUserAgentSpecificMemory());
    const wasm = await page.evaluate(() => globalThis.program.exports.memory.buffer.byteLength);
    return { heap, bytes, wasm, ...await tools.send('Memory.getDOMCounters') };
  };
  await round(10);
  const before = await measure();
  await round(50);
  const after = await measure();
  assert.ok(after.nodes - before.nodes < 50, `nodes: ${before.nodes}, then ${after.nodes}`);
  assert.ok(after.jsEventListeners - before.jsEventListeners < 10, `listeners: ${before.jsEventListeners}, then ${after.jsEventListeners}`);
  assert.ok(after.heap - before.heap < 300_000, `heap: ${before.heap}, then ${after.heap}`);
  assert.ok(after.bytes - before.bytes < 300_000, `all of the page: ${before.bytes}, then ${after.bytes}`);
  assert.equal(after.wasm, before.wasm, 'the memory of the program');
});

test('attributes count while the finder runs, and no answer is lost', async (t) => {
  const page = await shown(t);
  const first = await heading(page).innerText();
  await skip(page);
  await page.waitForFunction(([tag, first]) => document.querySelector(tag).shadowRoot.querySelector('#titel').innerText !== first, [TAG, first]);
  const set = (name, value) => page.evaluate(([tag, name, value]) => document.querySelector(tag).setAttribute(name, value), [TAG, name, value]);
  const root = page.locator(TAG).locator('.sf[role=region]');
  await set('theme', 'dark');
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector('.sf').dataset.kernTheme === 'dark', TAG);
  await set('heading-level', '4');
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector('#titel').getAttribute('aria-level') === '4', TAG);
  await page.locator('body').evaluate((body) => { const own = document.createElement('input'); body.prepend(own); own.focus(); });
  await set('lang', 'en');
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector('.sf').lang === 'en', TAG);
  assert.equal(await root.getAttribute('dir'), 'ltr');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'INPUT', 'the focus stays with the portal');
  await set('leistungen', 'wohngeld');
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
  await page.locator(TAG).getByRole('link', { name: 'Back' }).click();
  assert.match(await heading(page).innerText(), /Where/);
  assert.deepEqual(page.seen.errors, []);
});

test('wishes that make no sense are named once and break nothing', async (t) => {
  const page = await shown(t, {
    attributes: 'lang="xx" land="99" ort="Nirgendwo" leistungen="gibtsnicht" start="gibtsnicht" theme="bunt" heading-level="9" antraege="{" regeln="/regeln.slf" wege="https://wege.example/w.slf"',
  });
  await page.waitForTimeout(200);
  const names = (await events(page)).filter(([kind]) => kind === 'error').map(([, detail]) => {
    assert.equal(detail.kind, 'parameter');
    return detail.name;
  });
  assert.deepEqual(names.sort(), ['antraege', 'heading-level', 'land', 'lang', 'leistungen', 'ort', 'regeln', 'start', 'theme', 'wege']);
  assert.equal(page.seen.warnings.filter((text) => text.startsWith(TAG)).length, 10);
  assert.ok(await page.locator(TAG).getByRole('link', { name: /Los geht/ }).isVisible());
});

test('a place the portal names is not asked for, wherever it lies', async (t) => {
  for (const ort of ['06108', '80331']) {
    const page = await shown(t, { attributes: `ort="${ort}" start="fragen"` });
    assert.doesNotMatch(await heading(page).innerText(), /Wo wohnen/, ort);
    assert.deepEqual((await events(page)).filter(([kind]) => kind === 'error'), []);
  }
});

test('a portal can name its own address for applying', async (t) => {
  const antraege = JSON.stringify({ wohngeld: 'https://amt.example/wohngeld?x=1&y=2' });
  const page = await shown(t, { attributes: `leistungen="wohngeld" antraege='${antraege.replace(/'/g, '')}'` });
  await page.locator(TAG).getByRole('link', { name: /Liste/ }).click();
  await page.locator(TAG).getByRole('link', { name: 'Wohngeld', exact: true }).click();
  const button = page.locator(TAG).locator('a.kern-btn--primary').first();
  assert.equal(await button.getAttribute('href'), 'https://amt.example/wohngeld?x=1&y=2');
  assert.match(await page.locator(TAG).locator('.sf-apply').innerText(), /amt\.example/);
});

test('a file of addresses is read like the addresses themselves', async (t) => {
  const address = await portal(t, {
    '': around(await element('leistungen="wohngeld" antraege="antraege.json"')),
    'antraege.json': { type: 'application/json', body: JSON.stringify({ wohngeld: 'https://amt.example/w' }) },
  });
  const page = await visit(t, address);
  await drawn(page);
  await page.locator(TAG).getByRole('link', { name: /Liste/ }).click();
  await page.locator(TAG).getByRole('link', { name: 'Wohngeld', exact: true }).click();
  assert.equal(await page.locator(TAG).locator('a.kern-btn--primary').first().getAttribute('href'), 'https://amt.example/w');
});

test('the focus moves to the new heading, and the page only if the top is out of sight', async (t) => {
  const content = `<div style="height:150px"></div>${await element('start="fragen"')}<div style="height:3000px"></div>`;
  const page = await shown(t, { content });
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true, 'starting takes no focus');
  const go = () => page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('.sf-nav .sf-link').click(), TAG);
  await go();
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.activeElement?.id === 'titel', TAG);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.evaluate(() => scrollTo(0, 700));
  await go();
  await page.waitForFunction((tag) => {
    const { top } = document.querySelector(tag).getBoundingClientRect();
    return top > -3 && top < innerHeight / 2;
  }, TAG);
});

test('the finder as an element is accessible', async (t) => {
  for (const [width, theme] of [[360, 'light'], [1280, 'dark']]) {
    const page = await shown(t, { width, attributes: `start="fragen" theme="${theme}"`, head: theme === 'dark' ? '<style>body{background:#000;color:#fff}</style>' : '' });
    await axe(page);
    await through(page);
    await axe(page);
    await page.locator(TAG).getByRole('link', { name: /Akute Not/ }).click();
    await page.locator(TAG).locator('.sf-urgent').first().waitFor();
    assert.equal(await page.locator(TAG).getByText('Schnell verlassen').count(), 0, 'a foreign page has no such button');
    await axe(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(over <= 0, `${over} px too wide`);
  }
});

test('the keyboard alone is enough', async (t) => {
  const page = await shown(t);
  const inside = () => page.evaluate((tag) => document.querySelector(tag).shadowRoot.activeElement?.outerHTML ?? '', TAG);
  for (let step = 0; step < 20 && !/role="combobox"/.test(await inside()); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('Quedl');
  await page.locator(TAG).getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.activeElement?.id === 'titel', TAG);
  await page.locator(TAG).getByRole('button', { name: 'Alles löschen' }).focus();
  await page.keyboard.press('Enter');
  await page.locator(TAG).locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.waitForFunction((tag) => !document.querySelector(tag).shadowRoot.querySelector('dialog'), TAG);
});
