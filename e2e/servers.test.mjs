// The release on real web servers, set up with the program and the configuration that come with
// it: headers, kinds, compression, who may embed, and an update under the eyes of a visitor.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { browser, loaded, ready, url } from './harness/index.mjs';
import { around, integrity, portal, visit } from './harness/portal.mjs';
import { NAMES, missing, release, sendsBrotli, setUp, start } from './harness/servers.mjs';

const TAG = 'sozialleistungsfinder-widget';
/** Folders of the loaders of this release and of the one after it. */
const PINNED = `v${release().split('-').at(-1)}/`;
const NEXT = 'v1.999.0/';
const HASHED = /-[0-9a-f]{12}\.[a-z]+$/;

/** A folder of its own for a test, with the operator's file in it. */
function place(t, settings = '') {
  const folder = mkdtempSync(join(tmpdir(), 'slf-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const texts = readFileSync(join(release(), 'betreiber.toml'), 'utf8').replace(/^[^]*?(?=^\[impressum\])/m, '');
  const config = join(folder, 'betreiber.toml');
  writeFileSync(config, `${settings}\n${texts}`);
  return { folder, config, root: join(folder, 'www'), settings: join(folder, 'server') };
}

/** Sets a release up at `/finder/`. */
function install({ config, root }, from = release()) {
  const done = setUp('--auslieferung', from, '--betreiber', config, '--ziel', join(root, 'finder'));
  assert.ok(done.ok, done.said);
}

/** A finder at `/finder/` of a real server; gives the address of that folder. */
async function served(t, name, more = '') {
  const here = place(t, `[server]\npfad = "/finder/"\nbrotli = ${sendsBrotli(name)}\n${more}`);
  install(here);
  const address = await start(t, name, { ...here, folder: join(here.folder, 'run') });
  return { ...here, address: `${address}finder/` };
}

/** The answer to a request as it comes over the line. */
function ask(address, headers = {}, method = 'GET') {
  return new Promise((done, failed) => {
    const asked = request(address, { headers, method }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', failed);
    asked.end();
  });
}

const TOLD = [
  'x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy', 'permissions-policy',
  'content-security-policy', 'cross-origin-resource-policy', 'cross-origin-embedder-policy', 'access-control-allow-origin',
  'cache-control', 'content-type',
];
const told = ({ headers }) => Object.fromEntries(TOLD.map((name) => [name, headers[name]]));

/** Every file of the release for the server but the twins. */
function names(folder = join(release(), 'finder'), below = '') {
  return readdirSync(folder).flatMap((name) => {
    const path = below + name;
    if (statSync(join(folder, name)).isDirectory()) return names(join(folder, name), `${path}/`);
    return /\.(br|gz)$/.test(name) ? [] : [path];
  });
}

/** Waits until something holds; says what is known otherwise. */
async function until(holds, known) {
  for (let turn = 0; turn < 100; turn += 1) {
    if (holds()) return;
    await new Promise((done) => { setTimeout(done, 100); });
  }
  assert.fail(`did not come true: ${known.join('; ')}`);
}

for (const server of NAMES) {
  const skip = missing(server);

  test(`${server} says of every file what our own server says`, { skip }, async (t) => {
    const { address } = await served(t, server);
    const ours = await url();
    assert.ok(names().length > 40, 'the release has hardly any file');
    for (const name of ['', ...names()]) {
      const [there, here] = await Promise.all([ask(address + name), ask(ours + name)]);
      assert.equal(there.status, 200, name);
      assert.deepEqual(told(there), told(here), name);
      assert.equal(there.headers['content-encoding'], undefined, name);
      if (!name.startsWith('betreiber')) assert.ok(there.body.equals(here.body), `${name}: other content`);
    }
  });

  test(`${server} sends what was packed in advance to those who understand it`, { skip }, async (t) => {
    const { address } = await served(t, server);
    const packed = [['gzip', gunzipSync], ...(sendsBrotli(server) ? [['br', brotliDecompressSync]] : [])];
    for (const name of ['', ...names()]) {
      const plain = await ask(address + name);
      for (const [word, unpack] of packed) {
        const answer = await ask(address + name, { 'Accept-Encoding': word === 'br' ? 'gzip, deflate, br' : 'gzip' });
        assert.equal(answer.headers['content-encoding'], word, name);
        assert.match(answer.headers.vary ?? '', /accept-encoding/i, name);
        assert.deepEqual(told(answer), told(plain), name);
        assert.ok(unpack(answer.body).equals(plain.body), `${name}: ${word} is something else`);
        const twin = readFileSync(join(release(), 'finder', `${name || 'index.html'}.${word === 'br' ? 'br' : 'gz'}`));
        if (!name.startsWith('betreiber')) assert.ok(answer.body.equals(twin), `${name}: packed anew`);
      }
    }
  });

  test(`${server} keeps its word about what is not there`, { skip }, async (t) => {
    const { address } = await served(t, server);
    for (const name of ['nichts.html', 'sf-000000000000.wasm', 'v1/nichts.js']) {
      const answer = await ask(address + name);
      assert.equal(answer.status, 404, name);
      assert.equal(answer.headers['x-content-type-options'], 'nosniff', name);
      assert.match(answer.headers['content-security-policy'], /frame-ancestors 'none'/, name);
    }
    const listing = await ask(`${address}v1/`);
    assert.ok(listing.status === 403 || listing.status === 404, `a folder is listed: ${listing.status}`);
  });

  test(`${server}: a person comes through to the result, and so does one on a portal`, { skip }, async (t) => {
    const { address } = await served(t, server);
    const content = `<iframe data-slf title="Finder" src="${address}embed.html"></iframe>
<script src="${address}v1/slf-embed.js"></script>
<script type="module" src="${address}v1/slf-widget.js"></script>
<${TAG} loading="eager"><a href="${address}">Finder</a></${TAG}>`;
    const page = await visit(t, await portal(t, { '': around(content) }));
    await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot?.querySelector('#titel'), TAG);
    await page.frameLocator('iframe').locator('#titel').waitFor();
    assert.deepEqual(page.seen.errors, []);
    await page.goto(`${address}#/ergebnis`);
    await ready(page);
    await loaded(page);
    await page.waitForSelector('.sf-group');
    assert.deepEqual(page.seen.errors, []);
  });

  test(`${server}: only the sites that are named may embed`, { skip }, async (t) => {
    const pages = {};
    const there = await portal(t, pages);
    const named = there.slice(0, -1);
    const { address } = await served(t, server, `[einbetten]\nerlaubt = ["${named}", "https://*.stadt.example"]`);
    pages[''] = around(`<iframe data-slf title="Finder" src="${address}embed.html"></iframe>
<script type="module" src="${address}v1/slf-widget.js"></script>
<${TAG} loading="eager"><a href="${address}">Zum Finder</a></${TAG}>`);
    const program = names().find((name) => /^sf-.*\.wasm$/.test(name));
    for (const [origin, open] of [[named, true], ['https://a.stadt.example', true], ['https://stadt.example', false], ['https://fremd.example', false], ['https://a.stadt.example.fremd.example', false], [undefined, false]]) {
      for (const name of [program, 'v1/slf-widget.js']) {
        const { headers } = await ask(address + name, origin ? { Origin: origin } : {});
        assert.equal(headers['access-control-allow-origin'], open ? origin : undefined, `${name} for ${origin}`);
        assert.match(headers.vary, /origin/i, name);
      }
    }
    const page = await visit(t, there);
    await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot?.querySelector('#titel'), TAG);
    await page.frameLocator('iframe').locator('#titel').waitFor();
    // The same page at another origin.
    const stranger = await visit(t, await portal(t, pages));
    await until(() => ['CORS', 'frame-ancestors'].every((word) => stranger.seen.errors.some((text) => text.includes(word))), stranger.seen.errors);
    assert.equal(await stranger.frameLocator('iframe').locator('#titel').count(), 0);
    assert.ok(await stranger.getByRole('link', { name: 'Zum Finder' }).isVisible());
    // The finder itself is for everyone.
    await stranger.goto(address);
    await ready(stranger);
  });
}

/** The release as the next one: every file named by its content under another name. */
function next(t) {
  const folder = mkdtempSync(join(tmpdir(), 'slf-next-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(release(), folder, { recursive: true });
  const finder = join(folder, 'finder');
  const renamed = new Map(names().filter((name) => HASHED.test(name)).map((name) => [name, name.replace(/-[0-9a-f]{12}/, (hash) => `-${[...hash.slice(1)].reverse().join('')}`)]));
  const replaced = (text) => [...renamed].reduce((all, [old, fresh]) => all.replaceAll(old, fresh), text);
  for (const name of names()) {
    const file = join(finder, name);
    let bytes = readFileSync(file);
    if (/\.(html|js)$/.test(name) && !HASHED.test(name)) {
      const text = bytes.toString();
      let fresh = replaced(text);
      const script = (html) => /<script>([^]*?)<\/script>/.exec(html)?.[1];
      if (script(text)) fresh = fresh.replaceAll(integrity(script(text)), integrity(script(fresh)));
      bytes = Buffer.from(fresh);
    }
    for (const twin of ['', '.br', '.gz']) rmSync(file + twin, { force: true });
    const fresh = join(finder, (renamed.get(name) ?? name).replace(PINNED, NEXT));
    mkdirSync(dirname(fresh), { recursive: true });
    writeFileSync(fresh, bytes);
  }
  const sums = names(finder).map((name) => `${createHash('sha256').update(readFileSync(join(finder, name))).digest('hex')}  finder/${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  return { folder, names: new Set(renamed.values()), before: new Set(renamed.keys()) };
}

/** Names of files named by their content that a page asked for. */
const asked = (requests) => new Set(requests.map((address) => address.split('/').at(-1)).filter((name) => HASHED.test(name)));

/** A visitor who reads the first question while the next release comes; what fits `late` waits for it. */
async function updated(t, late, after = () => {}) {
  const { address, config, root } = await served(t, 'nginx');
  const fresh = next(t);
  const page = await (await browser()).newPage();
  t.after(() => page.close());
  const requests = [];
  page.on('request', (one) => requests.push(one.url()));
  let done;
  const update = new Promise((resolve) => { done = resolve; });
  await page.route(late, async (route) => {
    await update;
    await route.continue();
  });
  await page.goto(address);
  await ready(page);
  install({ config, root }, fresh.folder);
  after(join(root, 'finder'), fresh);
  done();
  return { address, fresh, page, requests };
}

test('an update never mixes two releases', { skip: missing('nginx') }, async (t) => {
  const { address, fresh, page, requests } = await updated(t, /spaeter-|regeln-/);
  await loaded(page);
  await page.goto(`${address}#/ergebnis`);
  await page.waitForSelector('.sf-group');
  const old = asked(requests);
  assert.ok(old.size >= 8 && [...old].every((name) => fresh.before.has(name)), 'the old page took files of the new release');

  requests.length = 0;
  await page.reload();
  await ready(page);
  await loaded(page);
  const seen = asked(requests);
  assert.ok(seen.size >= 8 && [...seen].every((name) => fresh.names.has(name)), 'the new page took files of the old release');

  // A portal that holds on to the old loader by its number keeps the old release, whole.
  for (const [path, own] of [['v1/', fresh.names], [NEXT, fresh.names], [PINNED, fresh.before]]) {
    const portalled = await visit(t, await portal(t, {
      '': around(`<script type="module" src="${address}${path}slf-widget.js"></script><${TAG} loading="eager"><a href="${address}">Finder</a></${TAG}>`),
    }));
    await portalled.waitForFunction((tag) => document.querySelector(tag).shadowRoot?.querySelector('#titel'), TAG);
    const files = asked(portalled.seen.requests);
    assert.ok(files.size >= 4 && [...files].every((name) => own.has(name)), path);
  }
});

test('where somebody cleared the old files away, a visitor is told, and nothing is mixed', { skip: missing('nginx') }, async (t) => {
  const { fresh, page, requests } = await updated(t, /spaeter-/, (folder, { before }) => {
    for (const name of before) for (const twin of ['', '.br', '.gz']) rmSync(join(folder, name + twin));
  });
  await page.waitForSelector('#sf-fehler:not([hidden])');
  assert.ok([...asked(requests)].every((name) => fresh.before.has(name)));
  await page.reload();
  await ready(page);
  await loaded(page);
});

test('what is read in a release leads to what is in it', () => {
  const files = names(release());
  const papers = files.filter((name) => name.endsWith('.md'));
  assert.deepEqual(papers.sort(), ['LIESMICH.md', 'doc/aktualisieren.md', 'doc/einbetten.md', 'doc/hosting.md', 'doc/leistungen.md']);
  for (const paper of papers) {
    const text = readFileSync(join(release(), paper), 'utf8');
    const links = [...text.matchAll(/\]\(([^)#:]+)[^)]*\)/g)].map(([, link]) => join(dirname(paper), link));
    const named = paper === 'LIESMICH.md' ? [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name) : [];
    for (const name of [...links, ...named]) {
      assert.ok(files.some((file) => file === name || file.startsWith(name)), `${paper}: ${name}`);
    }
  }
});

test('a release that is not whole, or a file with mistakes, changes nothing on the server', async (t) => {
  const here = place(t);
  install(here);
  const before = names(join(here.root, 'finder'));
  const broken = mkdtempSync(join(tmpdir(), 'slf-broken-'));
  t.after(() => rmSync(broken, { recursive: true, force: true }));
  cpSync(release(), broken, { recursive: true });
  const program = names().find((name) => /^sf-.*\.wasm$/.test(name));
  writeFileSync(join(broken, 'finder', program), 'something else');
  const arguments_ = (config) => ['--betreiber', config, '--ziel', join(here.root, 'finder')];
  const refused = setUp('--auslieferung', broken, ...arguments_(here.config));
  assert.ok(!refused.ok && refused.said.includes(`finder/${program}: anderer Inhalt`), refused.said);
  const mistaken = join(here.folder, 'falsch.toml');
  writeFileSync(mistaken, readFileSync(here.config, 'utf8').replace('[impressum]', '[impresum]'));
  const unclear = setUp('--auslieferung', release(), ...arguments_(mistaken));
  assert.ok(!unclear.ok && unclear.said.includes('meinten Sie `impressum`?'), unclear.said);
  assert.deepEqual(names(join(here.root, 'finder')), before);
});
