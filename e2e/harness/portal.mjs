// A portal of somebody else: another origin, with pages and headers a test hands over.

import { createServer } from 'node:http';
import { browser, url } from './index.mjs';

/**
 * Serves `pages` (path to HTML, or to `{ type, body, headers }`) on a port of its own until the
 * test is over; gives the address, ending in `/`.
 */
export function portal(t, pages, headers = {}) {
  const server = createServer((request, answer) => {
    const path = new URL(request.url, 'http://portal').pathname.slice(1);
    const page = pages[path];
    if (page === undefined) {
      answer.writeHead(404).end();
      return;
    }
    const { type = 'text/html; charset=utf-8', body = page, headers: own = {} } = typeof page === 'string' ? {} : page;
    answer.writeHead(200, { 'Content-Type': type, ...headers, ...own });
    answer.end(body);
  });
  t.after(() => server.closeAllConnections?.() ?? server.close());
  t.after(() => server.close());
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(`http://localhost:${server.address().port}/`));
  });
}

/** A plain page of a portal around something. */
export function around(content, head = '') {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Geburt – Stadt Musterstadt</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}</head>
<body><header><p>Stadt Musterstadt</p></header><main><h1>Geburt eines Kindes</h1>${content}</main></body></html>`;
}

/** The element with its loader; `attributes` as they stand in the tag. */
export async function element(attributes = '', inside = '<a href="https://example.org/">Zum Finder</a>') {
  const base = await url();
  return `<script type="module" src="${base}v1/slf-widget.js"></script>
<sozialleistungsfinder-widget loading="eager" ${attributes}>${inside}</sozialleistungsfinder-widget>`;
}

/** The frame with its script. */
export async function frame(query = '', attributes = '') {
  const base = await url();
  return `<iframe data-slf title="Sozialleistungsfinder" src="${base}embed.html${query}" ${attributes}></iframe>
<script src="${base}v1/slf-embed.js"></script>`;
}

/** Opens a page of a portal; `page.seen` collects errors, refusals and events. */
export async function visit(t, address, options = {}) {
  const { width = 1280, height = 800, init, route, context: more = {} } = options;
  const context = await (await browser()).newContext({ viewport: { width, height }, locale: 'de-DE', reducedMotion: 'reduce', ...more });
  t.after(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.seen = { errors: [], warnings: [], requests: [] };
  page.on('request', (request) => page.seen.requests.push(request.url()));
  page.on('pageerror', (error) => page.seen.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') page.seen.errors.push(message.text());
    if (message.type() === 'warning') page.seen.warnings.push(message.text());
  });
  await page.addInitScript(() => {
    globalThis.slfEvents = [];
    for (const kind of ['ready', 'step', 'result', 'error']) {
      addEventListener(`slf-${kind}`, (event) => globalThis.slfEvents.push([kind, event.detail]));
    }
  });
  if (init) await page.addInitScript(init);
  if (route) await route(page);
  await page.goto(address);
  return page;
}

/** Waits until so many finders have said that they are drawn. */
export async function drawn(page, number = 1) {
  await page.waitForFunction((number) => globalThis.slfEvents.filter(([kind]) => kind === 'ready').length >= number, number);
}

/** The events so far. */
export function events(page) {
  return page.evaluate(() => globalThis.slfEvents);
}
