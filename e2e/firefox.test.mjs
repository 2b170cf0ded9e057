// The same finder in Firefox, driven over WebDriver BiDi: frame and element on a portal of another
// origin. Skipped where there is no Firefox.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { url } from './harness/index.mjs';
import { around, element, frame, portal } from './harness/portal.mjs';

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const skip = existsSync(FIREFOX) ? false : `no Firefox at ${FIREFOX}`;
const TAG = 'sozialleistungsfinder-widget';

let running;
const firefox = () => {
  running ??= puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  return running;
};
after(async () => { await (await running)?.close(); });

/** Opens a page of a portal and waits until the finder in it says so. */
async function visit(t, content, { headers = {}, ready = 1, head = '' } = {}) {
  const listen = `<script nonce="test">globalThis.slfEvents = [];
for (const kind of ['ready', 'step', 'result', 'error']) addEventListener('slf-' + kind, (event) => slfEvents.push([kind, event.detail]));
globalThis.refused = [];
addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));</script>`;
  const address = await portal(t, { '': around(content, head + listen) }, headers);
  const page = await (await firefox()).newPage();
  t.after(() => page.close());
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(address);
  if (ready) await page.waitForFunction((ready) => globalThis.slfEvents.filter(([kind]) => kind === 'ready').length >= ready, { timeout: 20_000 }, ready);
  return page;
}

const heading = (page) => page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('#titel').innerText, TAG);

/** Passes every question by the element's own buttons and goes to the result. */
async function through(page) {
  for (let step = 0; step < 40; step += 1) {
    const before = await heading(page);
    if (/Stimmt alles/.test(before)) break;
    await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('.sf-nav .sf-link').click(), TAG);
    await page.waitForFunction((tag, before) => document.querySelector(tag).shadowRoot.querySelector('#titel').innerText !== before, {}, TAG, before);
  }
  await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('.sf-nav a').click(), TAG);
  await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector('.sf-group'), {}, TAG);
}

test('Firefox: the whole way in an element leaves the portal as it was', { skip }, async (t) => {
  const page = await visit(t, await element('start="fragen"'));
  const look = () => page.evaluate(() => [document.title, location.href, history.length, document.documentElement.lang, localStorage.length, sessionStorage.length, document.cookie, document.head.children.length]);
  const before = await look();
  await through(page);
  assert.deepEqual(await look(), before);
  const kinds = await page.evaluate(() => [...new Set(globalThis.slfEvents.map(([kind]) => kind))]);
  assert.deepEqual(kinds, ['ready', 'step', 'result']);
});

test('Firefox: a strict policy with Trusted Types is no obstacle', { skip }, async (t) => {
  const finder = (await url()).replace(/\/$/, '');
  const page = await visit(t, await element('start="fragen"'), { headers: {
    'Content-Security-Policy': `default-src 'none'; script-src ${finder} 'nonce-test' 'wasm-unsafe-eval'; connect-src ${finder}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`,
  } });
  await through(page);
  assert.deepEqual(await page.evaluate(() => globalThis.refused), []);
});

test('Firefox: a policy that refuses WebAssembly leaves the link', { skip }, async (t) => {
  const finder = (await url()).replace(/\/$/, '');
  const page = await visit(t, await element(), { ready: 0, headers: {
    'Content-Security-Policy': `default-src 'none'; script-src ${finder} 'nonce-test'; connect-src ${finder}`,
  } });
  await page.waitForFunction(() => globalThis.slfEvents.some(([kind, detail]) => kind === 'error' && detail.kind === 'load'));
  assert.ok(await page.evaluate((tag) => document.querySelector(`${tag} a`).getClientRects().length > 0, TAG));
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

test('Firefox: a file with another content is not used', { skip }, async (t) => {
  const base = await url();
  const loader = await (await fetch(`${base}v1/slf-widget.js`)).text();
  const wrong = loader.replace(/(regeln-[0-9a-f]{12}\.slf","sha256-)[^"]+/, `$1${Buffer.alloc(32).toString('base64')}`);
  assert.notEqual(wrong, loader);
  const own = await portal(t, { 'slf-widget.js': { type: 'text/javascript', body: wrong, headers: { 'Access-Control-Allow-Origin': '*' } } });
  const page = await visit(t, `<script type="module" src="${own}slf-widget.js"></script><${TAG} loading="eager" base="${base}"><a href="/">Zum Finder</a></${TAG}>`, { ready: 0 });
  await page.waitForFunction(() => globalThis.slfEvents.some(([kind, detail]) => kind === 'error' && detail.kind === 'load'));
  assert.ok(await page.evaluate((tag) => document.querySelector(`${tag} a`).getClientRects().length > 0, TAG));
});

test('Firefox: a frame follows its content, and back stays within it', { skip }, async (t) => {
  const page = await visit(t, await frame('?start=fragen', 'style="width:100%;border:0"'));
  const inner = page.frames().find((one) => /embed/.test(one.url()));
  const fits = async () => {
    const content = await inner.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const height = await page.evaluate(() => document.querySelector('iframe').getBoundingClientRect().height);
    return Math.abs(content - height) <= 1;
  };
  const eventually = async (what) => {
    for (let round = 0; round < 60; round += 1) {
      if (await what()) return;
      await new Promise((done) => { setTimeout(done, 50); });
    }
    assert.fail(String(what));
  };
  await eventually(fits);
  const title = () => inner.evaluate(() => document.querySelector('#titel').innerText);
  const first = await title();
  await inner.evaluate(() => document.querySelector('.sf-nav .sf-link').click());
  await eventually(async () => await title() !== first);
  await eventually(fits);
  const address = page.url();
  await page.evaluate(() => history.back());
  await eventually(async () => await title() === first);
  assert.equal(page.url(), address);
});

test('Firefox: moving keeps what was said, fifty that come and go leave no error', { skip }, async (t) => {
  const page = await visit(t, await element('start="fragen"'));
  const first = await heading(page);
  await page.evaluate((tag) => document.querySelector(tag).shadowRoot.querySelector('.sf-nav .sf-link').click(), TAG);
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
