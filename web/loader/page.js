// Starts the finder as a page of its own, and in a frame. Runs before the page is drawn; when the
// program cannot run, the static list stays.
function page(files, home) {
  var root = document.documentElement;
  var over = false;
  var tell = home === 'frame' ? frame() : function () {};
  // Everything the program reads; the others are the program itself. Places it fetches by itself:
  // those of the first Land at once, those of all others together and only when they are needed.
  var names = Object.keys(files).filter(function (name) { return !/^(js|wasm|spaeter|stil|orte-.*)$/.test(name); });
  root.classList.add('sf-js');

  function show(kind) {
    var notice = document.getElementById('sf-fehler');
    notice.textContent = notice.dataset[kind];
    notice.hidden = false;
    root.classList.remove('sf-js', 'sf-da');
    root.classList.add('sf-aus');
    tell('error', { kind: 'load' });
  }

  function fail(kind, reason) {
    if (over) return;
    over = true;
    console.warn('sf: ' + reason);
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', function () { show(kind); });
    } else {
      show(kind);
    }
  }

  if (!window.WebAssembly || !window.fetch || !Promise.prototype.finally || !('noModule' in HTMLScriptElement.prototype)) {
    fail('wasm', 'not supported');
    return;
  }
  var all = shelf(files, document.baseURI);

  // What the program may need later is fetched now: no request depends on an answer.
  function rest() {
    names.concat(all.begun()).reduce(function (before, name) {
      return before.then(function () { return all.bytes(name); }).catch(function () {});
    }, Promise.resolve()).then(function () { root.classList.add('sf-alles'); });
  }

  function ready() {
    if (root.classList.contains('sf-da')) return;
    root.classList.add('sf-da');
    performance.mark('sf:ready');
    tell('ready', {});
    (window.requestIdleCallback || setTimeout)(rest);
  }

  window.addEventListener('error', function (event) { if (all.crashed(event.error)) fail('netz', event.error); });
  window.addEventListener('unhandledrejection', function (event) { if (all.crashed(event.reason)) fail('netz', event.reason); });

  all.bytes('texte-' + root.lang).catch(function () {});
  all.bytes('anfang').catch(function () {});
  var wishes = {};
  new URLSearchParams(location.search).forEach(function (value, name) { wishes[name] = value; });
  var drawn = new Promise(function (done) {
    if (document.readyState !== 'loading') done();
    else document.addEventListener('DOMContentLoaded', done);
  });
  Promise.all([all.program(), drawn]).then(function (done) {
    done[0].start({
      home: home,
      root: document.getElementById('sf'),
      page: home === 'frame' ? './' : '',
      wishes: wishes,
      bytes: all.bytes,
      ready: ready,
      fail: function (reason) { fail('netz', reason); },
      tell: function (event, detail) { tell(event, JSON.parse(detail)); },
      refuse: function (name) {
        console.warn('sf: ' + name + '?');
        tell('error', { kind: 'parameter', name: name });
      },
    });
  }).catch(function (reason) { fail(reason.refused ? 'wasm' : 'netz', reason); });
}
