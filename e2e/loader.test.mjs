// What the shell promises: nothing runs that was not checked, and nobody is left without help.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClean, loaded, open, ready, url } from './harness/index.mjs';

const notice = (page) => page.locator('#sf-fehler');
const list = (page) => page.locator('#sf-statisch');

test('without JavaScript the benefits are a list that leads to contacts', async (t) => {
  const page = await open(t, { js: false });
  assert.ok((await list(page).locator('li a').count()) >= 11);
  assert.ok(await page.locator('.sf-kein-js').first().isVisible());
  assert.ok(await page.locator('#sf h1').isVisible());
  await list(page).getByRole('link', { name: 'Wohngeld', exact: true }).click();
  await page.waitForURL(/leistungen\.html#\/leistung\/wohngeld$/);
  assert.ok((await page.locator('h3').count()) >= 11);
  assert.ok(await page.locator('[id="/leistung/wohngeld"]').isVisible());
});

test('without JavaScript the links of the frame lead to static pages', async (t) => {
  const page = await open(t, { js: false });
  await page.locator('.sf-help a').first().click();
  await page.waitForURL(/leistungen\.html#\/akute-not$/);
  assert.ok((await page.locator('[id="/akute-not"]').innerText()).includes('110'));
});

test('with the program the list is not shown', async (t) => {
  const page = await open(t);
  assert.equal(await list(page).isVisible(), false);
  assert.equal(await notice(page).isVisible(), false);
  await assertClean(page);
});

test('a program that was tampered with does not run', async (t) => {
  const page = await open(t, { wait: false, route: (page) => tamper(page, '**/sf-*.wasm') });
  await notice(page).waitFor();
  assert.ok(await list(page).isVisible());
  assert.equal(await page.locator('html.sf-da').count(), 0);
});

test('a rulebook that was tampered with is not used', async (t) => {
  const page = await open(t, { wait: false, route: (page) => tamper(page, '**/regeln-*.slf') });
  await notice(page).waitFor();
  assert.ok(await list(page).isVisible());
});

test('a second file that was tampered with does not run', async (t) => {
  const page = await open(t, { wait: false, route: (page) => tamper(page, '**/spaeter-*.wasm') });
  await notice(page).waitFor();
  assert.ok(await list(page).isVisible());
});

test('the first question can be answered while the second file is on its way', async (t) => {
  let release;
  const held = new Promise((done) => { release = done; });
  const hold = (page) => page.route('**/spaeter-*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  const page = await open(t, { route: hold });
  await page.locator('#sf main a.kern-btn--primary').first().click();
  const place = page.getByRole('combobox');
  await place.fill('Ballen');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.locator('main [role=status]', { hasText: 'geladen' }).waitFor();
  assert.match(await place.inputValue(), /Ballenstedt/);
  release();
  await page.waitForURL(/#\/frage\/(?!ort)/);
  await page.goBack();
  assert.match(await page.getByRole('combobox').inputValue(), /Ballenstedt/);
  await assertClean(page);
});

test('a script that was tampered with does not run', async (t) => {
  const page = await open(t, { wait: false, route: (page) => tamper(page, '**/sf-*.js') });
  await notice(page).waitFor();
  assert.ok(await list(page).isVisible());
});

test('where WebAssembly is refused the page says so', async (t) => {
  const refuse = () => { WebAssembly.compile = () => Promise.reject(new Error('refused')); };
  const page = await open(t, { wait: false, route: (page) => page.addInitScript(refuse) });
  await notice(page).waitFor();
  assert.equal(await notice(page).textContent(), await notice(page).getAttribute('data-wasm'));
  assert.ok(await list(page).isVisible());
});

test('where WebAssembly is missing the page says so', async (t) => {
  const remove = () => { delete globalThis.WebAssembly; };
  const page = await open(t, { wait: false, route: (page) => page.addInitScript(remove) });
  await notice(page).waitFor();
  assert.ok(await list(page).isVisible());
});

test('a click made before the program is there is kept', async (t) => {
  let release;
  const held = new Promise((done) => { release = done; });
  const hold = (page) => page.route('**/sf-*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  const page = await open(t, { wait: false, route: hold });
  await page.locator('#sf main a.kern-btn--primary').first().click();
  release();
  await ready(page);
  await page.waitForURL(/#\/frage\//);
});

test('everything is fetched before anything is asked', async (t) => {
  const page = await open(t);
  await loaded(page);
  const before = page.sf.requests.length;
  await page.locator('#sf main a.kern-btn--primary').first().click();
  await page.waitForURL(/#\/frage\//);
  await page.waitForTimeout(300);
  assert.equal(page.sf.requests.length, before);
  await assertClean(page);
});

test('the server sends the headers a page cannot set', async () => {
  const answer = await fetch(await url());
  assert.match(answer.headers.get('content-security-policy'), /frame-ancestors 'none'/);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  const html = await answer.text();
  const program = /sf-[0-9a-f]{12}\.wasm/.exec(html)[0];
  const wasm = await fetch(new URL(program, await url()));
  assert.equal(wasm.headers.get('content-type'), 'application/wasm');
  assert.match(wasm.headers.get('cache-control'), /immutable/);
  assert.equal((await fetch(new URL('Cargo.toml', await url()))).status, 404);
});

test('the policy stops what is not part of the page', async (t) => {
  const page = await open(t);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'globalThis.foreign = true';
    } catch {
      return 'refused';
    }
    document.head.append(script);
    return String(globalThis.foreign);
  });
  assert.notEqual(ran, 'true');
  assert.ok(page.sf.csp.length > 0);
});

async function tamper(page, pattern) {
  await page.route(pattern, async (route) => {
    const answer = await route.fetch();
    const body = Buffer.from(await answer.body());
    body[body.length - 1] ^= 1;
    await route.fulfill({ response: answer, body });
  });
}
