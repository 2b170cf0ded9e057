// Portals of every kind: strict policies, hostile style sheets, other frameworks, broken servers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { url } from './harness/index.mjs';
import { around, bytesOf, drawn, element, events, forged, frame, integrity, loader, portal, reactPage, tag, visit } from './harness/portal.mjs';

const TAG = 'sozialleistungsfinder-widget';
const LINK = 'Zum Finder';

const heading = (page) => page.locator(TAG).locator('#titel');
const answer = (page) => page.locator(TAG).getByRole('button', { name: 'Möchte ich nicht sagen' }).click();

/** The link in the light DOM shows, and an error was told. */
async function fallsBack(page, kind = 'load') {
  await page.waitForFunction((kind) => globalThis.slfEvents.some(([name, detail]) => name === 'error' && detail.kind === kind), kind);
  assert.ok(await page.getByRole('link', { name: LINK }).isVisible());
  assert.equal(await page.locator(TAG).locator('.sf[role=region]').count(), 0);
}

/** How to apply, in one of the elements. */
async function applying(page, at) {
  const finder = page.locator(TAG).nth(at);
  await finder.getByRole('link', { name: /Liste/ }).click();
  await finder.getByRole('link', { name: 'Hilfe zum Lebensunterhalt', exact: true }).click();
  return finder.locator('.sf-apply');
}

async function policy(finder, without = '') {
  const parts = {
    'default-src': "'none'",
    'script-src': `${finder} 'wasm-unsafe-eval'`,
    'connect-src': finder,
    'img-src': 'data:',
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  };
  delete parts[without];
  if (without === 'wasm') parts['script-src'] = finder;
  return Object.entries(parts).map((part) => part.join(' ')).join('; ');
}

const origin = async () => (await url()).replace(/\/$/, '');

test('a strict policy with Trusted Types is no obstacle', async (t) => {
  const headers = { 'Content-Security-Policy': await policy(await origin()) };
  const page = await visit(t, await portal(t, { '': around(await element('start="fragen"')) }, headers));
  await drawn(page);
  const first = await heading(page).innerText();
  await answer(page);
  await page.waitForFunction(([tag, first]) => document.querySelector(tag).shadowRoot.querySelector('#titel').innerText !== first, [TAG, first]);
  assert.deepEqual(page.seen.errors, []);
});

test('a portal that isolates itself from other origins is no obstacle', async (t) => {
  const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
  const content = await element('start="fragen"') + await frame('?start=fragen');
  const page = await visit(t, await portal(t, { '': around(content) }, headers));
  await drawn(page, 2);
  assert.equal(await page.evaluate(() => globalThis.crossOriginIsolated), true);
  assert.ok(await heading(page).isVisible());
  assert.ok(await page.frames()[1].locator('#titel').isVisible());
});

for (const [name, without] of [['WebAssembly', 'wasm'], ['the files', 'connect-src']]) {
  test(`a policy that refuses ${name} leaves the link`, async (t) => {
    const headers = { 'Content-Security-Policy': await policy(await origin(), without) };
    const page = await visit(t, await portal(t, { '': around(await element()) }, headers));
    await fallsBack(page);
  });
}

test('a policy that refuses the loader leaves the link', async (t) => {
  const headers = { 'Content-Security-Policy': "script-src 'self'" };
  const page = await visit(t, await portal(t, { '': around(await element()) }, headers));
  await page.waitForTimeout(300);
  assert.ok(await page.getByRole('link', { name: LINK }).isVisible());
});

test('without JavaScript the link is there', async (t) => {
  const page = await visit(t, await portal(t, { '': around(await element()) }), { context: { javaScriptEnabled: false } });
  assert.ok(await page.getByRole('link', { name: LINK }).isVisible());
});

const HOSTILE = `<style>
html{font-size:62.5%}
*{color:red!important;background:lime!important;font-size:40px!important;letter-spacing:9px!important;line-height:3!important;text-transform:uppercase!important;display:flex!important;padding:30px!important;border:5px solid!important;visibility:visible;box-sizing:content-box!important}
:root{--a:red;--b:red;--kern-color-action-default:red;--sf-action:red;--kern-typography-font-family-default:fantasy}
button,input,legend,h1{outline:9px solid red!important;float:right!important}
</style>`;

