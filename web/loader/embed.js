// For pages that show the finder in a frame: sets its height, keeps its top in sight and passes
// its events on. Only frames with `data-slf` are touched, and only by what they themselves say.
(function () {
  'use strict';
  var HIGHEST = 30000;
  var nonces = new WeakMap();

  function frames() {
    return Array.prototype.slice.call(document.querySelectorAll('iframe[data-slf]'));
  }

  function origin(frame) {
    return new URL(frame.src, document.baseURI).origin;
  }

  function nonce() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.prototype.map.call(bytes, function (byte) { return byte.toString(16); }).join('-');
  }

  function shown(frame) {
    var top = frame.getBoundingClientRect().top;
    return top >= 0 && top < window.innerHeight;
  }

  window.addEventListener('message', function (event) {
    var said = event.data;
    if (!said || said.slf !== 1 || !event.source) return;
    var frame = frames().find(function (one) { return one.contentWindow === event.source; });
    if (!frame || event.origin !== origin(frame)) return;
    if (said.kind === 'hello') {
      nonces.set(frame, nonce());
      event.source.postMessage({ slf: 1, kind: 'hello', nonce: nonces.get(frame) }, event.origin);
      return;
    }
    if (!nonces.has(frame) || said.nonce !== nonces.get(frame)) return;
    if (said.kind === 'height') {
      if (said.detail > 0) frame.style.height = Math.min(said.detail, HIGHEST) + 'px';
    } else if (/^(ready|step|result|error)$/.test(said.kind)) {
      if (/^(step|result)$/.test(said.kind) && !shown(frame)) frame.scrollIntoView({ block: 'start' });
      frame.dispatchEvent(new CustomEvent('slf-' + said.kind, { detail: said.detail, bubbles: true }));
    }
  });
  // A frame that said hello before this script was there is asked to say it again.
  frames().forEach(function (frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ slf: 1, kind: 'ask' }, '*');
  });
})();
