#!/usr/bin/env python3
"""Lets Pagefind index a site, and asks its index in a browser: found.py SITE BROWSER

What the index holds of a page has to be the text of what is marked on it, letter by letter, without navigation, notes at
its foot and drawings; and only marked pages are in it, each once.
"""

import collections
import copy
import gzip
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import lxml.html
from playwright.sync_api import Page, sync_playwright

sys.dont_write_bytecode = True
from serving import served  # noqa: E402

CONTENT = Path(__file__).resolve().parents[2] / "content"
# What Pagefind leaves out of a page by itself.
PASSED_OVER = ".//nav|.//footer|.//svg|.//form|.//label|.//script|.//style|.//noscript|.//template|.//iframe|.//select"
# Pages that show again what stands on others, or nothing to be found.
UNMARKED = re.compile(r"/embed/|/print\.html$|/ro-crate-preview\.html$|/404\.html$|/search\.html$|/a-z[^/]*\.html$|/figures/")
BLOCKS = {"address", "blockquote", "br", "caption", "dd", "details", "div", "dt", "figcaption", "figure", "h1", "h2", "h3",
          "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "th", "thead",
          "tr", "ul"}


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def address(site: Path, page: Path) -> str:
    return "/" + page.relative_to(site).as_posix().removesuffix("index.html")


def marked(site: Path) -> dict[str, tuple[str, list[lxml.html.HtmlElement]]]:
    """Kinds and elements of the pages that are to be found, by address."""
    found = {}
    for page in site.rglob("*.html"):
        source = page.read_bytes()
        if b"data-pagefind-body" in source:
            for part in lxml.html.fromstring(source).xpath("//*[@data-pagefind-body]"):
                kind, parts = found.setdefault(address(site, page), (part.get("data-pagefind-filter", ""), []))
                parts.append(part)
    return found


def text_of(parts: list[lxml.html.HtmlElement], apart: set[str]) -> str:
    """The text that is to be found, with blanks around elements of these names."""
    texts = []
    for part in map(copy.deepcopy, parts):
        for element in part.xpath(PASSED_OVER):
            element.drop_tree()
        for element in part.iter(*apart):
            element.text, element.tail = " " + (element.text or ""), " " + (element.tail or "")
        texts.append(part.text_content())
    return " ".join(texts)


def fragments(index: Path) -> dict[str, dict]:
    """What the index holds of each page, by address."""
    found = {}
    for file in index.glob("fragment/*"):
        page = json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))
        assert page["url"] not in found, f"{page['url']} is in the index twice"
        found[page["url"]] = page
    return found


def compare(pages: dict, held: dict[str, dict]) -> tuple[int, int]:
    """Holds the index against the pages; gives how many words cannot be found, since they run together with
    others, and on how many pages."""
    assert pages and set(held) == set(pages), sorted(set(held) ^ set(pages))[:10]
    again = [path for path in held if UNMARKED.search(path)]
    assert not again, f"in the index: {again[:5]}"
    twins = [texts for texts, count in collections.Counter(page["content"] for page in held.values()).items() if count > 1]
    assert not twins, f"the same text on two pages: {twins[0][:100]}"
    together = {}
    for path, (kind, parts) in pages.items():
        page = held[path]
        assert [f"kind:{name}" for name in page["filters"]["kind"]] == [kind] and page["meta"].get("title"), path
        letters = "".join(words(page["content"]))
        expected = text_of(parts, set())
        assert letters == "".join(words(expected)), f"{path} is in the index with other text: {difference(letters, expected)}"
        if lost := set(words(text_of(parts, BLOCKS))) - set(words(page["content"])):
            together[path] = lost
    return sum(map(len, together.values())), len(together)


def difference(letters: str, expected: str) -> str:
    other = "".join(words(expected))
    place = next((n for n, pair in enumerate(zip(letters, other)) if pair[0] != pair[1]), min(len(letters), len(other)))
    return f"{letters[place:place + 60]!r}, not {other[place:place + 60]!r}"


def runs_of(text: str) -> set[str]:
    """Six words behind one another, wherever in a text, without what marks its passages."""
    body = words(re.sub(r"\{[^}]*\}", "", text))
    return {" ".join(body[n:n + 6]) for n in range(len(body) - 5)}