test('style sheets of the portal change nothing inside', async (t) => {
  // The width is the portal's to give; everything else is compared.
  const width = `<style>${TAG}{width:900px!important;flex:none!important;padding:0!important;border:0!important}</style>`;
  const look = async (head) => {
    const page = await visit(t, await portal(t, { '': around(await element('start="fragen"'), head + width) }));
    await drawn(page);
    return page.evaluate((tag) => {
      const own = document.querySelector(tag);
      const WANTED = ['color', 'backgroundColor', 'fontSize', 'fontFamily', 'letterSpacing', 'lineHeight', 'textTransform', 'display', 'padding', 'borderTopWidth', 'outlineStyle', 'float', 'boxSizing'];
      return ['#titel', 'button[type=submit]', 'input', '.sf-hint', '.sf-link', 'progress'].map((selector) => {
        const found = own.shadowRoot.querySelector(selector);
        const style = getComputedStyle(found);
        return [selector, ...WANTED.map((name) => style[name]), Math.round(found.getBoundingClientRect().height)];
      });
    }, TAG);
  };
  assert.deepEqual(await look(HOSTILE), await look(''));
});

test('the text keeps the size the person has set', async (t) => {
  const page = await visit(t, await portal(t, { '': around(await element('start="fragen"'), '<style>html{font-size:62.5%}</style>') }));
  await drawn(page);
  const size = (selector) => page.evaluate(([tag, selector]) => getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(selector)).fontSize, [TAG, selector]);
  assert.equal(await size('.sf-hint'), '18px');
  const root = () => page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('.sf').style.getPropertyValue('--slf-rem'), TAG);
  assert.equal(await root(), '16px');
});

test('colours and font come in under public names, light, dark and as the device has it', async (t) => {
  const names = ['accent', 'on-accent', 'background', 'background-hued'];
  const colours = names.flatMap((name, at) => [`--slf-${name}:rgb(1,2,${at})`, `--slf-${name}-dark:rgb(3,4,${at})`]).join(';');
  const finders = ['light', 'dark', 'auto'].map((theme) => tag(`theme="${theme}"`)).join('');
  const page = await visit(t, await portal(t, {
    '': around(await loader() + finders, `<style>${TAG}{${colours};--slf-font:Georgia,serif}</style>`),
  }), { context: { colorScheme: 'dark' } });
  await drawn(page, 3);
  const looks = await page.evaluate((tag) => [...document.querySelectorAll(tag)].map((own) => {
    const style = (selector) => getComputedStyle(own.shadowRoot.querySelector(selector));
    const button = style('.kern-btn--primary');
    return [button.backgroundColor, style('.kern-btn--primary .kern-label').color, style('.sf').backgroundColor, style('#titel').fontFamily];
  }), TAG);
  for (const [at, look] of looks.entries()) {
    look.splice(3, 0, await (await applying(page, at)).evaluate((one) => getComputedStyle(one).backgroundColor));
  }
  const expected = (start) => [...names.map((_, at) => `rgb(${start}, ${at})`), 'Georgia, serif'];
  assert.deepEqual(looks, [expected('1, 2'), expected('3, 4'), expected('3, 4')]);
});

test('a browser without constructed style sheets gets a link with a hash', async (t) => {
  const init = () => {
    delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets;
  };
  const address = await portal(t, { '': around(await element('start="fragen"')) });
  const page = await visit(t, address, { init });
  await drawn(page);
  const link = page.locator(TAG).locator('link[rel=stylesheet]');
  assert.match(await link.getAttribute('integrity'), /^sha256-/);
  assert.equal(await page.locator(TAG).locator('button[type=submit]').evaluate((one) => getComputedStyle(one).borderRadius), '4px');
  await fallsBack(await visit(t, address, { init, route: (page) => tampered(page, '**/stil-*.css') }));
});

test('a narrow column on a wide screen gets the narrow layout', async (t) => {
  const page = await visit(t, await portal(t, { '': around(`<div style="width:340px">${await element('start="fragen"')}</div>`) }));
  await drawn(page);
  const width = await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('button[type=submit]').getBoundingClientRect().width, TAG);
  assert.ok(width > 280, 'buttons fill the column');
});

test('within a page of Yew a closed root keeps events apart', async (t) => {
  // Our own page is one: a second program is put into it.
  const base = await url();
  const page = await visit(t, `${base}#/fragen`, { route: (page) => page.route(base, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await route.fulfill({ response: answer, body });
  }) });
  await page.waitForSelector('html.sf-alles', { state: 'attached' });
  await page.evaluate(async ([tag, base]) => {
    const own = document.createElement(tag);
    own.setAttribute('loading', 'eager');
    own.setAttribute('shadow', 'closed');
    own.setAttribute('start', 'fragen');
    // Kept for the test alone: a portal has no way in.
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      globalThis.inside = attach.call(this, init);
      return globalThis.inside;
    };
    await import(`${base}v1/slf-widget.js`);
    document.querySelector('#sf main').append(own);
  }, [TAG, base]);
  await drawn(page);
  const outer = () => page.evaluate(() => [location.hash, document.querySelector('#titel').innerText]);
  const before = await outer();
  assert.equal(await page.evaluate((tag) => document.querySelector(tag).shadowRoot, TAG), null);
  const steps = () => page.evaluate(() => globalThis.slfEvents.filter(([kind]) => kind === 'step').map(([, detail]) => detail.number));
  await page.evaluate(() => globalThis.inside.querySelector('.sf-nav .sf-link').click());
  await page.waitForFunction(() => globalThis.slfEvents.some(([kind]) => kind === 'step'));
  await page.waitForTimeout(200);
  assert.deepEqual(await steps(), [2], 'one click is one step');
  assert.deepEqual(await outer(), before, 'the page around does not move');
});

