// What every test in the browser needs: the page served, a browser, what went wrong on the way.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NAMES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

let server;
let address;
let browsers;

/** Address of the page's folder, ending in `/`. */
export function url() {
  address ??= process.env.SF_URL ? Promise.resolve(process.env.SF_URL) : serve();
  return address;
}

function serve() {
  server = spawn('cargo', ['xtask', 'serve', '--fertig', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, failed) => {
    let said = '';
    server.stdout.on('data', (part) => {
      said += part;
      const found = /http:\S+/.exec(said);
      if (found) done(found[0]);
    });
    server.on('exit', () => failed(new Error('the server did not start')));
  });
}

/** The one browser of this test file. */
export function browser() {
  browsers ??= launch();
  return browsers;
}

async function launch() {
  const options = {
    headless: true,
    // The last two: memory is told at once, and in a frame of another origin nothing may be stored.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--enable-blink-features=ForceEagerMeasureMemory', '--test-third-party-cookie-phaseout'],
  };
  if (process.env.CHROME) {
    const path = process.env.CHROME;
    return chromium.launch({ ...options, executablePath: path.includes('/') ? path : onPath(path) });
  }
  const paths = NAMES.filter((path) => exists(path));
  assert.ok(paths.length > 0, 'no Chromium found; name one with CHROME=path');
  return chromium.launch({ ...options, executablePath: paths[0] });
}

function exists(path) {
  try {
    readFileSync(path, { flag: 'r' });
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.map((folder) => `${folder}/${name}`).find(exists) ?? name;
}

after(async () => {
  await (await browsers)?.close();
  server?.kill();
});

/**
 * Opens the page in a fresh context and waits until the program is there.
 * `page.sf` collects requests, foreign hosts, policy violations and errors.
 */
export async function open(t, options = {}) {
  const {
    path = '', lang = 'de', width = 1280, height = 800, js = true, wait = js,
    colorScheme = 'light', forcedColors = 'none', reducedMotion = 'reduce', route,
  } = options;
  const base = await url();
  const context = await (await browser()).newContext({
    viewport: { width, height },
    locale: lang === 'de' ? 'de-DE' : 'en-GB',
    javaScriptEnabled: js,
    colorScheme,
    forcedColors,
    reducedMotion,
  });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.sf = { requests: [], foreign: [], csp: [], errors: [] };
  watch(page, new URL(base).host);
  if (route) await route(page);
  await page.goto(base + (lang === 'de' ? '' : `${lang}.html`) + path);
  if (wait) await ready(page);
  return page;
}

/** Waits until the program has drawn the page. */
export async function ready(page) {
  await page.waitForSelector('html.sf-da', { state: 'attached', timeout: 20_000 });
}

/** Waits until everything the page ever fetches is there. */
export async function loaded(page) {
  await page.waitForSelector('html.sf-alles', { state: 'attached', timeout: 20_000 });
}

function watch(page, own) {
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.protocol === 'data:' || address.protocol === 'blob:') return;
    page.sf.requests.push(request.url());
    if (address.host !== own) page.sf.foreign.push(request.url());
  });
  page.on('pageerror', (error) => page.sf.errors.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (/Content.Security.Policy|TrustedHTML|TrustedScript/i.test(text)) page.sf.csp.push(text);
    else if (message.type() === 'error') page.sf.errors.push(text);
  });
}

/** Nothing went wrong, nothing left the own host, nothing was stored as a cookie. */
export async function assertClean(page) {
  assert.deepEqual(page.sf.csp, [], 'violations of the policy');
  assert.deepEqual(page.sf.errors, [], 'errors');
  assert.deepEqual(page.sf.foreign, [], 'requests to other hosts');
  assert.deepEqual(await page.context().cookies(), [], 'cookies');
}

/** No violation of accessibility rules, else a list of them that can be read. */
export async function axe(page) {
  assert.equal(await axeProblems(page), '');
}

/** The violations of accessibility rules, to be read; of a page in any browser. */
export async function axeProblems(page) {
  // Evaluated by the debugger, so that the page keeps its policy.
  await page.evaluate(axeSource);
  const result = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    AXE_TAGS,
  );
  const lines = result.violations.flatMap((rule) => rule.nodes.map((node) => (
    `${rule.id} (${rule.impact}): ${rule.help}\n    ${node.html.slice(0, 160)}\n    ${node.failureSummary}`
  )));
  return lines.length > 0 ? `${page.url()}\n${lines.join('\n')}` : '';
}

/** How far the page is wider than the window. */
export function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
