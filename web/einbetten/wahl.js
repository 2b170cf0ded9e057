// Writes the text a portal puts on its page. Nothing chosen here leaves the page.
const NAMES = ['lang', 'ort', 'leistungen', 'start', 'theme', 'heading-level'];
const LABEL = 'Sozialleistungsfinder';
const base = new URL('../', document.baseURI).href;
const form = document.getElementById('wahl');

function chosen() {
  const all = new FormData(form);
  const wishes = NAMES.map((name) => [name, all.getAll(name).map((value) => value.trim()).filter(Boolean).join(' ')]);
  return { way: all.get('weg'), wishes: wishes.filter(([, value]) => value) };
}

const escape = (value) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

function address(page, wishes) {
  const query = new URLSearchParams(wishes).toString();
  return escape(base + page + (query ? `?${query}` : ''));
}

const SNIPPETS = {
  rahmen: (wishes) => `<iframe data-slf src="${address('embed.html', wishes)}"
  title="${LABEL}" style="width:100%;height:45rem;border:0"></iframe>
<script src="${base}v1/slf-embed.js" async></script>`,
  element: (wishes) => `<script type="module" src="${base}v1/slf-widget.js"></script>
<sozialleistungsfinder-widget${wishes.map(([name, value]) => ` ${name}="${escape(value)}"`).join('')}>
  <a href="${address('', wishes)}">${LABEL}</a>
</sozialleistungsfinder-widget>`,
  verweis: (wishes) => `<a href="${address('', wishes)}">${LABEL}</a>`,
};

function policies(way) {
  const { origin } = new URL(base);
  if (way === 'rahmen') return `frame-src ${origin}; script-src ${origin}`;
  if (way === 'element') return `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; img-src data:`;
  return 'Nichts.';
}

function write() {
  const { way, wishes } = chosen();
  text.value = SNIPPETS[way](wishes);
  document.getElementById('regel').textContent = policies(way);
  copied.textContent = '';
}

form.addEventListener('input', write);
form.addEventListener('submit', (event) => event.preventDefault());
write();