test('a page of React keeps, moves and removes the element', async (t) => {
  const page = await visit(t, await portal(t, await reactPage()));
  await drawn(page);
  const first = await heading(page).innerText();
  await answer(page);
  await page.waitForFunction(([tag, first]) => document.querySelector(tag).shadowRoot.querySelector('#titel').innerText !== first, [TAG, first]);
  const second = await heading(page).innerText();
  await page.click('#swap');
  await page.waitForTimeout(100);
  assert.equal(await heading(page).innerText(), second, 'moved, not begun anew');
  await page.click('#speak');
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector('.sf').lang === 'en', TAG);
  await page.click('#show');
  await page.click('#show');
  await drawn(page, 2);
  assert.deepEqual(page.seen.errors, []);
});

async function tampered(page, pattern) {
  await page.route(pattern, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: forged(route.request().url(), await answer.body()) });
  });
}

for (const pattern of ['sf-*.wasm', 'spaeter-*.wasm', 'regeln-*.slf', 'texte-de-*.slf', 'stil-*.css', 'sf-*.js']) {
  test(`${pattern} that was tampered with is not used`, async (t) => {
    const page = await visit(t, await portal(t, { '': around(await element('start="fragen"')) }), {
      route: (page) => tampered(page, `**/${pattern}`),
    });
    await fallsBack(page);
  });
}

for (const [name, answer] of [
  ['404', (route) => route.fulfill({ status: 404 })],
  ['500', (route) => route.fulfill({ status: 500 })],
  ['half a file', async (route) => {
    const whole = await route.fetch();
    const body = await whole.body();
    await route.fulfill({ response: whole, body: body.subarray(0, body.length / 2) });
  }],
  ['nothing', (route) => route.abort()],
]) {
  test(`a server that answers with ${name} leaves the link, and a retry helps`, async (t) => {
    let broken = true;
    const page = await visit(t, await portal(t, { '': around(await element()) }), {
      route: (page) => page.route('**/sf-*.wasm', (route) => (broken ? answer(route) : route.continue())),
    });
    await fallsBack(page);
    broken = false;
    await page.evaluate((tag) => document.querySelector(tag).retry(), TAG);
    await drawn(page);
    assert.equal(await page.getByRole('link', { name: LINK }).isVisible(), false);
  });
}

test('one answer that fails is asked for again without anybody noticing', async (t) => {
  const failed = new Set();
  const page = await visit(t, await portal(t, { '': around(await element('start="fragen"')) }), {
    route: (page) => page.route(/(sf|spaeter)-\w+\.wasm/, (route) => {
      if (failed.has(route.request().url())) return route.continue();
      failed.add(route.request().url());
      return route.fulfill({ status: 503 });
    }),
  });
  await drawn(page);
  assert.equal(failed.size, 2);
  assert.deepEqual((await events(page)).map(([kind]) => kind), ['ready']);
});

test('while a slow server answers the link stays', async (t) => {
  let release;
  const held = new Promise((done) => { release = done; });
  const page = await visit(t, await portal(t, { '': around(await element()) }), {
    route: (page) => page.route('**/sf-*.wasm', async (route) => { await held; await route.continue(); }),
  });
  await page.waitForFunction((tag) => customElements.get(tag), TAG);
  assert.ok(await page.getByRole('link', { name: LINK }).isVisible());
  release();
  await drawn(page);
});

test('a program that falls over gives the link back', async (t) => {
  const page = await visit(t, await portal(t, { '': around(await element('start="fragen"')) }));
  await drawn(page);
  const glue = page.seen.requests.find((request) => /sf-\w+\.js/.test(request));
  await page.evaluate((glue) => {
    const reason = new WebAssembly.RuntimeError('unreachable');
    reason.stack = `RuntimeError: unreachable\n    at ${glue}:1:1`;
    // A program of the portal's own that falls over is none of our business.
    dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('other') }));
    globalThis.still = document.querySelector('sozialleistungsfinder-widget').shadowRoot.querySelector('#titel') !== null;
    dispatchEvent(new ErrorEvent('error', { error: reason }));
  }, glue);
  await fallsBack(page, 'program');
  assert.equal(await page.evaluate(() => globalThis.still), true);
  await page.evaluate((tag) => document.querySelector(tag).retry(), TAG);
  await drawn(page, 2);
});

