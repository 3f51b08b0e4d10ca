"""Checks the pages of a built site in a real browser.

Every group of checks prints one line, and one more for each check that failed; the last line counts both.
"""

import argparse
import posixpath
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import hostile
import paper
import reading
import searching
import slow
from report import Report
from server import SUB_PATH, Server
from visit import visiting

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
CODES = ["mode-consumer", "st-governance", "talk-not-practice"]


SHEETS = ["index", "involvement", "integration", "opportunity", "coordination", "actors", "evidence", "trust", "data", "print"]


class Site:
    """The pages of a site by kind, as paths from its root."""

    def __init__(self, folder):
        self.folder = folder
        cases = sorted(path.parent for path in folder.glob("cases/*/index.html"))
        pages = [page for case in cases for page in sorted(case.glob("*.html"))]
        self.reports = [self.path(case / "index.html") for case in cases]
        self.sheets = [self.path(page) for page in pages if re.sub(r"\.[0-9]+$", "", page.stem) in SHEETS]
        others = [page for page in pages if self.path(page) not in self.sheets]
        self.narratives = [self.path(page) for page in others if 'id="e-' in page.read_text()]
        self.chapters = [self.path(page) for page in others if self.path(page) not in self.narratives]
        self.codebook = ["codebook/index.html"] + [f"codebook/{code}.html" for code in CODES]
        self.plain = sorted(self.path(page) for page in folder.glob("*.html"))
        self.all = self.plain + self.sheets + self.narratives + self.chapters + self.codebook
        # One page of each kind, and every report; the other pages of a kind come from the same code.
        self.kinds = self.plain + self.reports + [self.first(sheet) for sheet in SHEETS[1:]]
        self.kinds += self.narratives[:1] + self.narratives[-1:] + self.chapters[:1] + self.codebook[:2]
        self.places = {}

    def first(self, sheet):
        return next(path for path in self.sheets if path.endswith(f"/{sheet}.html"))

    def path(self, file):
        return file.relative_to(self.folder).as_posix()

    def ids(self, path):
        """The anchors of a page, or none where it does not exist."""
        if path not in self.places:
            file = self.folder / path
            self.places[path] = set(re.findall(r'\sid="([^"]+)"', file.read_text())) if file.is_file() else set()
        return self.places[path]

    def leads_nowhere(self, page, href):
        """Whether a link of a page names an anchor that does not exist; links to other sites are not looked at."""
        file, _, anchor = href.partition("#")
        if "://" in href or not anchor:
            return False
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), file)) if file else page
        return unquote(anchor) not in self.ids(target)


def opened_cleanly(site, browser, report, bases):
    for name, base in bases.items():
        with report.group(f"nothing noticed, {name}") as group, visiting(browser, base) as visit:
            for path in site.all:
                group.check(path, visit.open(path))


def missing_page(site, browser, report, origin):
    """The page for what is not found keeps working at any depth: its links go through the base address."""
    with report.group("page not found") as group, visiting(browser, origin + "/") as visit:
        visit.page.goto(origin + "/no-such-page.html")
        heading = visit.page.inner_text("h1")
        group.check("heading", None if heading == "Page not found" else heading)
        for path, width in (("/no-such-page.html", "none"), ("/cases/no/such/page.html", "672px")):
            visit.page.goto(origin + path)
            found = visit.page.evaluate("() => getComputedStyle(document.body).maxWidth")
            group.check("style of " + path, None if found == width else found)
        visit.page.goto(origin + "/404.html")
        home = visit.page.get_attribute("main a", "href")
        visit.page.goto(origin + "/index.html")
        base = visit.page.get_attribute('link[rel="canonical"]', "href")
        group.check("way home", None if home == base + "index.html" else home)


def accessible(site, browser, report, origin):
    """No violation on any kind of page: light and dark, wide and narrow, and once without the site's own script."""
    runs = [(scheme, width, True) for scheme in ("light", "dark") for width in (1280, 320)] + [("light", 1280, False)]
    for scheme, width, script in runs:
        name = f"WCAG 2.2 AA, {scheme}, {width} px" + ("" if script else ", without script")
        with report.group(name) as group:
            options = {"color_scheme": scheme, "viewport": {"width": width, "height": 900}}
            with visiting(browser, origin + "/", **options) as visit:
                if not script:
                    visit.page.route("**/*.js", lambda route: route.abort())
                for path in site.kinds:
                    visit.open(path)
                    results = Axe().run(visit.page, options={"runOnly": WCAG, "resultTypes": ["violations"]})
                    group.check(path, [describe(violation) for violation in results.response["violations"]])


