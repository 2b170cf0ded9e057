// A portal of somebody else: another origin, with pages and headers a test hands over.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { browser, url } from './index.mjs';

const TAG = 'sozialleistungsfinder-widget';

/**
 * Serves `pages` (path to HTML, or to `{ type, body, headers }`) on a port of its own until the
 * test is over; gives the address, ending in `/`.
 */
export function portal(t, pages, headers = {}) {
  return served(t, (path, answer) => {
    const page = pages[path];
    if (page === undefined) {
      answer.writeHead(404).end();
      return;
    }
    const { type = 'text/html; charset=utf-8', body = page, headers: own = {} } = typeof page === 'string' ? {} : page;
    answer.writeHead(200, { 'Content-Type': type, ...headers, ...own });
    answer.end(body);
  });
}

/**
 * The finder once more, on a server of its own that fails: `change` gets name and bytes of a file
 * and may give `{ status, body }` instead. Each folder below the address holds all of it.
 */
export function mirror(t, change) {
  return served(t, async (path, answer) => {
    const [, folder, name] = /^(?:(?!v1\/)([^/]+)\/)?((?:v1\/)?[^/]*)$/.exec(path);
    const file = await fetch(await url() + name);
    const whole = Buffer.from(await file.arrayBuffer());
    const { status = file.status, body = whole } = await change(name, whole, folder) ?? {};
    const kept = ['content-type', 'access-control-allow-origin', 'cross-origin-resource-policy'];
    const headers = kept.map((name) => [name, file.headers.get(name)]).filter(([, value]) => value);
    answer.writeHead(status, Object.fromEntries(headers));
    answer.end(body);
  });
}

/** Listens until the test is over; gives the address, ending in `/`. */
function served(t, respond) {
  const server = createServer((request, answer) => respond(new URL(request.url, 'http://portal').pathname.slice(1), answer));
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
export async function element(attributes = '') {
  return await loader() + tag(attributes);
}

/** The loader of the element. */
export async function loader() {
  return `<script type="module" src="${await url()}v1/slf-widget.js"></script>\n`;
}

/** The element alone. */
export function tag(attributes = '') {
  return `<${TAG} loading="eager" ${attributes}><a href="https://example.org/">Zum Finder</a></${TAG}>`;
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

/** The bytes of one of the finder's files, by the beginning of its name. */
export async function bytesOf(name) {
  const loader = await (await fetch(`${await url()}v1/slf-widget.js`)).text();
  const file = new RegExp(`"(${name}-[0-9a-f]{12}\\.\\w+)"`).exec(loader)[1];
  return { file, bytes: Buffer.from(await (await fetch(await url() + file)).arrayBuffer()) };
}

/** Another content that would work just as well, if nobody asked for its hash. */
export function forged(name, bytes) {
  if (name.endsWith('.wasm')) return Buffer.concat([bytes, Buffer.from([0, 1, 0])]);
  if (!name.endsWith('.slf')) return Buffer.concat([bytes, Buffer.from('\n')]);
  const word = [...bytes.toString('latin1').matchAll(/[a-z]{5}/g)].at(-1);
  const body = Buffer.from(bytes);
  body[word.index] ^= 32; // a small letter becomes a capital
  return body;
}

/** The hash of a file as it stands in an attribute. */
export function integrity(bytes, kind = 'sha256') {
  return `${kind}-${createHash(kind).update(bytes).digest('base64')}`;
}

/** A page of React with the element in it, and buttons that move, change and remove it. */
export async function reactPage() {
  const { resolve } = createRequire(import.meta.url);
  const file = (name, path) => ({ type: 'text/javascript', body: readFileSync(join(dirname(resolve(name)), path)) });
  const app = `
    const { createElement: h, useState } = React;
    function Page() {
      const [there, show] = useState(true);
      const [swapped, swap] = useState(false);
      const [lang, speak] = useState('de');
      const text = h('p', { key: 'text' }, 'Text');
      const finder = there && h('${TAG}', { key: 'finder', lang, loading: 'eager', start: 'fragen' }, h('a', { href: '/' }, 'Zum Finder'));
      return h('main', null,
        h('button', { id: 'swap', onClick: () => swap(!swapped) }, 'swap'),
        h('button', { id: 'speak', onClick: () => speak('en') }, 'speak'),
        h('button', { id: 'show', onClick: () => show(!there) }, 'show'),
        swapped ? [finder, text] : [text, finder]);
    }
    ReactDOM.createRoot(document.getElementById('app')).render(h(Page));`;
  return {
    '': `<!doctype html><html lang="de"><title>React</title><link rel="icon" href="data:,"><div id="app"></div>
<script src="react.js"></script><script src="dom.js"></script><script src="app.js"></script>
${await loader()}`,
    'react.js': file('react', 'umd/react.production.min.js'),
    'dom.js': file('react-dom', 'umd/react-dom.production.min.js'),
    'app.js': { type: 'text/javascript', body: app },
  };
}
