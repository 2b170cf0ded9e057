// How long a person waits on a slow line with a slow device: medians of five fresh visits.
// 1.6 Mbit/s, 150 ms, a processor four times slower. Prints one JSON object in milliseconds.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { place } from '../../e2e/walk.mjs';

const [address, browserName] = process.argv.slice(2);
const ROUNDS = 5;

/** Notes when the program has taken over, on the clock of the page. */
function note() {
  const look = () => document.documentElement?.classList.contains('sf-da');
  const watch = new MutationObserver(() => {
    if (!look()) return;
    globalThis.sfReady = performance.now();
    watch.disconnect();
  });
  watch.observe(document, { attributes: true, childList: true, subtree: true });
}

/** From a click until the next page is drawn. */
async function next(page, selector) {
  const before = place(page);
  return page.evaluate(({ selector, before }) => new Promise((done) => {
    const start = performance.now();
    const look = () => {
      if (location.hash.endsWith(before)) return requestAnimationFrame(look);
      // The frame after the one in which the address changed has been drawn.
      return requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    };
    document.querySelector(selector).click();
    requestAnimationFrame(look);
  }), { selector, before });
}

async function visit(browser) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(note);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.sfReady, null, { timeout: 60_000 });
  const first = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    ready: globalThis.sfReady,
  }));
  await page.waitForSelector('html.sf-alles', { state: 'attached', timeout: 60_000 });
  await page.goto(`${address}#/frage/zusammenleben`);
  await page.waitForSelector('#f-ich-geburt');
  await page.fill('#f-ich-geburt', '5');
  await page.fill('#f-ich-geburt-jahr', '1990');
  await page.check('#f-zusammenleben-0');
  const moved = await next(page, 'button[type=submit]');
  await context.close();
  return { ...first, next: moved };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** A browser by its name on the path. */
function onPath(name) {
  if (name.includes('/')) return name;
  const folders = (process.env.PATH ?? '').split(':');
  return folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path)) ?? name;
}

const executablePath = onPath(browserName);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const visits = [];
for (let round = 0; round < ROUNDS; round += 1) visits.push(await visit(browser));
await browser.close();
const found = ['paint', 'ready', 'next'].map((name) => [name, median(visits.map((one) => one[name]))]);
console.log(JSON.stringify(Object.fromEntries(found)));