def describe(violation):
    first = violation["nodes"][0]
    return f"{violation['id']} ({len(violation['nodes'])}): {first['html'][:120]} {first['failureSummary'][:160]!r}"


def narrow(site, browser, report, origin):
    with report.group("no sideways scrolling at 320 px") as group:
        with visiting(browser, origin + "/", viewport={"width": 320, "height": 800}) as visit:
            for path in site.all:
                visit.open(path)
                width = visit.page.evaluate("document.documentElement.scrollWidth")
                group.check(path, None if width <= 320 else f"{width} px wide: {visit.page.evaluate(WIDEST)}")


WIDEST = """[...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > 321
  && !e.closest('.table-scroll')).slice(0, 3).map(e => e.outerHTML.slice(0, 80)).join(' | ')"""


def without_script(site, browser, report, origin):
    with report.group("same text without JavaScript") as group:
        with visiting(browser, origin + "/") as plain, visiting(browser, origin + "/", java_script_enabled=False) as bare:
            # The page to search on is the one that can do nothing without.
            for path in (path for path in site.kinds if path != "search.html"):
                plain.open(path)
                bare.page.goto(origin + "/" + path)
                same = plain.page.inner_text("body") == bare.page.inner_text("body")
                group.check(path, None if same else "the texts differ")


def skip_link(site, browser, report, origin):
    with report.group("first stop is the skip link") as group, visiting(browser, origin + "/") as visit:
        for path in site.kinds:
            visit.open(path)
            visit.page.keyboard.press("Tab")
            found = visit.page.evaluate(
                """() => { const e = document.activeElement, r = e.getBoundingClientRect();
                return [e.className, e.getAttribute('href'), r.top >= 0 && r.left >= 0 && r.width > 1 && r.height > 1]; }"""
            )
            group.check(path, None if found == ["skip-link", "#main", True] else f"focus is on {found}")


# Follows every link of a selector that stays on the page; a target must come into view.
FOLLOW = """async selector => {
  const faults = [];
  const links = [...new Set([...document.querySelectorAll(selector)].map(a => a.getAttribute('href')))];
  for (const href of links.filter(h => h.startsWith('#'))) {
    const target = document.getElementById(decodeURIComponent(href.slice(1)));
    if (!target) { faults.push(href + ' leads nowhere'); continue; }
    location.hash = href;
    const box = target.getBoundingClientRect();
    if (!target.checkVisibility()) faults.push(href + ' leads to something hidden');
    else if (box.top >= innerHeight || box.bottom <= 0) faults.push(href + ' does not come into view');
  }
  return [links.length, faults];
}"""


def claims(site, browser, report, origin):
    """Links that stay on a page bring their target into view; those to other pages name a place that exists."""
    with report.group("links land on what they name") as group, visiting(browser, origin + "/") as visit:
        for path in site.sheets:
            visit.open(path)
            _, faults = visit.page.evaluate(FOLLOW, 'main a[href^="#"]')
            links = visit.page.eval_on_selector_all("main a[href*='#']", "all => all.map(a => a.getAttribute('href'))")
            faults += [f"{href} leads nowhere" for href in sorted(set(links)) if site.leads_nowhere(path, href)]
            group.check(path, faults)
        reached = [path for path in site.reports if 'href="evidence.html#' in (site.folder / path).read_text()]
        group.check("reports", [] if reached == site.reports else ["a report leads to no evidence"])


def figure_marks(site, browser, report, origin):
    """Marks of figures are links for the keyboard too, in the layout that fits and in the other."""
    for name, width in (("wide", 1280), ("narrow", 400)):
        with report.group(f"marks of {name} figures lead on") as group:
            with visiting(browser, origin + "/", viewport={"width": width, "height": 900}) as visit:
                for path in site.reports:
                    faults = visit.open(path)
                    marks = visit.page.eval_on_selector_all(
                        f".figure-{name} a", "all => all.map(a => a.getAttribute('href'))"
                    )
                    drawn = visit.page.evaluate(f"document.querySelectorAll('.figure-{name}').length")
                    faults += [f"{href} leads nowhere" for href in sorted(set(marks)) if site.leads_nowhere(path, href)]
                    group.check(path, faults if marks or not drawn else ["no marks"])
                    group.check(f"{path} by keyboard", followed_by_keyboard(visit, path, f".figure-{name} a"))


