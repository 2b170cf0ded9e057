// In a frame: tells the page around how high the finder is and how far the person is, once that
// page has said hello with a number used once. Nothing told is an answer.
function frame() {
  var around;
  var height = 0;
  var early = [];

  // Whether the finder is there counts for a page that says hello late, too; a step is over by then.
  function send(kind, detail) {
    if (around) parent.postMessage({ slf: 1, nonce: around.nonce, kind: kind, detail: detail }, around.origin);
    else if (kind === 'ready' || kind === 'error') early.push([kind, detail]);
  }

  // Of the content, never of the window: a host that sizes the frame cannot set off a loop.
  function measure() {
    var now = Math.ceil(document.body.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    send('height', now);
  }

  function hello() {
    parent.postMessage({ slf: 1, kind: 'hello' }, '*');
  }

  if (parent === window) return function () {};
  window.addEventListener('message', function (event) {
    var said = event.data;
    if (event.source !== parent || !said || said.slf !== 1) return;
    if (said.kind === 'ask') {
      hello();
    } else if (said.kind === 'hello' && typeof said.nonce === 'string' && (!around || around.origin === event.origin)) {
      // A page without an origin of its own can only be addressed as anybody.
      around = { nonce: said.nonce, origin: event.origin === 'null' ? '*' : event.origin };
      height = 0;
      measure();
      early.splice(0).forEach(function (one) { send(one[0], one[1]); });
    }
  });
  document.addEventListener('DOMContentLoaded', function () {
    new ResizeObserver(measure).observe(document.body);
  });
  hello();
  return send;
}
