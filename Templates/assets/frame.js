// Tells the page that embeds this one how high it is, so that no bar to scroll with is needed.
(function () {
  if (window.parent === window) return;
  var last = 0;
  function tell() {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    window.parent.postMessage({ caseloom: 1, height: height }, "*");
  }
  new ResizeObserver(tell).observe(document.body);
  window.addEventListener("load", tell);
  // A script that comes after this page has spoken asks once more.
  window.addEventListener("message", function (event) {
    if (event.source !== window.parent || !event.data || event.data.caseloom !== 1) return;
    last = 0;
    tell();
  });
})();