def followed_by_keyboard(visit, path, selector, most=4):
    """Follows the first marks that are shown; each is one way to another page."""
    faults = []
    shown = visit.page.eval_on_selector_all(
        selector, "all => all.map((a, i) => a.checkVisibility() ? i : -1).filter(i => i >= 0)"
    )
    for place in shown[:most]:
        visit.open(path)
        link = visit.page.locator(selector).nth(place)
        href = link.get_attribute("href")
        link.focus()
        with visit.page.expect_navigation():
            visit.page.keyboard.press("Enter")
        if not visit.page.url.endswith(href.removeprefix("../")):
            faults.append(f"{href} is not followed, but {visit.page.url}")
    return faults


# The anchors of excerpts, and for each what its note links to. Where only excerpts may be shown, an excerpt is its note.
NOTES = """() => [...document.querySelectorAll('main :is(mark, .excerpt-notes > div)[id^="e-"]')].map(mark => {
  const note = mark.matches('div') ? mark : document.getElementById('n-' + mark.id.slice(2));
  return [mark.id, note && note.checkVisibility(), note ? note.querySelectorAll('.codes li a').length : 0,
    note ? [...note.querySelectorAll('a[href*="evidence"]')].map(a => a.getAttribute('href')) : []];
})"""


def excerpts(site, browser, report, origin):
    with report.group("passages lead to claims that exist") as group, visiting(browser, origin + "/") as visit:
        marked, followed = 0, 0
        for path in site.narratives:
            visit.open(path)
            faults = []
            for mark, has_note, codes, links in visit.page.evaluate(NOTES):
                marked += 1
                followed += len(links)
                if not has_note:
                    faults.append(f"{mark} has no note")
                faults += [f"{mark} leads to {href}, which does not exist" for href in links if site.leads_nowhere(path, href)]
            group.check(path, faults)
        group.check("all narratives", [] if marked > 100 and followed > 100 else [f"{marked} passages, {followed} links"])


def read(site, browser, report):
    """How long reports are, and how near to each claim its passages stand."""
    cases = [path.split("/")[1] for path in site.reports]
    base = site.folder.as_uri() + "/"

    def at(width):
        return visiting(browser, base, viewport={"width": width, "height": 900 if width == 1280 else 740})

    reading.lengths(report, at, cases)
    reading.described(report, at, site.kinds)
    reading.ways(report, at, cases)
    reading.nearby(report, at, site.folder)
    reading.sizes(report, site.folder)
    reading.once(report, site.folder)
    searching.check(report, at, site.folder)


def among_titles(browser, report, caseloom):
    """A search in a site of many cases with like titles."""
    with tempfile.TemporaryDirectory() as space:
        content, made = Path(space, "content"), Path(space, "site")
        content.mkdir()
        searching.write_titles(content)
        subprocess.run([caseloom, "build", "--content", content, "--output", made, "--progress", "never"], check=True, capture_output=True)

        def at(width):
            return visiting(browser, made.as_uri() + "/", viewport={"width": width, "height": 900})

        searching.check_titles(report, at, made)


def on_paper(site, browser, report):
    """The page for paper of each case, as the browser prints it."""
    with report.group("on paper") as group:
        for path in sorted(site.folder.glob("cases/*/print.html")):
            page = browser.new_page()
            page.goto(path.as_uri())
            group.check(path.parent.name, paper.faults(page.pdf(prefer_css_page_size=True), path.read_text()))
            page.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--site", type=Path, required=True)
    parser.add_argument("--caseloom", type=Path, required=True)
    parser.add_argument("--browser", required=True)
    options = parser.parse_args()
    site = Site(options.site.resolve())
    report = Report()
    with sync_playwright() as playwright, Server(site.folder) as server:
        browser = playwright.chromium.launch(executable_path=options.browser, args=["--no-sandbox"])
        origin = server.origin
        bases = {"at the root": origin + "/", f"below {SUB_PATH}": origin + SUB_PATH, "from disk": f"file://{site.folder}/"}
        opened_cleanly(site, browser, report, bases)
        missing_page(site, browser, report, origin)
        narrow(site, browser, report, origin)
        without_script(site, browser, report, origin)
        skip_link(site, browser, report, origin)
        claims(site, browser, report, origin)
        figure_marks(site, browser, report, origin)
        excerpts(site, browser, report, origin)
        read(site, browser, report)
        among_titles(browser, report, options.caseloom.resolve())
        on_paper(site, browser, report)
        slow.check(report, browser, origin + "/", site.folder)
        accessible(site, browser, report, origin)
        hostile.run(browser, report, options.caseloom.resolve())
        browser.close()
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
