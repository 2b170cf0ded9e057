// Loads the program and what it works with, and checks every file against its hash.
// Runs before the page is drawn; when the program cannot run, the static list stays.
(function (files, lang) {
  'use strict';
  var root = document.documentElement;
  var kept = {};
  var over = false;
  // Everything the program reads; the others are the program itself. Places it fetches by itself:
  // those of the first Land at once, those of all others together and only when they are needed.
  var names = Object.keys(files).filter(function (name) { return !/^(js|wasm|spaeter|orte-.*)$/.test(name); });
  root.classList.add('sf-js');

  function get(name) {
    var file = files[name];
    if (!file) return Promise.reject(new Error(name));
    return fetch(file[0], { integrity: file[1], credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok) throw new Error(name + ' ' + answer.status);
      return answer.arrayBuffer();
    });
  }

  function bytes(name) {
    if (!kept[name]) {
      kept[name] = get(name).then(function (buffer) { return new Uint8Array(buffer); });
      kept[name].catch(function () { delete kept[name]; });
    }
    return kept[name];
  }

  function show(kind) {
    var notice = document.getElementById('sf-fehler');
    notice.textContent = notice.dataset[kind];
    notice.hidden = false;
    root.classList.remove('sf-js', 'sf-da');
    root.classList.add('sf-aus');
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

  // The second file of the program, linked to the first one; the program is told how it went.
  function later(program) {
    function load(done, what) {
      var own = program();
      get('spaeter').then(function (code) {
        return WebAssembly.instantiate(code, { __wasm_split: own });
      }).then(function () { return true; }, function (reason) {
        console.warn('sf: ' + reason);
        return false;
      }).then(function (well) { own.__indirect_function_table.get(done)(what, well); });
    }
    return { __wasm_split_load_spaeter: load };
  }

  // What the program may need later is fetched now: no request depends on an answer.
  function rest() {
    names.concat(Object.keys(kept)).reduce(function (before, name) {
      return before.then(function () { return bytes(name); }).catch(function () {});
    }, Promise.resolve()).then(function () { root.classList.add('sf-alles'); });
  }

  function ready() {
    if (root.classList.contains('sf-da')) return;
    root.classList.add('sf-da');
    performance.mark('sf:ready');
    window.dispatchEvent(new Event('sf-ready'));
    (window.requestIdleCallback || setTimeout)(rest);
  }

  window.sf = {
    lang: lang,
    bytes: bytes,
    later: later,
    ready: ready,
    fail: function (reason) { fail('netz', reason); },
  };
  // A program that fell over is of no use any more.
  function crashed(reason) {
    if (window.WebAssembly && reason instanceof WebAssembly.RuntimeError) fail('netz', reason);
  }
  window.addEventListener('error', function (event) { crashed(event.error); });
  window.addEventListener('unhandledrejection', function (event) { crashed(event.reason); });

  if (!window.WebAssembly || !window.fetch || !window.Promise || !('noModule' in HTMLScriptElement.prototype)) {
    fail('wasm', 'not supported');
    return;
  }
  // Preloaded with its hash, the module cannot be another one when it is imported.
  var glue = document.createElement('link');
  glue.rel = 'modulepreload';
  glue.href = files.js[0];
  glue.integrity = files.js[1];
  var loaded = new Promise(function (done, failed) {
    glue.onload = done;
    glue.onerror = function () { failed(new Error('js')); };
    if (!glue.relList.supports('modulepreload')) done();
  });
  document.head.appendChild(glue);
  bytes('texte-' + lang).catch(function () {});
  bytes('anfang').catch(function () {});
  var program = get('wasm').then(function (code) {
    return WebAssembly.compile(code).catch(function (reason) {
      fail('wasm', reason);
      throw reason;
    });
  });
  var drawn = new Promise(function (done) {
    if (document.readyState !== 'loading') done();
    else document.addEventListener('DOMContentLoaded', done);
  });
  Promise.all([loaded, program, drawn]).then(function (all) {
    return import('./' + files.js[0]).then(function (module) {
      return module.default({ module_or_path: all[1] });
    });
  }).catch(function (reason) { fail('netz', reason); });
})(FILES, LANG);
