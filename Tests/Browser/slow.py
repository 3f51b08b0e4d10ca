"""How long readers with a slow processor wait: for the first paint of a report, and for what they search.

Alone, it measures any site: slow.py SITE WORDS… CHROMIUM names another browser, TRIES how often.
"""

import itertools
import math
import os
import statistics
import sys
from contextlib import contextmanager
from pathlib import Path

# A phone of the middle class against the machines that tests run on.
SLOWER = 4
TRIES = 5
# In milliseconds. Other work on the machine only ever adds, so the shortest of the tries counts.
PAINT_LIMIT, SEARCH_LIMIT = 1000, 75
# Of few places, and of the most.
ASKED = ["coordination", "the"]

# From what was typed to the first result in the page, and until all of the first results are there.
CLOCK = """() => {
  const results = document.getElementById("results");
  window.measured = {};
  document.getElementById("query").addEventListener("input", () => { window.measured = { start: performance.now() }; }, true);
  new MutationObserver(() => {
    const now = performance.now() - measured.start;
    if (results.children.length) measured.first ??= now;
    if (results.getAttribute("aria-busy") === "false") measured.all ??= now;
  }).observe(results, { childList: true, attributes: true });
}"""
TYPE = """words => {
  const query = document.getElementById("query");
  query.value = words;
  query.dispatchEvent(new Event("input", { bubbles: true }));
}"""


@contextmanager
def page_of(browser):
    """A page that nothing was loaded for yet, on a slow processor."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    try:
        yield page
    finally:
        context.close()


def first_paint(browser, address):
    """Milliseconds from the request to the first text on the screen, try by try."""
    while True:
        with page_of(browser) as page:
            page.goto(address, wait_until="load")
            page.wait_for_function("() => performance.getEntriesByName('first-contentful-paint').length")
            time = page.evaluate("() => performance.getEntriesByName('first-contentful-paint')[0].startTime")
        yield time


def searches(browser, address, words):
    """Milliseconds to the first result and to all of the first ones, of the first search and of the same again, try by
    try."""
    while True:
        with page_of(browser) as page:
            page.goto(address, wait_until="networkidle")
            page.evaluate(CLOCK)
            times = [search(page, words) for _ in range(2)]
        yield times


def search(page, words):
    page.evaluate(TYPE, words)
    page.wait_for_function("() => measured.first && measured.all")
    times = page.evaluate("() => [measured.first, measured.all]")
    page.evaluate(TYPE, "")
    page.wait_for_function("() => !document.querySelector('#results li')")
    return times


def shortest(tries, limit):
    """The shortest time of some tries, or the first that is within the limit."""
    best = math.inf
    for time in itertools.islice(tries, TRIES):
        best = min(best, time)
        if best <= limit:
            break
    return best


def largest(site):
    """The report with the most bytes."""
    return max(site.glob("cases/*/index.html"), key=lambda file: file.stat().st_size).relative_to(site).as_posix()


def check(report, browser, base, site):
    with report.group("on a slow processor") as group:
        path = largest(site)
        paint = shortest(first_paint(browser, base + path), PAINT_LIMIT)
        group.check(f"{path} is painted", [f"only after {paint:.0f} ms"] if paint > PAINT_LIMIT else [])
        # The later of two searches is never the slower one, so the first decides.
        for word in ASKED:
            found = shortest((cold for (cold, _), _ in searches(browser, base + "search.html", word)), SEARCH_LIMIT)
            group.check(f"“{word}” is found", [f"only after {found:.0f} ms"] if found > SEARCH_LIMIT else [])
            print(f"  {path} painted after {paint:.0f} ms, “{word}” found after {found:.0f} ms", flush=True)


def main(site, *asked):
    from playwright.sync_api import sync_playwright
    from server import Server

    site = Path(site).resolve()
    count = int(os.environ.get("TRIES", TRIES))
    with Server(site) as server, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        path = largest(site)
        paints = itertools.islice(first_paint(browser, f"{server.origin}/{path}"), count)
        print(f"{path}, {(site / path).stat().st_size} bytes: first paint after {spread(paints)}")
        for words in asked:
            tries = list(itertools.islice(searches(browser, f"{server.origin}/search.html", words), count))
            for name, times in zip(("first", "again"), zip(*tries)):
                first, whole = zip(*times)
                print(f"search for “{words}”, {name}: first result after {spread(first)}, all of the first after {spread(whole)}", flush=True)


def spread(times):
    times = list(times)
    return f"{min(times):.0f}; {statistics.median(times):.0f} ms"


if __name__ == "__main__":
    main(*sys.argv[1:])