def search_for_withheld(held: dict[str, dict]) -> int:
    """Seeks words of narratives of which nothing but counts may be published, where no other text has them too."""
    texts = [file.read_text() for file in CONTENT.glob("cases/*/**/*.*") if file.suffix in (".md", ".yml")]
    closed = [text for text in texts if re.search(r"^consent: (aggregate-only|withheld)", text, re.M)]
    secret = {run for text in closed for run in runs_of(text.split("---\n", 2)[2])}
    secret -= {run for text in texts if text not in closed for run in runs_of(text)}
    assert secret, "the demonstration withholds nothing"
    shown = {run for page in held.values() for run in runs_of(page["content"])}
    assert not secret & shown, f"withheld words are in the index: {len(secret & shown)} runs"
    return len(secret)


ASK = """async ([what, filters]) => {
  const index = await import("/pagefind.js");
  await index.init();
  const found = await index.search(what, {filters});
  return Promise.all(found.results.map(async result => { const data = await result.data(); return [data.url, data.excerpt] }));
}"""


def ask(page: Page, what: str | None, **filters: str) -> list[str]:
    return [url for url, _ in page.evaluate(ASK, [what, filters])]


def passages(site: Path) -> list[tuple[str, str]]:
    """A passage of each case with the address of its page: the longest that is in one piece."""
    found = []
    for file in sorted(site.glob("cases/*/annotations.jsonld")):
        targets = [item["target"] for item in json.loads(file.read_text())["items"] if isinstance(item["target"], dict)]
        quoted = [(target["selector"][0]["exact"], target["source"]) for target in targets if isinstance(target["selector"], list)]
        words_of, source = max(quoted, key=lambda pair: len(pair[0]))
        found.append((words_of, address(site, file.parent / source)))
    return found


def only_around(site: Path, held: dict[str, dict]) -> set[str]:
    """Runs of words that stand in navigation and at the feet of pages, and in no text."""
    said: set[str] = set()
    for path in held:
        tree = lxml.html.fromstring((site / path[1:] / "index.html" if path.endswith("/") else site / path[1:]).read_bytes())
        for element in tree.xpath("//nav|//footer"):
            said |= runs_of(" ".join(element.itertext()))
    return {run for run in said if run.isascii()} - {run for page in held.values() for run in runs_of(page["content"])}


def question(site: Path, page: Page, pages: dict, held: dict[str, dict]) -> int:
    """Asks the index as a reader does; gives the number of questions."""
    kinds = collections.Counter(kind.removeprefix("kind:") for kind, _ in pages.values())
    counted = page.evaluate('async () => { const index = await import("/pagefind.js"); await index.init(); return index.filters() }')
    assert counted == {"kind": dict(kinds)}, (counted, kinds)
    reports = {json.loads(file.read_text())["name"]: f"/cases/{file.parent.name}/" for file in site.glob("cases/*/case.jsonld")}
    for title, path in reports.items():
        found = ask(page, title, kind="case")
        assert found and found[0] == path, f"{title}: {found}"
    assert set(ask(page, None, kind="case")) == set(reports.values())
    quotes = passages(site)
    for quote, path in quotes:
        found = ask(page, f'"{" ".join(words(quote)[:12])}"')
        assert path in found, f"{quote[:60]}: {found[:5]}"
    assert "/cases/river-valley/brevet.html" in ask(page, "forsta vintern"), "letters with and without marks"
    for what in (around := sorted(only_around(site, held))[::40]):
        assert not ask(page, f'"{what}"'), f"text of the navigation is found: {what}"
    assert around
    return len(reports) + len(quotes) + len(around) + 3


def main() -> int:
    site, browser = Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "index"
        subprocess.run([sys.executable, "-m", "pagefind", "--site", site, "--output-path", index], check=True, capture_output=True)
        pages, held = marked(site), fragments(index)
        together, where = compare(pages, held)
        if together:
            sys.exit(f"pagefind: {together} words run together with others on {where} pages, and cannot be found")
        runs = search_for_withheld(held)
        with served(index, 0) as host, sync_playwright() as play:
            page = play.chromium.launch(executable_path=browser, args=["--no-sandbox"]).new_page()
            page.goto(host + "pagefind-entry.json")
            asked = question(site, page, pages, held)
    print(f"pagefind: {len(held)} pages, letter by letter; {asked} questions, {runs} runs of withheld words not in it")
    return 0


if __name__ == "__main__":
    sys.exit(main())
