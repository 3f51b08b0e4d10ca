// Searches this site where it is read; its files are scripts, so that it works from a disk too.
(function () {
  "use strict";
  var LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  var CODES = new Uint8Array(128);
  for (var i = 0; i < 64; i++) CODES[LETTERS.charCodeAt(i)] = i;
  var PAIRS = { "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ς": "σ" };
  var WORD = /[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]|(?:(?![\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}])[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff])+/gu;
  // Entries of a case stand side by side: it has fewer than so many.
  var CASE = 1 << 20;
  // A hit is one number, to sort fast: how far from the best, then which entry.
  var BEST = 1023, ENTRIES = Math.pow(2, 38);
  var STEP = 20, FIRST = 3;
  var AROUND = 14;
  var handed = {};
  var loading = {};
  window.caseloomSearch = function (name, value) { handed[name] = value; };

  function load(name, path) {
    if (!loading[name]) {
      loading[name] = new Promise(function (done, fail) {
        var script = element("script", document.head);
        script.onload = function () { done(handed[name]); };
        script.onerror = function () { delete loading[name]; fail(new Error(path)); };
        script.src = path;
      });
      // Some only ask beforehand.
      loading[name].catch(String);
    }
    return loading[name];
  }

  function fold(word) {
    return word.normalize("NFD").replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, "").normalize("NFC")
      .toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC")
      .replace(/[æœßþøđðłς]/g, function (letter) { return PAIRS[letter]; });
  }

  // What is typed last may be the beginning of a word, so a letter is enough.
  function wordsOf(text) {
    return Array.from(new Set((text.match(WORD) || []).map(fold))).filter(Boolean);
  }

  function read(text, word, take) {
    var line = text.indexOf("\n" + word);
    while (line >= 0) {
      var end = text.indexOf("\n", line + 1);
      if (end < 0) end = text.length;
      var at = text.indexOf(" ", line);
      decode(text, at + 1, end, at - line - 1 === word.length ? 3 : 1, take);
      line = text.indexOf("\n" + word, end);
    }
  }

  function decode(text, at, end, weight, take) {
    var number = 0;
    function next() {
      var value = 0, shift = 1, code;
      do {
        code = CODES[text.charCodeAt(at++)];
        value += (code & 31) * shift;
        shift *= 32;
      } while (code > 31);
      return value;
    }
    while (at < end) {
      number += next();
      var entry = 0;
      for (var left = next(); left > 0; left--) {
        var step = next();
        entry += step >> 1;
        take(number * CASE + entry, step & 1 ? weight * 8 : weight);
      }
    }
  }

  // What holds a word, by its number, with how well it does.
  async function holders(word, index) {
    var bounds = index[0], names = [];
    for (var i = 0; i < bounds.length; i++) {
      var isLast = i + 1 === bounds.length || bounds[i + 1] > word;
      if (isLast && (bounds[i] <= word || bounds[i].startsWith(word))) names.push(String(i));
    }
    var texts = await Promise.all(names.map(function (name) { return load(name, "search/" + name + ".js"); }));
    var found = new Map();
    texts.forEach(function (text) {
      read(text, word, function (entry, weight) {
        var old = found.get(entry);
        if (old === undefined || old < weight) found.set(entry, weight);
      });
    });
    return found;
  }

  function hit(entry, weight) { return (BEST - Math.min(BEST, weight)) * ENTRIES + entry; }

  async function find(words) {
    var index = await load("index", "search/index.js");
    var sets = await Promise.all(words.map(function (word) { return holders(word, index); }));
    sets.sort(function (a, b) { return a.size - b.size; });
    var hits = [];
    sets[0].forEach(function (weight, entry) {
      for (var i = 1; i < sets.length; i++) {
        var more = sets[i].get(entry);
        if (more === undefined) return;
        weight += more;
      }
      hits.push(hit(entry, weight));
    });
    var isWhole = hits.length > 0;
    if (!isWhole && words.length > 1) {
      var any = new Map();
      sets.forEach(function (set) {
        set.forEach(function (weight, entry) { any.set(entry, (any.get(entry) || 0) + 100 + weight); });
      });
      any.forEach(function (weight, entry) { hits.push(hit(entry, weight)); });
    }
    return { hits: Float64Array.from(hits).sort(), isWhole: isWhole || !hits.length, cases: index[1] };
  }

  var form = document.getElementById("search");
  var query = document.getElementById("query");
  var found = document.getElementById("found");
  var results = document.getElementById("results");
  var more = document.getElementById("more");
  var kinds = form.dataset.kinds.split("|");
  var shown = { hits: new Float64Array(), words: [], cases: [] };
  var turn = 0;

  function element(name, parent, text, kind) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    parent.append(made);
    return made;
  }

  // Marks the words looked for, in the part of a text around the first.
  function excerpt(text, words, whole, parent) {
    var parts = [], first = -1, last = 0;
    for (var match of text.matchAll(WORD)) {
      var word = fold(match[0]);
      var isHit = words.some(function (each) { return word.startsWith(each); });
      if (isHit && first < 0) first = parts.length;
      parts.push([match.index, match.index + match[0].length, isHit]);
    }
    var from = whole ? 0 : Math.max(0, first - AROUND), to = whole ? parts.length : Math.min(parts.length, from + AROUND * 2 + 1);
    last = from > 0 ? parts[from][0] : 0;
    if (from > 0) parent.append("… ");
    for (var i = from; i < to; i++) {
      if (!parts[i][2]) continue;
      parent.append(text.slice(last, parts[i][0]));
      element("mark", parent, text.slice(parts[i][0], parts[i][1]));
      last = parts[i][1];
    }
    var end = to < parts.length ? parts[to - 1][1] : text.length;
    parent.append(text.slice(last, end));
    if (to < parts.length) parent.append(" …");
  }

  function result(number, texts, at) {
    var item = element("li", results);
    var entry = texts[1][number % CASE];
    var isOwn = number < CASE, isPassage = entry[0] === 5;
    var link = element("a", item);
    link.href = (isOwn ? "" : at + "/") + entry[1];
    excerpt(isPassage ? entry[3] : entry[2], shown.words, !isPassage, link);
    if (!isPassage && entry[3]) excerpt(entry[3], shown.words, false, element("p", item));
    var about = [kinds[entry[0]]];
    if (isPassage) about.push(entry[2]);
    if (entry[0] > 0 && !isOwn) about.push(texts[0]);
    element("p", item, about.join(" · "), "who");
  }

  function textsOf(name) { return load(name, name === "site" ? "search/site.js" : name + "/search.js"); }

  function busy(is) { results.setAttribute("aria-busy", is); }

  async function show(mine) {
    var start = results.children.length;
    var part = Array.from(shown.hits.subarray(start, start + STEP), function (hit) { return hit % ENTRIES; });
    var names = part.map(function (number) {
      return number < CASE ? "site" : "cases/" + shown.cases[Math.floor(number / CASE) - 1];
    });
    busy(true);
    // Others are asked for once a screen shows the first.
    for (var i = 0; i < part.length; i++) {
      if (i === FIRST) await new Promise(function (done) { setTimeout(done, 20); });
      if (i === 0 || i === FIRST) names.slice(0, i ? STEP : FIRST).forEach(textsOf);
      var texts = await textsOf(names[i]);
      if (mine !== turn) return;
      result(part[i], texts, names[i]);
    }
    busy(false);
    more.hidden = results.children.length >= shown.hits.length;
  }

  async function search() {
    var mine = ++turn;
    busy(true);
    var words = wordsOf(query.value);
    var data = form.dataset;
    try {
      var answer = words.length ? await find(words) : { hits: new Float64Array(), isWhole: true, cases: [] };
      if (mine !== turn) return;
      results.replaceChildren();
      shown = { hits: answer.hits, words: words, cases: answer.cases };
      found.textContent = !words.length ? "" : !answer.hits.length ? data.none
        : (answer.isWhole ? data.found : data.some).replace("#", answer.hits.length);
      await show(mine);
      if (mine === turn) history.replaceState(null, "", query.value ? "#q=" + encodeURIComponent(query.value) : location.pathname);
    } catch (error) {
      // Pages on a disk may not change their address.
      if (mine !== turn || error.name === "SecurityError") return;
      found.textContent = data.failed;
      busy(false);
    }
  }

  // To a letter alone mostly another comes.
  var timer;
  query.addEventListener("input", function () {
    clearTimeout(timer);
    if (query.value.trim().length > 1) search();
    else timer = setTimeout(search, 120);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  more.addEventListener("click", async function () {
    var next = results.children.length;
    await show(turn);
    var link = results.children[next] && results.children[next].querySelector("a");
    if (link) link.focus();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    var places = [query].concat(Array.from(results.querySelectorAll("a")));
    var place = places.indexOf(document.activeElement);
    if (place < 0) return;
    var next = places[place + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  function start() {
    var asked = /^#q=(.*)$/.exec(location.hash);
    if (!asked) return;
    try { query.value = decodeURIComponent(asked[1]); } catch (error) { query.value = asked[1]; }
    search();
  }
  form.hidden = false;
  load("index", "search/index.js");
  textsOf("site");
  window.addEventListener("hashchange", start);
  start();
})();
