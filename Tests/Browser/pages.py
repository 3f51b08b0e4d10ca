"""Checks the pages of a built site in a real browser.

Every group of checks prints one line, and one more for each check that failed; the last line counts both.
"""

import argparse
import sys
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

import hostile
from report import Report
from server import SUB_PATH, Server
from visit import visiting

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
CODES = ["mode-consumer", "st-governance", "talk-not-practice"]


class Site:
    """The pages of a site by kind, as paths from its root."""

    def __init__(self, folder):
        self.folder = folder
        cases = sorted(path.parent for path in folder.glob("cases/*/index.html"))
        self.reports = [self.path(case / "index.html") for case in cases]
        self.narratives = [
            self.path(page) for case in cases for page in sorted(case.glob("*.html")) if page.name != "index.html"
        ]
        self.codebook = ["codebook/index.html"] + [f"codebook/{code}.html" for code in CODES]
        self.plain = sorted(self.path(page) for page in folder.glob("*.html"))
        self.all = self.plain + self.reports + self.narratives + self.codebook
        # One page of each kind, and every report; the other pages of a kind come from the same code.
        self.kinds = self.plain + self.reports + self.narratives[:1] + self.narratives[-1:] + self.codebook[:2]

    def path(self, file):
        return file.relative_to(self.folder).as_posix()

    def report_of(self, narrative):
        return narrative.rsplit("/", 1)[0] + "/index.html"


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
        visit.page.goto(origin + "/404.html")
        home = visit.page.get_attribute("main a", "href")
        visit.page.goto(origin + "/index.html")
        base = visit.page.get_attribute('link[rel="canonical"]', "href")
        group.check("way home", None if home == base + "index.html" else home)


def accessible(site, browser, report, origin):
    axe = Axe()
    for scheme in ("light", "dark"):
        with report.group(f"WCAG 2.2 AA, {scheme}") as group:
            with visiting(browser, origin + "/", color_scheme=scheme) as visit:
                for path in site.kinds:
                    visit.open(path)
                    results = axe.run(visit.page, options={"runOnly": WCAG, "resultTypes": ["violations"]})
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
            for path in site.kinds:
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
    with report.group("claim links land on what they name") as group, visiting(browser, origin + "/") as visit:
        for path in site.reports:
            visit.open(path)
            for what in ("#c-", "#e-"):
                count, faults = visit.page.evaluate(FOLLOW, f'main a[href^="{what}"]')
                group.check(f"{path} {what}", faults if count else ["no such links"])


def figure_marks(site, browser, report, origin):
    """Marks of figures are links for the keyboard too, in the layout that fits and in the other."""
    for name, width in (("wide", 1280), ("narrow", 400)):
        with report.group(f"marks of {name} figures lead on") as group:
            with visiting(browser, origin + "/", viewport={"width": width, "height": 900}) as visit:
                for path in site.reports:
                    faults = visit.open(path)
                    count, lost = visit.page.evaluate(FOLLOW, f".figure-{name} a")
                    drawn = visit.page.evaluate(f"document.querySelectorAll('.figure-{name}').length")
                    group.check(path, faults + lost if count or not drawn else ["no marks"])
                    group.check(f"{path} by keyboard", followed_by_keyboard(visit.page, f".figure-{name} a"))


def followed_by_keyboard(page, selector):
    faults = []
    # A figure of one domain waits behind a summary; nobody tabs into what is closed.
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })")
    for link in page.query_selector_all(selector):
        href = link.get_attribute("href")
        page.evaluate("history.replaceState(null, '', location.pathname)")
        link.focus()
        page.keyboard.press("Enter")
        if page.evaluate("location.hash") != href:
            faults.append(f"{href} is not followed")
    return faults


# The anchors of excerpts, and for each what its note links to. Where only excerpts may be shown, an excerpt is its note.
NOTES = """() => [...document.querySelectorAll('main :is(mark, .note-box)[id^="e-"]')].map(mark => {
  const note = mark.matches('.note-box') ? mark : document.getElementById('n-' + mark.id.slice(2));
  return [mark.id, note && note.checkVisibility(), note ? note.querySelectorAll('.codings a').length : 0,
    note ? [...note.querySelectorAll('a[href*="#c-"], .used-in a[href*="#e-"]')].map(a => a.href) : []];
})"""


def excerpts(site, browser, report, origin):
    with report.group("excerpts lead to claims that exist") as group, visiting(browser, origin + "/") as visit:
        places, marked = {}, 0
        for path in site.reports:
            visit.open(path)
            places[path] = set(visit.page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"))
        for path in site.narratives:
            visit.open(path)
            home = site.report_of(path)
            faults = []
            notes = visit.page.evaluate(NOTES)
            for mark, has_note, codes, links in notes:
                if not has_note:
                    faults.append(f"{mark} has no note")
                if codes and not links:
                    faults.append(f"{mark} is coded and leads nowhere on the report")
                for link in links:
                    page, anchor = link.split("#", 1)
                    if page != f"{origin}/{home}" or anchor not in places[home]:
                        faults.append(f"{mark} leads to {link}, which does not exist")
            marked += len(notes)
            group.check(path, faults)
        group.check("all narratives", [] if marked > 100 else [f"only {marked} excerpts"])


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
        accessible(site, browser, report, origin)
        hostile.run(browser, report, options.caseloom.resolve())
        browser.close()
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
