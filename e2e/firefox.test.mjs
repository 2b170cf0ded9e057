// The same finder in Firefox, driven over WebDriver BiDi: frame and element on a portal of another
// origin. Skipped where there is no Firefox.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { axeProblems, url } from './harness/index.mjs';
import { around, bytesOf, element, forged, frame, integrity, loader, mirror, portal, reactPage, tag } from './harness/portal.mjs';

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const skip = existsSync(FIREFOX) ? false : `no Firefox at ${FIREFOX}`;
const TAG = 'sozialleistungsfinder-widget';

let running;
const firefox = () => {
  running ??= puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  return running;
};
after(async () => { await (await running)?.close(); });

const LISTEN = `<script nonce="test">globalThis.slfEvents = [];
for (const kind of ['ready', 'step', 'result', 'error']) addEventListener('slf-' + kind, (event) => slfEvents.push([kind, event.detail]));
globalThis.refused = [];
addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));</script>`;

/** Opens a page of a portal and waits until the finder in it says so. */
async function visit(t, content, { headers = {}, ready = 1, head = '', more = {} } = {}) {
  return opened(t, await portal(t, { '': around(content, head + LISTEN), ...more }, headers), ready);
}

async function opened(t, address, ready = 1) {
  const page = await (await firefox()).newPage();
  t.after(() => page.close());
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(address);
  await told(page, 'ready', ready);
  return page;
}

/** Waits until so many events of a kind have come. */
function told(page, kind, number = 1) {
  return page.waitForFunction((kind, number) => globalThis.slfEvents.filter(([told]) => told === kind).length >= number, { timeout: 20_000 }, kind, number);
}

/** The elements whose link in the light DOM shows, by position. */
const links = (page) => page.evaluate((tag) => [...document.querySelectorAll(tag)].flatMap((own, at) => (own.querySelector('a').getClientRects().length > 0 ? [at] : [])), TAG);

/** Waits until something holds. */
async function eventually(what) {
  for (let round = 0; round < 60; round += 1) {
    if (await what()) return;
    await new Promise((done) => { setTimeout(done, 50); });
  }
  assert.fail(String(what));
}

const skipQuestion = (page, at = 0) => page.evaluate((tag, at) => document.querySelectorAll(tag)[at].shadowRoot.querySelector('.sf-nav .sf-link').click(), TAG, at);

const heading = (page) => page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('#titel').innerText, TAG);

/** Passes every question by the element's own buttons and goes to the result. */
async function through(page) {
  for (let step = 0; step < 40; step += 1) {
    const before = await heading(page);
    if (/Stimmt alles/.test(before)) break;
    await skipQuestion(page);
    await page.waitForFunction((tag, before) => document.querySelector(tag).shadowRoot.querySelector('#titel').innerText !== before, {}, TAG, before);
  }
  await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('.sf-nav a').click(), TAG);
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector('.sf-group'), {}, TAG);
}

test('Firefox: the whole way in an element leaves the portal as it was', { skip }, async (t) => {
  const page = await visit(t, await element('start="fragen"'));
  const look = () => page.evaluate(() => [document.title, location.href, history.length, document.documentElement.lang, localStorage.length, sessionStorage.length, document.cookie, document.head.children.length, Object.getOwnPropertyNames(globalThis).filter((name) => !/^\d+$/.test(name)).sort()]);
  const before = await look();
  await through(page);
  assert.deepEqual(await look(), before);
  const kinds = await page.evaluate(() => [...new Set(globalThis.slfEvents.map(([kind]) => kind))]);
  assert.deepEqual(kinds, ['ready', 'step', 'result']);
  const told = await page.evaluate(() => globalThis.slfEvents.flatMap(([, detail]) => Object.entries(detail)));
  for (const [name, value] of told) assert.ok(name === 'version' || Number.isInteger(value) || ['frage', 'antworten'].includes(value), `${name}: ${value}`);
  assert.equal(await axeProblems(page), '');
});

