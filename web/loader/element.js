// <sozialleistungsfinder-widget>: the finder as an element of a foreign page. It touches nothing
// outside of itself but a preload that it takes away again, and keeps nothing.
const NAME = 'sozialleistungsfinder-widget';
const WISHES = ['lang', 'land', 'ort', 'leistungen', 'start', 'theme', 'heading-level', 'antraege'];
const OWN_FILES = ['regeln', 'wege'];
const parts = new WeakMap();
const drawn = new Map();
const shelves = new Map();
let sheet;

/** The files at an address; one program, however many elements there are. */
function filesAt(base) {
  if (!shelves.has(base)) shelves.set(base, shelf(FILES, base));
  return shelves.get(base);
}

/** The style sheet, one for all elements; older browsers get a link for each. */
async function dress(all, shadow, base) {
  if ('adoptedStyleSheets' in shadow) {
    sheet ??= all.bytes('stil').then((css) => {
      const made = new CSSStyleSheet();
      made.replaceSync(new TextDecoder().decode(css));
      return made;
    });
    sheet.catch(() => { sheet = undefined; });
    shadow.adoptedStyleSheets = [await sheet];
    return;
  }
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.integrity = FILES.stil[1];
  link.crossOrigin = 'anonymous';
  link.href = new URL(FILES.stil[0], base).href;
  await new Promise((done, failed) => {
    link.onload = done;
    link.onerror = () => failed(new Error('stil'));
    shadow.append(link);
  });
}

class Widget extends HTMLElement {
  static get observedAttributes() {
    return WISHES;
  }

  connectedCallback() {
    let own = parts.get(this);
    if (!own) {
      own = { shadow: this.attachShadow({ mode: this.getAttribute('shadow') === 'closed' ? 'closed' : 'open' }) };
      const link = document.createElement('a');
      link.textContent = 'Sozialleistungsfinder';
      own.slot = document.createElement('slot');
      own.slot.append(link);
      own.shadow.append(own.slot);
      parts.set(this, own);
    }
    // Still there: it was only moved.
    if (own.run) return;
    own.base = new URL(this.getAttribute('base') ?? BASE, this.hasAttribute('base') ? document.baseURI : import.meta.url).href;
    own.slot.firstChild.href = own.base;
    this.#wait(own);
  }

