// Part of `caseloom serve` only: reloads a page when what it shows has changed, and lists what a build noticed.
(() => {
  "use strict";
  const own = document.currentScript.dataset;
  const memory = "caseloom-preview:" + location.pathname;
  const closedKey = "caseloom-preview-closed";

  // Storage may be forbidden; then a reloaded page begins at its top.
  const recall = (key) => { try { return sessionStorage.getItem(key); } catch { return null; } };
  const keep = (key, value) => { try { sessionStorage.setItem(key, value); } catch { /* as above */ } };

  // Place on the page

  const folds = () => [...document.querySelectorAll("details")].map((fold, index) => [fold.id || "#" + index, fold]);

  const reload = () => {
    const open = folds().map(([key, fold]) => [key, fold.open]);
    keep(memory, JSON.stringify({ x: scrollX, y: scrollY, open, focus: document.activeElement?.id || "" }));
    location.reload();
  };

  const restore = () => {
    const saved = JSON.parse(recall(memory) || "null");
    if (!saved) return;
    try { sessionStorage.removeItem(memory); } catch { /* as above */ }
    const open = new Map(saved.open);
    for (const [key, fold] of folds()) if (open.has(key)) fold.open = open.get(key);
    const scroll = () => scrollTo({ left: saved.x, top: saved.y, behavior: "instant" });
    if (saved.focus) document.getElementById(saved.focus)?.focus({ preventScroll: true });
    scroll();
    addEventListener("load", scroll, { once: true });
  };

  // Panel

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const count = (number, word) => number + " " + word + (number === 1 ? "" : "s");

  class Panel {
    constructor() {
      this.status = make("p", { className: "status" });
      this.status.setAttribute("role", "status");
      this.badge = make("button", { type: "button", className: "badge", hidden: true });
      this.badge.setAttribute("aria-expanded", "false");
      this.heading = make("h2", { id: "heading" });
      this.lead = make("p");
      this.list = make("ol");
      this.list.setAttribute("role", "list");
      const close = make("button", { type: "button", className: "close", textContent: "Close" });
      const scroller = make("div", { className: "scroller", tabIndex: 0 }, this.lead, this.list);
      scroller.setAttribute("role", "group");
      scroller.setAttribute("aria-labelledby", "heading");
      this.panel = make("section", { className: "panel", hidden: true }, make("header", {}, this.heading, close), scroller);
      this.panel.setAttribute("aria-labelledby", "heading");
      const aside = make("aside", {}, this.status, this.badge, this.panel);
      aside.setAttribute("aria-label", "Caseloom preview");
      const style = make("link", { rel: "stylesheet", href: "/-caseloom/preview.css" });
      this.host = make("div", { hidden: true });
      style.addEventListener("load", () => { this.host.hidden = false; this.makeRoom(); });
      this.host.attachShadow({ mode: "open" }).append(style, aside);
      this.badge.addEventListener("click", () => { this.open(); scroller.focus(); });
      close.addEventListener("click", () => this.close());
      this.panel.addEventListener("keydown", (event) => { if (event.key === "Escape") this.close(); });
      document.body.append(this.host);
    }

    show(news) {
      const errors = news.diagnostics.filter((item) => item.severity === "error").length;
      const parts = ["error", "warning", "note"].map((weight) => {
        const number = news.diagnostics.filter((item) => item.severity === weight).length;
        return number && count(number, weight);
      }).filter(Boolean);
      const before = this.title;
      this.title = parts.join(", ");
      this.content = JSON.stringify(news.diagnostics);
      this.heading.textContent = this.title;
      this.lead.textContent = news.stale
        ? "The page shows the last site that could be built. It follows as soon as the errors are mended."
        : "The site can be built as it is.";
      this.list.replaceChildren(...news.diagnostics.map(item));
      this.badge.textContent = this.title;
      this.badge.className = errors ? "badge error" : "badge";
      this.say(this.title || (before ? "nothing to report any more" : ""));
      if (!this.title) this.hide();
      else if (errors && recall(closedKey) !== this.content) this.open();
      // A list of warnings that was opened stays open; one that errors opened does not outlive them.
      else if (this.panel.hidden || (this.hadErrors && !errors)) this.shut();
      this.hadErrors = errors > 0;
    }

    /// A message beside the list: the preview itself is gone.
    lose() {
      if (!this.panel.hidden || this.lost) return;
      this.lost = true;
      this.badge.textContent = "the preview is not running";
      this.badge.hidden = false;
      this.say(this.badge.textContent);
    }

    say(text) { if (this.status.textContent !== text) this.status.textContent = text; }
    open() { if (this.title) this.toggle(true, true); }
    shut() { this.toggle(false, true); }
    hide() { this.toggle(false, false); }
    close() {
      keep(closedKey, this.content);
      this.shut();
      this.badge.focus();
    }
    toggle(isOpen, hasBadge) {
      this.panel.hidden = !isOpen;
      this.badge.hidden = isOpen || !hasBadge;
      this.badge.setAttribute("aria-expanded", String(isOpen));
      this.makeRoom();
    }
    // The end of the page and whatever has the focus must not lie under the panel.
    makeRoom() {
      const height = this.panel.hidden ? "" : this.panel.offsetHeight + "px";
      document.body.style.paddingBottom = height;
      document.documentElement.style.scrollPaddingBottom = height;
    }
  }

  const item = (found) => {
    const hints = found.hints.length ? [make("ul", {}, ...found.hints.map((hint) => make("li", { textContent: hint })))] : [];
    const weight = { error: "Error", warning: "Warning", note: "Note" }[found.severity];
    return make("li", { className: found.severity },
      make("p", {}, make("strong", { textContent: weight }), " " + found.text + " ",
        make("span", { className: "rule", textContent: found.id })),
      make("p", {}, make("code", { textContent: found.place })), ...hints);
  };

  // News

  const panel = "listed" in own || window !== window.top ? null : new Panel();
  let source = null;
  let timer = 0;
  let failures = 0;
  let last = "";

  const hear = (event) => {
    failures = 0;
    if (panel) panel.lost = false;
    if (event.data === last) return;
    last = event.data;
    const news = JSON.parse(event.data);
    if (news.stamp !== (own.stamp ?? null)) reload();
    else panel?.show(news);
  };

  const connect = () => {
    clearTimeout(timer);
    if (source || document.visibilityState === "hidden") return;
    source = new EventSource("/-caseloom/events?page=" + encodeURIComponent(location.pathname));
    source.addEventListener("message", hear);
    source.addEventListener("error", () => {
      disconnect();
      last = "";
      failures += 1;
      if (failures > 2) panel?.lose();
      timer = setTimeout(connect, Math.min(8000, 250 * 2 ** failures));
    });
  };
  const disconnect = () => { source?.close(); source = null; clearTimeout(timer); };

  // A browser opens few connections to one host: only pages that are seen hold one. The others catch up when shown.
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" ? disconnect() : connect());
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  restore();
  connect();
})();
