// The contract with portals: what docs/einbetten.md promises is what loader, types, manifest and
// package say, and what the page for portals writes works on a portal.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertClean, axe, browser, overflow, url } from './harness/index.mjs';
import { around, drawn, element as inPage, events, frame, portal, tag, visit } from './harness/portal.mjs';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name) => readFileSync(path(name), 'utf8');
const PACKAGE = path('target/seite/npm');

/** Names in the first column of the tables below a heading. */
function documented(heading) {
  const section = read('docs/einbetten.md').split(`\n## ${heading}`)[1].split('\n## ')[0];
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((line) => [...line.split('|')[1].matchAll(/`([^`]+)`/g)].map((found) => found[1])).sort();
}

const element = () => JSON.parse(read('web/npm/custom-elements.json')).modules[0].declarations[0];
const names = (list) => list.map((one) => one.name).sort();

test('documentation, manifest, types and loader name the same attributes', () => {
  const known = documented('Angaben');
  assert.deepEqual(names(element().attributes), known);
  const types = read('web/npm/slf-widget.d.ts').split('interface SlfAttributes')[1].split('\n}')[0];
  assert.deepEqual([...types.matchAll(/^ {2}'?([a-z-]+)'?\?:/gm)].map((found) => found[1]).sort(), known);
  const loader = read('web/loader/element.js');
  const list = (name) => JSON.parse(new RegExp(`const ${name} = (\\[.*\\]);`).exec(loader)[1].replace(/'/g, '"'));
  const own = list('OWN_FILES').flatMap((name) => [name, `${name}-integrity`]);
  assert.deepEqual([...list('WISHES'), ...own, 'loading', 'shadow', 'base'].sort(), known);
  const program = /NAMES: \[&str; \d+\] =\s*\[([^\]]+)\]/.exec(read('web/src/setup.rs'))[1];
  assert.deepEqual([...program.matchAll(/"([^"]+)"/g)].map((found) => found[1]).sort(), list('WISHES').sort());
});

test('documentation, manifest and types name the same events and properties', () => {
  assert.deepEqual(names(element().events), documented('Ereignisse'));
  const types = read('web/npm/slf-widget.d.ts');
  for (const name of documented('Ereignisse')) assert.ok(types.includes(`'${name}': CustomEvent<`), name);
  assert.deepEqual(names(element().cssProperties), documented('Aussehen des Elements'));
});

test('the frame comes first, in the documentation and where a way is chosen', async (t) => {
  const ways = [...read('docs/einbetten.md').matchAll(/^### \d\. (\w+)$/gm)].map((found) => found[1]);
  assert.deepEqual(ways, ['Rahmen', 'Element', 'Verweis']);
  const page = await chooser(t);
  assert.deepEqual(await page.locator('[name=weg]').evaluateAll((all) => all.map((one) => [one.value, one.checked])), [['rahmen', true], ['element', false], ['verweis', false]]);
});

test('every property that is promised is read by the style sheet', async () => {
  const base = await url();
  const name = /stil-[0-9a-f]{12}\.css/.exec(await (await fetch(`${base}v1/slf-widget.js`)).text())[0];
  const css = await (await fetch(base + name)).text();
  for (const property of documented('Aussehen des Elements')) assert.ok(css.includes(`var(${property},`), property);
  assert.doesNotMatch(css, /\drem\b|:root|@page|[0-9]v[hw]\b(?!.*sf-skip)/);
});

test('every group that is promised exists', () => {
  const text = read('docs/einbetten.md').split('rules/gruppen.toml`:')[1].split('\n')[0];
  const promised = [...text.matchAll(/`([a-z]+)`/g)].map((found) => found[1]);
  const groups = [...read('rules/gruppen.toml').matchAll(/^id = "(.+)"$/gm)].map((found) => found[1]);
  assert.deepEqual(promised, groups);
});

test('the loader is small, short-lived under its name and lasting under its version', async () => {
  const base = await url();
  const version = JSON.parse(read('web/npm/package.json')).version;
  const short = await fetch(`${base}v1/slf-widget.js`);
  const lasting = await fetch(`${base}v${version}/slf-widget.js`);
  assert.equal(short.headers.get('cache-control'), 'public, max-age=300');
  assert.match(lasting.headers.get('cache-control'), /immutable/);
  for (const answer of [short, lasting]) {
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.match(answer.headers.get('content-type'), /javascript/);
  }
  const text = await short.text();
  assert.equal(text, await lasting.text());
  assert.equal((await fetch(base)).headers.get('access-control-allow-origin'), null);
});

test('the package of npm is complete and can be packed without a network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slf-'));
  try {
    const said = execFileSync('npm', ['pack', '--offline', '--json', '--pack-destination', folder], { cwd: PACKAGE, encoding: 'utf8' });
    const [packed] = JSON.parse(said);
    const files = packed.files.map((file) => file.path);
    for (const needed of ['package.json', 'README.md', 'LICENSE', 'custom-elements.json', 'slf-widget.d.ts', 'v1/slf-widget.js', 'v1/slf-embed.js']) {
      assert.ok(files.includes(needed), needed);
    }
    const loader = readFileSync(join(PACKAGE, 'v1/slf-widget.js'), 'utf8');
    const loaded = JSON.parse(/const FILES=(\{.*?\}),BASE/.exec(loader)[1]);
    for (const [file] of Object.values(loaded)) assert.ok(files.includes(file), file);
    assert.ok(!files.some((file) => file.endsWith('.html') || file.endsWith('.br')));
    const description = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
    const targets = [description.main, description.types, `./${description.customElements.replace('./', '')}`];
    for (const target of targets) assert.ok(existsSync(join(PACKAGE, target)), target);
    assert.deepEqual(readdirSync(folder).length, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the package works from the folder of a portal', async (t) => {
  const types = { js: 'text/javascript', wasm: 'application/wasm' };
  const files = readdirSync(PACKAGE, { recursive: true }).filter((name) => /\.\w+$/.test(name));
  const served = files.map((name) => [`paket/${name}`, { type: types[name.split('.').at(-1)], body: readFileSync(join(PACKAGE, name)) }]);
  const page = await visit(t, await portal(t, {
    ...Object.fromEntries(served),
    '': around(`<script type="module" src="paket/v1/slf-widget.js"></script>${tag('start="fragen"')}`),
  }));
  await drawn(page);
  assert.match(await page.locator('sozialleistungsfinder-widget').locator('#titel').innerText(), /Wo wohnen/);
  const others = page.seen.requests.filter((request) => !request.startsWith(page.url()));
  assert.deepEqual(others.filter((request) => request.startsWith('http')), []);
});

