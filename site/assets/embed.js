// For pages that embed: gives frames of the class caseloom their height, and makes frames of links of that class.
// <a class="caseloom" href="…/embed/card.html" data-theme="dark">Title</a>
(function () {
  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }
  window.addEventListener("message", function (event) {
    var data = event.data;
    if (!data || data.caseloom !== 1 || !(data.height > 0 && data.height < 20000)) return;
    // A frame in a sandbox has no origin of its own to go by; which window spoke is enough.
    each("iframe.caseloom", function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = data.height + "px";
    });
  });
  // A frame that was shown before this script came has told its height to nobody.
  each("iframe.caseloom", function (frame) {
    if (frame.contentWindow) frame.contentWindow.postMessage({ caseloom: 1 }, "*");
  });
  function upgrade() {
    each("a.caseloom[href]", function (link) {
      if (!/^https?:$/.test(link.protocol)) return;
      var frame = document.createElement("iframe");
      var theme = link.getAttribute("data-theme");
      frame.className = "caseloom";
      frame.title = link.getAttribute("title") || link.textContent;
      frame.setAttribute("sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox");
      frame.setAttribute("loading", "lazy");
      frame.setAttribute("width", "100%");
      frame.setAttribute("height", link.getAttribute("data-height") || "480");
      frame.style.border = "0";
      frame.src = link.href.split("#")[0] + (theme === "dark" || theme === "light" ? "#" + theme : "");
      link.parentNode.replaceChild(frame, link);
    });
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", upgrade);
  else upgrade();
})();
