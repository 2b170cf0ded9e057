// The page of licences names everybody whose work is delivered, and needs nobody to be read.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertClean, axe, open, overflow } from './harness/index.mjs';

const root = new URL('../', import.meta.url);
const opened = (page) => page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));

/** Name and version of what cargo compiles into the program, but what is ours. */
function packages() {
  const said = execFileSync('cargo', ['tree', '--locked', '--package', 'web', '--features', 'geteilt',
    '--target', 'wasm32-unknown-unknown', '--edges', 'normal,no-proc-macro', '--prefix', 'none',
    '--format', '{p}'], { cwd: fileURLToPath(root), encoding: 'utf8' });
  const lines = new Set(said.split('\n').map((line) => line.replace(' (*)', '')));
  return [...lines].filter((line) => line && !line.includes('(')).map((line) => line.replace(' v', ' '));
}

/** What the tables of places name as their source. */
function sources() {
  const folder = new URL('rules/orte/', root);
  const tables = readdirSync(folder).filter((name) => name.endsWith('.toml'));
  const found = tables.map((name) => /^quelle = "(.+)"$/m.exec(readFileSync(new URL(name, folder), 'utf8'))[1]);
  return [...new Set(found)];
}

test('the page of licences is accessible on every screen, closed and open', async (t) => {
  for (const [width, colorScheme] of [[360, 'light'], [360, 'dark'], [1280, 'light']]) {
    const page = await open(t, { path: 'lizenzen.html', wait: false, width, colorScheme });
    await axe(page);
    await opened(page);
    await axe(page);
    assert.ok(await overflow(page) <= 0, `wider than ${width} px`);
    await assertClean(page);
    assert.equal(page.sf.requests.length, 1, 'the page is one file');
  }
});

test('the page of licences names everybody, without JavaScript', async (t) => {
  const page = await open(t, { path: 'lizenzen.html', js: false });
  const text = await page.locator('main').innerText();
  assert.ok(packages().length > 20 && sources().length > 0);
  for (const name of ['@kern-ux/native', 'EUPL-1.2', 'yew 0.', 'Standardbibliothek von Rust', 'OpenStreetMap',
    'wasm-bindgen', ...packages(), ...sources()]) {
    assert.ok(text.includes(name), `${name} is named`);
  }
  const html = await page.content();
  await page.click('main a');
  await page.locator('section#impressum a[href="lizenzen.html"]').waitFor();
  await page.goBack();
  assert.ok(!html.includes('<script') && !/\/(home|root|work|Users)\//.test(html));
  const texts = await page.locator('pre').evaluateAll((all) => all.map((one) => [one.lang, one.textContent]));
  assert.ok(texts.every(([lang, body]) => (lang === 'en' || lang === 'de') && body.length > 80));
  assert.equal(new Set(texts.map(([, body]) => body.split(/\s+/).join(' '))).size, texts.length, 'each text once');
});