/** The page for portals, with nothing chosen yet. */
async function chooser(t, width = 1280) {
  const context = await (await browser()).newContext({ viewport: { width, height: 800 }, locale: 'de-DE' });
  t.after(() => context.close());
  const page = await context.newPage();
  page.sf = { requests: [], foreign: [], csp: [], errors: [] };
  page.on('pageerror', (error) => page.sf.errors.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') page.sf.errors.push(message.text()); });
  await page.goto(`${await url()}einbetten/`);
  return page;
}

for (const way of ['rahmen', 'element', 'verweis']) {
  test(`what the page for portals writes works: ${way}`, async (t) => {
    const page = await chooser(t);
    await page.check(`#weg-${way}`);
    await page.fill('#ort', '06484');
    await page.check('#g-familie');
    await page.check('#g-wohnen');
    await page.selectOption('#start', 'fragen');
    await page.selectOption('#lang', 'en');
    const text = await page.inputValue('#text');
    assert.match(text, /leistungen=["]?familie[+ ]wohnen/);
    await assertClean(page);
    const rule = await page.innerText('#regel');
    const policy = `default-src 'none'; ${rule === 'Nichts.' ? '' : rule}`;
    const shown = await visit(t, await portal(t, { '': around(text) }, { 'Content-Security-Policy': policy }));
    if (way === 'verweis') {
      await shown.getByRole('link', { name: 'Sozialleistungsfinder' }).click();
      await shown.waitForSelector('html.sf-da', { state: 'attached' });
    } else {
      await shown.evaluate(() => scrollTo(0, 300));
      await drawn(shown);
    }
    const inside = { rahmen: () => shown.frames()[1], verweis: () => shown, element: () => shown.locator('sozialleistungsfinder-widget') }[way]();
    assert.match(await inside.locator('#titel').innerText(), /Where do you live/);
    assert.equal(await inside.getByRole('combobox').inputValue(), '06484');
    assert.equal(await inside.getByRole('option').count(), 2);
  });
}

for (const way of ['rahmen', 'element', 'verweis']) {
  test(`what the example of a portal shows works elsewhere: ${way}`, async (t) => {
    const page = await chooser(t);
    await page.goto(`${await url()}einbetten/${way}.html`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('#kopieren');
    await page.getByText('Der Text ist kopiert.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await assertClean(page);
    const shown = await visit(t, await portal(t, { '': around(copied) }));
    if (way === 'verweis') {
      await shown.locator('main a').click();
      await shown.waitForSelector('html.sf-da', { state: 'attached' });
    }
    const inside = { rahmen: () => shown.frameLocator('iframe'), verweis: () => shown, element: () => shown }[way]();
    assert.match(await inside.locator('#titel').innerText(), /Wo wohnen/);
    if (way === 'rahmen') assert.ok((await shown.locator('iframe').boundingBox()).width > 1000, 'as wide as the page');
    assert.deepEqual(shown.seen.errors, []);
  });
}

/** What every finder needs; a page of its own fetches some more ahead. */
const ALIKE = /^(sf|spaeter|gruppen|laender|orte-15|regeln|texte-de|wege)-[0-9a-f]{12}\./;

test('frame, element and link load the same files and grant the same wishes', async (t) => {
  // One key of a place, a benefit and a group.
  const wishes = { ort: '150850040040', leistungen: 'wohngeld geburt', start: 'fragen', antraege: '{"wohngeld":"https://amt.example/w"}' };
  const query = `?${new URLSearchParams(wishes)}`;
  const attributes = Object.entries(wishes).map(([name, value]) => `${name}='${value}'`).join(' ');
  const address = await portal(t, { frame: around(await frame(query)), element: around(await inPage(attributes)) });
  const found = {};
  for (const way of ['link', 'frame', 'element']) {
    const page = await visit(t, way === 'link' ? await url() + query : address + way);
    if (way === 'link') await page.waitForSelector('html.sf-da', { state: 'attached' });
    else await drawn(page);
    const inside = way === 'frame' ? page.frames()[1] : page;
    assert.match(await inside.locator('#titel').innerText(), /Mit wem wohnen Sie/, 'the place is known');
    // The address of a page is its own; in an element links lead.
    const go = (hash) => inside.evaluate((hash) => {
      const finder = document.querySelector('sozialleistungsfinder-widget')?.shadowRoot.querySelector('.sf');
      if (!finder) { location.hash = hash; return; }
      const link = finder.appendChild(document.createElement('a'));
      link.href = hash;
      link.click();
      link.remove();
    }, hash);
    await go('#/ergebnis');
    await inside.locator('.sf-group').first().waitFor();
    const benefits = await inside.locator(':is(.sf-item, .sf-follow li)[id]').evaluateAll((all) => all.map((one) => one.id).sort());
    await go('#/leistung/wohngeld');
    const form = await inside.locator('.sf-apply a.kern-btn--primary').getAttribute('href');
    const files = page.seen.requests.map((request) => request.split('/').at(-1)).filter((name) => ALIKE.test(name));
    found[way] = { benefits, form, files: [...new Set(files)].sort() };
    assert.deepEqual((await events(page)).filter(([kind]) => kind === 'error'), []);
  }
  assert.deepEqual(found.frame, found.link);
  assert.deepEqual(found.element, found.link);
  assert.equal(found.link.files.length, 9);
  assert.equal(found.link.form, 'https://amt.example/w');
  const group = /id = "geburt"[^[]*leistungen = \[([^\]]*)\]/.exec(read('rules/gruppen.toml'))[1];
  for (const id of ['wohngeld', ...[...group.matchAll(/"(\w+)"/g)].map((one) => one[1])]) assert.ok(found.link.benefits.includes(id), id);
  assert.ok(!found.link.benefits.includes('blindengeld'));
});

test('a Land elsewhere brings the places of all of them at once, that of the finder none', async (t) => {
  for (const [land, number] of [['15', 1], ['09', 16]]) {
    const page = await visit(t, await portal(t, { '': around(await inPage(`land="${land}" start="fragen"`)) }));
    await drawn(page);
    const places = page.seen.requests.filter((request) => /orte-\d\d-/.test(request));
    assert.equal(new Set(places).size, number, land);
    assert.deepEqual((await events(page)).filter(([kind]) => kind === 'error'), []);
  }
});

test('the page for portals and its examples are accessible', async (t) => {
  for (const width of [360, 1280]) {
    const page = await chooser(t, width);
    await axe(page);
    assert.ok(await overflow(page) <= 0);
    for (const example of ['rahmen', 'element', 'verweis']) {
      await page.goto(`${await url()}einbetten/${example}.html`);
      if (example === 'rahmen') await page.frameLocator('iframe').locator('html.sf-da').waitFor({ state: 'attached' });
      if (example === 'element') await page.locator('sozialleistungsfinder-widget').locator('form').waitFor();
      await axe(page);
      assert.ok(await overflow(page) <= 0, example);
    }
    await assertClean(page);
  }
});
