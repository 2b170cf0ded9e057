// Only in pages built for development: loads the page anew when it was built again.
(function () {
  var first;
  setInterval(function () {
    fetch('stand', { cache: 'no-store' }).then(function (answer) { return answer.text(); }).then(function (now) {
      if (first && now !== first) location.reload();
      first = now;
    }).catch(function () {});
  }, 800);
})();
