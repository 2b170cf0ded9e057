// Fetches the files of the finder, each checked against its hash, and starts the program once.
// `files` has name and hash of each; `base` is where they are. Part of every loader.
function shelf(files, base) {
  var kept = {};
  var attempt = 0;
  var started;

  function address(name) {
    return new URL(files[name][0], base).href;
  }

  function fetched(url, integrity, cache) {
    return fetch(url, { integrity: integrity, credentials: 'same-origin', cache: cache }).then(function (answer) {
      if (!answer.ok) throw new Error(url + ' ' + answer.status);
      return answer.arrayBuffer();
    });
  }

  // What did not come, or not whole, is asked for once more.
  function get(url, integrity) {
    return fetched(url, integrity, 'default').catch(function () {
      return new Promise(function (done) { setTimeout(done, 500); }).then(function () {
        return fetched(url, integrity, 'reload');
      });
    });
  }

  function own(name) {
    return files[name] ? get(address(name), files[name][1]) : Promise.reject(new Error(name));
  }

  function bytes(name) {
    if (!kept[name]) {
      kept[name] = own(name).then(function (buffer) { return new Uint8Array(buffer); });
      kept[name].catch(function () { delete kept[name]; });
    }
    return kept[name];
  }

  // Preloaded with its hash, the glue cannot be another one when it is imported.
  function glue(url) {
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = url;
    link.integrity = files.js[1];
    return new Promise(function (done, failed) {
      link.onload = done;
      link.onerror = function () { failed(new Error('js')); };
      if (!link.relList.supports('modulepreload')) done();
      document.head.appendChild(link);
    }).finally(function () { link.remove(); }).then(function () { return import(url); });
  }

  // The second file of the program, linked to the first one; the program is told how it went.
  function later(program, done, what) {
    own('spaeter').then(function (code) {
      return WebAssembly.instantiate(code, { __wasm_split: program });
    }).then(function () { return true; }, function (reason) {
      console.warn('sf: ' + reason);
      return false;
    }).then(function (well) { program.__indirect_function_table.get(done)(what, well); });
  }

  function compile(code) {
    return WebAssembly.compile(code).catch(function (reason) {
      reason.refused = true;
      throw reason;
    });
  }

  // Another try takes another address: a module that failed is not asked for again.
  function start() {
    var url = address('js') + (attempt ? '?' + attempt : '');
    attempt += 1;
    return Promise.all([glue(url), own('wasm').then(compile)]).then(function (all) {
      if (all[0].later) all[0].later(later);
      return all[0].default({ module_or_path: all[1] }).then(function () { return all[0]; });
    });
  }

  function forget() {
    started = null;
  }

  function program() {
    if (!started) {
      started = start();
      started.catch(forget);
    }
    return started;
  }

  // Whether the program itself fell over; it is of no use any more then.
  function crashed(reason) {
    return !!window.WebAssembly && reason instanceof WebAssembly.RuntimeError
      && String(reason.stack).indexOf(files.js[0]) >= 0;
  }

  // What is here or on its way.
  function begun() {
    return Object.keys(kept);
  }

  return { get: get, bytes: bytes, begun: begun, program: program, forget: forget, crashed: crashed };
}
