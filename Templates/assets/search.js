// Searches this site where it is read; what it reads are scripts, as on a disk it must.
(() => {
  "use strict";
  var LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  var CODES = new Uint8Array(128);
  for (var i = 0; i < 64; i++) CODES[LETTERS.charCodeAt(i)] = i;
  var PAIRS = { "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ς": "σ" };
  var SIGN = "[\\u3041-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]";
  var WORD = RegExp(SIGN + "|(?:(?!" + SIGN + ")[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff])+", "gu");
  // More entries than a case has, and as many as a file of it.
  var CASE = 1 << 20, PART = 256;
  var STEP = 20, FIRST = 3;
  var AROUND = 14;
  var handed = {}, loading = {};
  window.caseloomSearch = (name, value) => { handed[name] = value; };

  // A file: of words by its number, else by its path.
  function load(name) {
    if (!loading[name]) {
      loading[name] = new Promise((done, fail) => {
        var script = element("script", document.head);
        script.onload = () => done(handed[name]);
        script.onerror = error => {
          delete loading[name];
          fail(error);
        };
        script.src = (name.includes("/") ? "" : "search/") + name + ".js";
      });
      // Some only ask beforehand.
      loading[name].catch(String);
    }
    return loading[name];
  }

  function fold(word) {
    return word.normalize("NFD").replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, "").normalize("NFC")
      .toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC")
      .replace(/[æœßþøđðłς]/g, letter => PAIRS[letter]);
  }

  // Parts of a line of words by their signs: in titles, below a title, in passages.
  var RANKS = { "=": 8, "+": 2, " ": 1 }, WHOLE = 24;

  // Reads in order where a word stands; of many places, about the limit.
  function read(part, limit, take) {
    var at = 1, number = 0;
    function next() {
      var value = 0, shift = 1, code;
      do {
        code = CODES[part.charCodeAt(at++)];
        value += (code & 31) * shift;
        shift *= 32;
      } while (code > 31);
      return value;
    }
    while (at < part.length && limit > 0) {
      number += next();
      var left = next();
      limit -= left;
      for (var entry = 0; left > 0; left--) take(number, entry += next());
    }
  }

  // The parts of all words that begin so, and how well they hold it.
  async function partsOf(word, bounds) {
    var names = Object.keys(bounds).filter(i => bounds[i] <= word + "\uffff" && !(bounds[+i + 1] <= word)), parts = [];
    for (var text of await Promise.all(names.map(load))) {
      for (var line = text.indexOf("\n" + word), end; line >= 0 && text.startsWith(word, line + 1); line = end) {
        end = text.indexOf("\n", line + 1);
        var places = text.slice(line + 1, end), times = RANKS[places[word.length]] ? 3 : 1;
        for (var sign of " +=") {
          var at = places.indexOf(sign);
          if (at < 0) continue;
          parts.push([RANKS[sign] * times, places.slice(at)]);
          places = places.slice(0, at);
        }
      }
    }
    return parts;
  }

  // What holds all words, or else any, the best first; of each word's good places, about the limit.
  function best(words, limit, least) {
    var cases = [], hits = [[], []];
    // Of an entry: how many words it holds, how well, which was the last.
    words.forEach((parts, i) => {
      for (let [rank, part] of parts.sort((a, b) => b[0] - a[0])) {
        if (rank < least) break;
        read(part, limit, (number, entry) => {
          var entries = cases[number] ||= [], value = entries[entry] | 0, last = value & 63;
          if (last <= i) entries[entry] = value - last + i + 1 + (rank << 6) + (1 << 16);
        });
      }
    });
    cases.forEach((entries, number) => entries.forEach((value, entry) => {
      var missing = words.length - (value >> 16), of = hits[+!missing], order = missing * 1024 + 1023 - (value >> 6 & 1023);
      (of[order] ||= []).push(number * CASE + entry);
    }));
    var isWhole = hits[1].length > 0;
    return { hits: hits[+isWhole].flat().slice(0, limit), isWhole };
  }

  var [form, query, found, results, more] = ["search", "query", "found", "results", "more"].map(id => document.getElementById(id));
  var data = form.dataset;
  var kinds = data.kinds.split("|");
  var shown = { hits: [], words: [], cases: [] };
  var turn = 0;

  function element(name, parent, text, kind) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    parent.append(made);
    return made;
  }

  // Marks words, in the part of a text around the first.
  function excerpt(text, words, whole, parent) {
    var parts = [], first = -1, last = 0;
    for (var match of text.matchAll(WORD)) {
      var word = fold(match[0]);
      var isHit = words.some(each => word.startsWith(each));
      if (isHit && first < 0) first = parts.length;
      parts.push([match.index, match.index + match[0].length, isHit]);
    }
    var from = whole ? 0 : Math.max(0, first - AROUND), to = Math.min(parts.length, whole ? Infinity : from + AROUND * 2 + 1);
    if (from) {
      last = parts[from][0];
      parent.append("… ");
    }
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

  // The folder of a case; nothing of the site's own.
  function folder(number) { return number < CASE ? "" : "cases/" + shown.cases[Math.floor(number / CASE) - 1] + "/"; }

  // What holds the texts of an entry.
  function holder(number) {
    var part = Math.floor(number % CASE / PART);
    return number < CASE ? "site" : folder(number) + "search" + (part ? "/" + part : "");
  }

  function result(number, texts) {
    var item = element("li", results), at = folder(number);
    var entry = texts[1][at ? number % PART : number];
    var isPassage = entry[0] === 5;
    var link = element("a", item);
    link.href = at + entry[1];
    excerpt(isPassage ? entry[3] : entry[2], shown.words, !isPassage, link);
    if (!isPassage && entry[3]) excerpt(entry[3], shown.words, false, element("p", item));
    var about = [kinds[entry[0]]];
    if (isPassage) about.push(entry[2]);
    if (entry[0] > 0 && at) about.push(texts[0]);
    element("p", item, about.join(" · "), "who");
  }

  function busy(is) { results.setAttribute("aria-busy", is); }

  // What is counted late is so behind the first results.
  async function show(mine, count) {
    var start = results.children.length;
    var part = shown.hits.slice(start, start + STEP);
    var names = part.map(holder);
    busy(true);
    // Others are asked for once a screen shows the first.
    for (var i = 0; i < part.length; i++) {
      if (i === FIRST) {
        await new Promise(done => setTimeout(done, 20));
        if (count && mine === turn) count();
      }
      if (i === 1 || i === FIRST) names.slice(0, i === 1 ? FIRST : STEP).forEach(load);
      var texts = await load(names[i]);
      if (mine !== turn) return;
      result(part[i], texts);
    }
    busy(false);
    more.hidden = results.children.length >= shown.hits.length;
  }

  async function search() {
    var mine = ++turn;
    busy(true);
    // The last may be the beginning of a word, so a letter is enough.
    var words = [...new Set((query.value.match(WORD) || []).map(fold))].filter(Boolean).slice(0, 40);
    function tell(text) { found.textContent = text.replace("#", shown.hits.length); }
    try {
      var index = await load("index");
      var lists = await Promise.all(words.map(word => partsOf(word, index[0])));
      if (mine !== turn) return;
      results.replaceChildren();
      // Nothing is better than a title that holds all words whole.
      var first = lists.length > 1 ? best(lists, Infinity, WHOLE) : best(lists, STEP, 0);
      var isPart = first.isWhole && first.hits.length >= STEP;
      var { hits, isWhole } = isPart ? first : best(lists, Infinity, 0);
      shown = { hits, words, cases: index[1] };
      tell(!words.length || isPart ? "" : !hits.length ? data.none : isWhole ? data.found : data.some);
      await show(mine, isPart && (() => {
        shown.hits = best(lists, Infinity, 0).hits;
        tell(data.found);
      }));
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
  query.addEventListener("input", () => {
    clearTimeout(timer);
    if (query.value.trim().length > 1) search();
    else timer = setTimeout(search, 120);
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  more.addEventListener("click", async () => {
    var next = results.children.length;
    await show(turn);
    var link = results.children[next] && results.children[next].querySelector("a");
    if (link) link.focus();
  });
  document.addEventListener("keydown", event => {
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    var places = [query, ...results.querySelectorAll("a")];
    var place = places.indexOf(document.activeElement);
    var next = place >= 0 && places[place + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  function start() {
    var asked = new URLSearchParams((location.hash || location.search).slice(1)).get("q");
    if (asked === null) return;
    query.value = asked;
    search();
  }
  form.hidden = false;
  load("index");
  load("site");
  window.addEventListener("hashchange", start);
  start();
})();