test('Firefox: a strict policy with Trusted Types is no obstacle', { skip }, async (t) => {
  const finder = (await url()).replace(/\/$/, '');
  const page = await visit(t, await element('start="fragen"'), { headers: {
    'Content-Security-Policy': `default-src 'none'; script-src ${finder} 'nonce-test' 'wasm-unsafe-eval'; connect-src ${finder}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
  } });
  await through(page);
  assert.deepEqual(await page.evaluate(() => globalThis.refused), []);
});

test('Firefox: a policy that refuses something leaves the link', { skip }, async (t) => {
  const finder = (await url()).replace(/\/$/, '');
  for (const policy of [
    `script-src ${finder} 'nonce-test'; connect-src ${finder}`,
    `script-src ${finder} 'nonce-test' 'wasm-unsafe-eval'`,
    "script-src 'nonce-test'",
  ]) {
    const page = await visit(t, await element(), { ready: 0, headers: { 'Content-Security-Policy': `default-src 'none'; ${policy}` } });
    if (policy.includes(finder)) await told(page, 'error');
    else await page.waitForFunction(() => globalThis.refused.length > 0);
    assert.deepEqual(await links(page), [0], policy);
  }
});

test('Firefox: style sheets of the portal change nothing inside', { skip }, async (t) => {
  const width = `<style>${TAG}{width:800px!important;flex:none!important;padding:0!important;border:0!important}</style>`;
  const hostile = '<style>html{font-size:62.5%}*{color:red!important;font-size:40px!important;letter-spacing:9px!important;text-transform:uppercase!important;display:flex!important;padding:30px!important}</style>';
  const look = async (head) => {
    const page = await visit(t, await element('start="fragen"'), { head: head + width });
    return page.evaluate((tag) => ['#titel', 'button[type=submit]', 'input', '.sf-hint'].map((selector) => {
      const found = document.querySelector(tag).shadowRoot.querySelector(selector);
      const style = getComputedStyle(found);
      return [style.color, style.fontSize, style.letterSpacing, style.textTransform, style.padding, Math.round(found.getBoundingClientRect().height)];
    }), TAG);
  };
  assert.deepEqual(await look(hostile), await look(''));
});

test('Firefox: no file that was tampered with is used', { skip }, async (t) => {
  const files = ['sf-\\w+\\.wasm', 'spaeter-\\w+\\.wasm', 'regeln-', 'texte-de-\\w{12}\\.', 'sf-\\w+\\.js', 'stil-'];
  const base = await mirror(t, (name, bytes, folder) => {
    return new RegExp(`^${files[folder]}`).test(name) ? { body: forged(name, bytes) } : undefined;
  });
  const finder = (at) => tag(`start="fragen" base="${base}${at}/"`);
  // The style sheet is that of the first finder on a page.
  for (const which of [[0, 1, 2, 3, 4], [5]]) {
    const page = await visit(t, await loader() + which.map(finder).join(''), { ready: 0 });
    await told(page, 'error', which.length);
    assert.deepEqual(await links(page), which.map((_, at) => at));
    assert.deepEqual(await page.evaluate(() => [...new Set(globalThis.slfEvents.map(([kind, detail]) => kind + detail.kind))]), ['errorload']);
  }
});

test('Firefox: a server that fails leaves the link, and a retry helps', { skip }, async (t) => {
  let broken = true;
  let release;
  const held = new Promise((done) => { release = done; });
  const answers = {
    missing: () => ({ status: 404 }),
    failing: () => ({ status: 500 }),
    half: (bytes) => ({ body: bytes.subarray(0, bytes.length / 2) }),
    slow: () => held,
  };
  const base = await mirror(t, (name, bytes, folder) => (broken && /^sf-\w+\.wasm/.test(name) ? answers[folder](bytes) : undefined));
  const page = await visit(t, await loader() + Object.keys(answers).map((name) => tag(`base="${base}${name}/"`)).join(''), { ready: 0 });
  await told(page, 'error', 3);
  assert.deepEqual(await links(page), [0, 1, 2, 3]);
  broken = false;
  release();
  await told(page, 'ready');
  assert.deepEqual(await links(page), [0, 1, 2]);
  await page.evaluate((tag) => [...document.querySelectorAll(tag)].slice(0, 3).forEach((own) => own.retry()), TAG);
  await told(page, 'ready', 4);
  assert.deepEqual(await links(page), []);
});

test('Firefox: own rules and ways are used only with the hash they were given', { skip }, async (t) => {
  const [rules, ways] = [(await bytesOf('regeln')).bytes, (await bytesOf('wege')).bytes];
  const finder = (name, bytes) => tag(`${name}="${name}.slf" ${name}-integrity="${integrity(bytes)}"`);
  const more = { 'regeln.slf': { body: rules }, 'wege.slf': { body: ways } };
  const content = finder('regeln', rules) + finder('wege', ways) + finder('regeln', '') + finder('wege', '');
  const page = await visit(t, await loader() + content, { ready: 3, more });
  await told(page, 'error', 2);
  const errors = await page.evaluate(() => globalThis.slfEvents.filter(([kind]) => kind === 'error').map(([, detail]) => detail.name ?? detail.kind).sort());
  assert.deepEqual(errors, ['load', 'wege']);
  assert.deepEqual(await links(page), [2]);
});

test('Firefox: a pinned loader runs only if it is the one that was pinned', { skip }, async (t) => {
  const pinned = `${await url()}v1.0.0/slf-widget.js`;
  const bytes = Buffer.from(await (await fetch(pinned)).arrayBuffer());
  const content = (of) => `<script type="module" src="${pinned}" integrity="${integrity(of, 'sha384')}" crossorigin></script>${tag()}`;
  await visit(t, content(bytes));
  const page = await visit(t, content(''), { ready: 0 });
  await new Promise((done) => { setTimeout(done, 300); });
  assert.equal(await page.evaluate((tag) => customElements.get(tag) === undefined, TAG), true);
  assert.deepEqual(await links(page), [0]);
});

test('Firefox: ten finders share one program, the eleventh waits to be seen', { skip }, async (t) => {
  const far = `<div style="height:4000px"></div>${tag().replace('eager', 'lazy')}`;
  const page = await visit(t, await loader() + tag('start="fragen"').repeat(10) + far, { ready: 10 });
  const programs = () => page.evaluate(() => performance.getEntriesByType('resource').filter((one) => one.name.endsWith('.wasm')).length);
  assert.equal(await programs(), 2);
  const titles = () => page.evaluate((tag) => [...document.querySelectorAll(tag)].map((own) => own.shadowRoot.querySelector('#titel')?.innerText), TAG);
  const [first] = await titles();
  await skipQuestion(page, 4);
  await eventually(async () => (await titles())[4] !== first);
  assert.deepEqual((await titles()).filter((title) => title === first).length, 9);
  assert.equal((await titles())[10], undefined);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await told(page, 'ready', 11);
  assert.equal(await programs(), 2);
});

test('Firefox: attributes count while the finder runs', { skip }, async (t) => {
  const page = await visit(t, await element('start="fragen" ort="06108"'));
  const before = await heading(page);
  assert.doesNotMatch(before, /Wo wohnen/);
  await skipQuestion(page);
  await eventually(async () => await heading(page) !== before);
  await page.evaluate((tag) => {
    const own = document.querySelector(tag);
    for (const [name, value] of [['theme', 'dark'], ['heading-level', '4'], ['lang', 'en'], ['leistungen', 'wohngeld kinderzuschlag'], ['start', 'nichts']]) own.setAttribute(name, value);
  }, TAG);
  await eventually(() => page.evaluate((tag) => {
    const root = document.querySelector(tag).shadowRoot.querySelector('.sf');
    return root.dataset.kernTheme === 'dark' && root.lang === 'en' && root.querySelector('#titel').ariaLevel === '4';
  }, TAG));
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
  await told(page, 'error');
  assert.deepEqual(await page.evaluate(() => globalThis.slfEvents.at(-1)), ['error', { kind: 'parameter', name: 'start' }]);
});

test('Firefox: a page of React keeps, changes and removes the element', { skip }, async (t) => {
  const pages = await reactPage();
  const page = await opened(t, await portal(t, { ...pages, '': pages[''].replace('<title>', `${LISTEN}<title>`) }));
  const first = await heading(page);
  await skipQuestion(page);
  await eventually(async () => await heading(page) !== first);
  const second = await heading(page);
  await page.click('#swap');
  assert.equal(await heading(page), second);
  await page.click('#speak');
  await eventually(() => page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('.sf').lang === 'en', TAG));
  await page.click('#show');
  await page.click('#show');
  await told(page, 'ready', 2);
});

test('Firefox: within a page of Yew a closed root keeps events apart', { skip }, async (t) => {
  // Our own page is one, without its policy; a second program is put into it.
  const base = await mirror(t, (name, bytes) => (name === '' ? { body: String(bytes).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, LISTEN) } : undefined));
  const page = await opened(t, `${base}#/fragen`, 0);
  await page.waitForSelector('html.sf-alles');
  await page.evaluate(async (tag, loader) => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      globalThis.inside = attach.call(this, init);
      return globalThis.inside;
    };
    const own = document.createElement(tag);
    for (const [name, value] of [['loading', 'eager'], ['shadow', 'closed'], ['start', 'fragen']]) own.setAttribute(name, value);
    await import(loader);
    document.querySelector('#sf main').append(own);
  }, TAG, `${await url()}v1/slf-widget.js`);
  await told(page, 'ready');
  const outer = () => page.evaluate((tag) => [location.hash, document.querySelector('#titel').innerText, document.querySelector(tag).shadowRoot], TAG);
  const before = await outer();
  await page.evaluate(() => globalThis.inside.querySelector('.sf-nav .sf-link').click());
  await told(page, 'step');
  assert.deepEqual(await page.evaluate(() => globalThis.slfEvents.filter(([kind]) => kind === 'step').map(([, detail]) => detail.number)), [2]);
  assert.deepEqual(await outer(), before);
  assert.equal(before[2], null);
});

const within = (page) => page.frames().find((one) => /embed/.test(one.url()));
const title = (page) => within(page).evaluate(() => document.querySelector('#titel').innerText);
const height = (page) => page.evaluate(() => document.querySelector('iframe').getBoundingClientRect().height);
const skipInside = (page) => within(page).evaluate(() => document.querySelector('.sf-nav .sf-link').click());
/** Waits until the frame is as high as what is in it. */
const fits = (page) => eventually(async () => {
  const content = await within(page).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  return Math.abs(content - await height(page)) <= 1;
});
const FULL = 'style="width:100%;border:0"';

test('Firefox: a frame follows its content, and back stays within it', { skip }, async (t) => {
  const page = await visit(t, await frame('?start=fragen', FULL));
  await fits(page);
  const first = await title(page);
  await skipInside(page);
  await eventually(async () => await title(page) !== first);
  await fits(page);
  assert.equal(await within(page).evaluate(() => document.activeElement.id), 'titel');
  assert.equal(await axeProblems(within(page)), '');
  const address = page.url();
  await page.evaluate(() => history.back());
  await eventually(async () => await title(page) === first);
  assert.equal(page.url(), address);
});

test('Firefox: a host of the height of the window sets off no loop', { skip }, async (t) => {
  const head = '<style>html,body{height:100vh;margin:0}iframe{min-height:100vh}</style>';
  const page = await visit(t, await frame('?start=fragen', FULL), { head });
  await page.evaluate(() => {
    globalThis.told = 0;
    addEventListener('message', (event) => { if (event.data?.kind === 'height') globalThis.told += 1; });
  });
  await skipInside(page);
  await new Promise((done) => { setTimeout(done, 1000); });
  assert.ok(await page.evaluate(() => globalThis.told) <= 4, 'the height comes to rest');
  assert.ok(await height(page) < 3000);
});

test('Firefox: a step moves the page only when the top of the frame is out of sight', { skip }, async (t) => {
  const page = await visit(t, `<div style="height:100px"></div>${await frame('?start=fragen', FULL)}<div style="height:3000px"></div>`);
  await fits(page);
  await page.evaluate(() => scrollTo(0, 50));
  await skipInside(page);
  await told(page, 'step');
  await new Promise((done) => { setTimeout(done, 200); });
  assert.equal(await page.evaluate(() => scrollY), 50);
  await page.evaluate(() => scrollTo(0, 1400));
  await skipInside(page);
  await eventually(() => page.evaluate(() => {
    const { top } = document.querySelector('iframe').getBoundingClientRect();
    return top > -3 && top < innerHeight / 2;
  }));
});

test('Firefox: only the frame itself, with its origin and number, is listened to', { skip }, async (t) => {
  const page = await visit(t, await frame('?start=fragen&lang=en&theme=dark', FULL));
  await fits(page);
  const before = await height(page);
  await page.evaluate(() => {
    const other = document.createElement('iframe');
    other.dataset.slf = '';
    other.srcdoc = "<script>parent.postMessage({slf:1,kind:'height',detail:9999},'*')<\/script>";
    document.body.append(other);
    postMessage({ slf: 1, kind: 'height', detail: 9999 }, '*');
  });
  await within(page).evaluate(() => parent.postMessage({ slf: 1, kind: 'height', nonce: '1-2-3', detail: 9999 }, '*'));
  await new Promise((done) => { setTimeout(done, 300); });
  assert.equal(await height(page), before);
  assert.deepEqual(await within(page).evaluate(() => [document.documentElement.lang, document.documentElement.dataset.kernTheme]), ['en', 'dark']);
});

test('Firefox: a frame works with storage and without, and on a page that isolates itself', { skip }, async (t) => {
  const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
  for (const [sandbox, kept] of [['', true], ['sandbox="allow-scripts allow-forms"', false]]) {
    const page = await visit(t, await frame('?start=fragen', `${sandbox} ${FULL} height="900"`), { headers, ready: kept ? 1 : 0 });
    assert.equal(await page.evaluate(() => globalThis.crossOriginIsolated), true);
    await within(page).waitForSelector('html.sf-da');
    const stored = () => within(page).evaluate(() => { try { return sessionStorage.length; } catch (reason) { return reason.name; } });
    const first = await title(page);
    await skipInside(page);
    await eventually(async () => await title(page) !== first);
    assert.equal(await stored(), kept ? 1 : 'SecurityError');
    assert.deepEqual(await page.evaluate(() => [sessionStorage.length, localStorage.length]), [0, 0]);
  }
});

test('Firefox: printing prints the result in the frame', { skip }, async (t) => {
  const page = await visit(t, await frame('', FULL));
  await within(page).evaluate(() => {
    globalThis.print = () => { globalThis.printed = document.querySelector('.sf-print').textContent; };
    location.hash = '#/ergebnis';
  });
  await within(page).waitForSelector('.sf-group');
  await within(page).evaluate(() => [...document.querySelectorAll('button')].find((one) => /Drucken/.test(one.textContent)).click());
  assert.match(await within(page).evaluate(() => globalThis.printed), /Gedruckt am[^]*Wohngeld/);
});

test('Firefox: moving keeps what was said, fifty that come and go leave no error', { skip }, async (t) => {
  const page = await visit(t, await element('start="fragen"'));
  const first = await heading(page);
  await skipQuestion(page);
  await page.waitForFunction((tag, first) => document.querySelector(tag).shadowRoot.querySelector('#titel').innerText !== first, {}, TAG, first);
  const second = await heading(page);
  await page.evaluate((tag) => document.body.append(document.querySelector(tag)), TAG);
  assert.equal(await heading(page), second);
  await page.evaluate(async (tag) => {
    for (let at = 0; at < 50; at += 1) {
      const one = document.createElement(tag);
      one.setAttribute('loading', 'eager');
      const ready = new Promise((done) => { one.addEventListener('slf-ready', done); });
      document.body.append(one);
      await ready;
      one.remove();
    }
  }, TAG);
  const errors = await page.evaluate(() => globalThis.slfEvents.filter(([kind]) => kind === 'error'));
  assert.deepEqual(errors, []);
  assert.equal(await heading(page), second);
});