  disconnectedCallback() {
    // Moving takes an element out and puts it back at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop(parts.get(this));
    });
  }

  attributeChangedCallback() {
    const own = parts.get(this);
    if (!own?.number || own.changing) return;
    own.changing = true;
    queueMicrotask(async () => {
      own.changing = false;
      const wishes = await this.#wishes(own);
      if (!own.number) return;
      own.host.wishes = wishes;
      own.program.change(own.number);
    });
  }

  /** Tries again, for example after an error. */
  retry() {
    const own = parts.get(this);
    this.#stop(own);
    if (this.isConnected) this.#start(own);
  }

  /** Starts when it is nearly in sight, or at once. */
  #wait(own) {
    if (this.getAttribute('loading') === 'eager' || !window.IntersectionObserver) {
      this.#start(own);
      return;
    }
    own.run = {};
    own.watch = new IntersectionObserver((seen) => {
      if (seen.some((one) => one.isIntersecting)) this.#start(own);
    }, { rootMargin: '600px' });
    own.watch.observe(this);
  }

  async #start(own) {
    const run = {};
    own.run = run;
    own.watch?.disconnect();
    own.refused = new Set();
    const all = filesAt(own.base);
    try {
      const files = this.#ownFiles(own);
      const [program, wishes] = await Promise.all([
        all.program(), this.#wishes(own), dress(all, own.shadow, own.base),
      ]);
      if (own.run !== run) return;
      const root = document.createElement('div');
      root.className = 'sf';
      root.setAttribute('role', 'region');
      root.setAttribute('aria-label', 'Sozialleistungsfinder');
      // The size of text the person has set, whatever the portal makes of it.
      root.style.fontSize = 'medium';
      own.shadow.append(root);
      const size = getComputedStyle(root).fontSize;
      root.removeAttribute('style');
      root.style.setProperty('--slf-rem', size);
      root.hidden = true;
      own.root = root;
      own.program = program;
      own.host = {
        home: 'element',
        root,
        page: own.base,
        wishes,
        get edition() {
          return Object.values(files).map((file) => file[1]).join(' ');
        },
        bytes: (name) => {
          const file = files[name];
          return file ? all.get(...file).then((buffer) => new Uint8Array(buffer)) : all.bytes(name);
        },
        ready: () => {
          root.hidden = false;
          own.slot.remove();
          this.#tell('ready', { version: VERSION });
        },
        fail: (reason) => this.#fail(own, run, 'load', reason),
        tell: (kind, detail) => this.#tell(kind, JSON.parse(detail)),
        // A file that is refused is not used any more: the finder's own takes its place.
        refuse: (name) => {
          delete files[name];
          this.#refuse(own, name);
        },
      };
      drawn.set(this, () => this.#fail(own, run, 'program', 'program'));
      own.number = program.start(own.host);
    } catch (reason) {
      this.#fail(own, run, 'load', reason);
    }
  }

  #stop(own) {
    const { number } = own;
    own.run = undefined;
    own.number = 0;
    own.watch?.disconnect();
    drawn.delete(this);
    if (number) own.program.stop(number);
    own.root?.remove();
    own.root = own.host = own.program = undefined;
    own.shadow.prepend(own.slot);
  }

  /** What is in the light DOM shows again: a link to the finder as a page. */
  #fail(own, run, kind, reason) {
    if (own.run !== run) return;
    console.warn(`${NAME}: ${reason}`);
    // What fell over cannot be stopped any more.
    if (kind === 'program') own.number = 0;
    this.#stop(own);
    own.run = run;
    this.#tell('error', { kind });
  }

  #tell(kind, detail) {
    this.dispatchEvent(new CustomEvent(`slf-${kind}`, { bubbles: true, composed: true, detail }));
  }

  #refuse(own, name) {
    const wish = `${name}="${this.getAttribute(name)}"`;
    if (own.refused.has(wish) || !this.hasAttribute(name)) return;
    own.refused.add(wish);
    console.warn(`${NAME}: ${wish}`);
    this.#tell('error', { kind: 'parameter', name });
  }

  /** Files of the portal's own, which need a hash to be used at all. */
  #ownFiles(own) {
    const files = {};
    for (const name of OWN_FILES) {
      const url = this.getAttribute(name);
      const hash = this.getAttribute(`${name}-integrity`);
      if (url && /^sha(256|384|512)-[\w+/]+=*$/.test(hash)) files[name] = [new URL(url, document.baseURI).href, hash];
      else if (url) this.#refuse(own, name);
    }
    return files;
  }

  async #wishes(own) {
    const wishes = {};
    for (const name of WISHES) wishes[name] = this.getAttribute(name) ?? '';
    if (wishes.antraege && !/^\s*\{/.test(wishes.antraege)) {
      try {
        const file = await filesAt(own.base).get(new URL(wishes.antraege, document.baseURI).href);
        wishes.antraege = new TextDecoder().decode(file);
      } catch {
        this.#refuse(own, 'antraege');
        wishes.antraege = '';
      }
    }
    return wishes;
  }
}

if (!customElements.get(NAME)) {
  const watch = (reason) => {
    for (const all of shelves.values()) {
      if (!all.crashed(reason)) continue;
      all.forget();
      for (const crashed of [...drawn.values()]) crashed();
    }
  };
  addEventListener('error', (event) => watch(event.error));
  addEventListener('unhandledrejection', (event) => watch(event.reason));
  customElements.define(NAME, Widget);
}