test('a pinned loader runs only if it is the one that was pinned', async (t) => {
  const base = await url();
  const pinned = `${base}v1.0.0/slf-widget.js`;
  const bytes = Buffer.from(await (await fetch(pinned)).arrayBuffer());
  const script = (hash) => `<script type="module" src="${pinned}" integrity="${hash}" crossorigin></script>`;
  const address = await portal(t, {
    good: around(script(integrity(bytes, 'sha384')) + tag()),
    bad: around(script(integrity('', 'sha384')) + tag()),
  });
  await drawn(await visit(t, `${address}good`));
  const page = await visit(t, `${address}bad`);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate((tag) => customElements.get(tag) === undefined, TAG), true);
  assert.ok(await page.getByRole('link', { name: LINK }).isVisible());
});

test('own rules are used only with the hash they were given', async (t) => {
  const { file, bytes } = await bytesOf('regeln');
  const address = await portal(t, {
    good: around(await element(`regeln="eigene.slf" regeln-integrity="${integrity(bytes)}"`)),
    bad: around(await element(`regeln="eigene.slf" regeln-integrity="${integrity('')}"`)),
    'eigene.slf': { type: 'application/octet-stream', body: bytes },
  });
  const page = await visit(t, `${address}good`);
  await drawn(page);
  assert.ok(page.seen.requests.includes(`${address}eigene.slf`));
  assert.ok(!page.seen.requests.some((request) => request.endsWith(file)));
  await fallsBack(await visit(t, `${address}bad`));
});

/** Where the button for applying leads in one of the elements. */
async function form(page, at) {
  return (await applying(page, at)).locator('a.kern-btn--primary').getAttribute('href');
}

test('own ways are used if they are what was promised, else those of the finder', async (t) => {
  const { bytes } = await bytesOf('wege');
  // As long as the name it takes the place of: every length in the file stays true.
  const own = Buffer.from(bytes.toString('latin1').replaceAll('sozialplattform.de', 'amt-muster.example'), 'latin1');
  assert.notDeepEqual(own, bytes);
  const half = own.subarray(0, own.length / 2);
  const unsafe = Buffer.from(bytes.toString('latin1').replaceAll('https://sozialplattform.de', 'javascript:alert(1)//12345'), 'latin1');
  assert.equal(unsafe.length, bytes.length);
  const finder = (name, hash) => tag(`leistungen="hilfe_zum_lebensunterhalt" ort="150850040040" ${name && `wege="${name}" wege-integrity="${hash}"`}`);
  const page = await visit(t, await portal(t, {
    '': around(await loader() + finder('', '') + finder('own', integrity(own, 'sha384')) + finder('own', integrity('')) + finder('half', integrity(half)) + finder('missing', integrity(own)) + finder('unsafe', integrity(unsafe))),
    own: { body: own },
    half: { body: half },
    unsafe: { body: unsafe },
  }));
  await drawn(page, 6);
  const errors = (number) => page.waitForFunction((number) => globalThis.slfEvents.filter(([kind]) => kind === 'error').length === number, number);
  await errors(3);
  assert.match(await form(page, 1), /^https:\/\/amt-muster\.example\/leistung\//);
  for (const at of [0, 2, 3, 4]) assert.match(await form(page, at), /^https:\/\/sozialplattform\.de\/leistung\//, at);
  // What is no https address stands there, and leads nowhere.
  const section = await applying(page, 5);
  assert.match(await section.innerText(), /Online-Antrag öffnen/);
  assert.equal(await section.locator('a.kern-btn--primary').count(), 0);
  assert.equal(await section.locator('a:not([href^="https:"],[href^="tel:"],[href^="mailto:"],[href^="#"])').count(), 0);
  await page.evaluate((tag) => document.querySelectorAll(tag)[3].retry(), TAG);
  await drawn(page, 7);
  await errors(4);
  for (const [kind, detail] of await events(page)) {
    if (kind === 'error') assert.deepEqual(detail, { kind: 'parameter', name: 'wege' });
  }
});

test('the files may lie elsewhere than the loader', async (t) => {
  const base = await url();
  const address = await portal(t, {
    '': around(`<script type="module" src="slf-widget.js"></script><${TAG} loading="eager" base="${base}"><a href="/">${LINK}</a></${TAG}>`),
    'slf-widget.js': { type: 'text/javascript', body: await (await fetch(`${base}v1/slf-widget.js`)).text() },
  });
  await drawn(await visit(t, address));
});
