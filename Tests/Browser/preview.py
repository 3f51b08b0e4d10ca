"""Checks in a real browser what `caseloom serve` adds to the pages: reloading, and the list of what a build noticed.

Works on a copy of the content folder. With --pictures it leaves pictures of the panel there.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error, sync_playwright

from report import Report
from visit import visiting

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
REPORT = "cases/lanarkshire/index.html"
LOOKS = [(1200, "light"), (1200, "dark"), (360, "light"), (360, "dark")]


@contextmanager
def preview(caseloom, content):
    """The address of a preview of a folder, as long as it is needed."""
    process = subprocess.Popen(
        [caseloom, "serve", "--port", "0", "--content", content, "--templates", content / "none"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        yield re.search(r"http://\S+", process.stdout.readline()).group(0)
    finally:
        process.terminate()
        if process.wait(timeout=10) != 0:
            raise RuntimeError(f"the preview ended with exit code {process.returncode}")


class Desk:
    """The content as its author edits it."""

    def __init__(self, folder):
        self.folder = folder
        self.site = (folder / "site.yml").read_text()

    def write(self, path, text):
        (self.folder / path).write_text(text)

    def replace(self, path, old, new):
        self.write(path, (self.folder / path).read_text().replace(old, new, 1))

    def spoil(self):
        self.write("site.yml", self.site + "titel: x\ntheme: <b>bold</b>\n")

    def mend(self):
        self.write("site.yml", self.site)


def marked(page):
    """Leaves a mark that a reload wipes away."""
    page.evaluate("window.__mark = true")


def reloaded(page):
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        try:
            if page.evaluate("window.__mark === undefined && document.readyState === 'complete'"):
                return
        except Error:
            pass  # the page was being replaced
        page.wait_for_timeout(20)
    raise TimeoutError("the page was not reloaded")


def reloading(browser, base, desk, report):
    with report.group("reloading") as group, visiting(browser, base) as visit, visiting(browser, base) as other:
        group.check("nothing noticed", visit.open(REPORT))
        group.check("nothing noticed on the other page", other.open("cases/river-valley/index.html"))
        page = visit.page
        page.evaluate("document.querySelectorAll('details')[1].open = true; scrollTo({top: 900, behavior: 'instant'})")
        marked(page)
        marked(other.page)
        desk.replace("cases/lanarkshire/case.yml", 'title: "', 'title: "Edited ')
        reloaded(page)
        page.wait_for_timeout(300)
        group.check("the new text is shown", None if "Edited" in page.inner_text("h1") else page.inner_text("h1"))
        place = page.evaluate("scrollY")
        group.check("the place is kept", None if abs(place - 900) < 3 else f"at {place}")
        group.check("details stay open", None if page.evaluate(
            "document.querySelectorAll('details')[1].open") else "closed")
        group.check("the other page stays", None if other.page.evaluate("window.__mark") else "it was reloaded")
        group.check("nothing noticed after the reload", list(visit.faults))


def panel(browser, base, desk, report):
    with report.group("panel") as group, visiting(browser, base) as visit:
        page = visit.page
        visit.open("index.html")
        marked(page)
        desk.spoil()
        section = page.locator("section.panel")
        section.wait_for(state="visible", timeout=5000)
        text = section.inner_text()
        for wanted in ["site.yml:", "titel", "use one of: auto, dark, light", "<b>bold</b>"]:
            group.check(f"shows {wanted}", None if wanted in text else text)
        status = page.locator("[role=status]").inner_text()
        group.check("says it", None if "error" in status else status)
        group.check("the page stays", None if page.evaluate("window.__mark") else "it was reloaded")
        page.locator(".scroller").focus()
        page.keyboard.press("Escape")
        group.check("closes", None if section.is_hidden() else "open")
        focused = page.evaluate("document.activeElement.shadowRoot.activeElement.className")
        group.check("focus goes to the badge", None if "badge" in focused else focused)
        page.keyboard.press("Enter")
        group.check("opens by keyboard", None if section.is_visible() else "hidden")
        page.get_by_role("button", name="Close").click()
        desk.mend()
        page.locator(".badge").wait_for(state="hidden", timeout=5000)
        group.check("nothing noticed", list(visit.faults))


def warnings(browser, base, desk, report, pictures):
    with report.group("warnings") as group, visiting(browser, base) as visit:
        page = visit.page
        visit.open("index.html")
        stray = desk.folder / "cases/lanarkshire/stray.txt"
        stray.write_text("x")
        badge = page.locator(".badge")
        badge.wait_for(state="visible", timeout=5000)
        group.check("badge", None if badge.inner_text() == "1 warning" else badge.inner_text())
        group.check("panel is closed", None if page.locator("section.panel").is_hidden() else "open")
        if pictures:
            page.screenshot(path=pictures / "badge-1280.png")
        badge.click()
        text = page.locator("section.panel").inner_text()
        group.check("opens the list", None if "stray.txt" in text else text)
        stray.unlink()
        badge.wait_for(state="hidden", timeout=5000)
        page.locator("section.panel").wait_for(state="hidden", timeout=5000)
        group.check("nothing noticed", list(visit.faults))


def looks(browser, base, desk, report, pictures):
    with report.group("looks") as group:
        desk.spoil()
        for width, scheme in LOOKS + [(1200, "forced")]:
            options = {"viewport": {"width": width, "height": 760}}
            options |= {"forced_colors": "active"} if scheme == "forced" else {"color_scheme": scheme}
            with visiting(browser, base, **options) as visit:
                visit.open(REPORT)
                visit.page.locator("section.panel").wait_for(state="visible", timeout=5000)
                wide = visit.page.evaluate("document.documentElement.scrollWidth - innerWidth")
                group.check(f"{width} px {scheme}: fits", None if wide <= 0 else f"{wide} px too wide")
                found = Axe().run(visit.page, options={"runOnly": {"type": "tag", "values": WCAG}}).response["violations"]
                group.check(f"{width} px {scheme}: axe", [f"{item['id']}: {item['nodes'][0]['html']}" for item in found])
                if pictures:
                    visit.page.screenshot(path=pictures / f"panel-{width}-{scheme}.png")
        desk.mend()


def first_build(browser, caseloom, desk, report, pictures):
    desk.spoil()
    with report.group("first build fails") as group, preview(caseloom, desk.folder) as base:
        with visiting(browser, base, viewport={"width": 360, "height": 760}) as visit:
            visit.page.goto(base + REPORT)
            text = visit.page.inner_text("main")
            group.check("lists the errors", None if "titel" in text and "<b>bold</b>" in text else text)
            found = Axe().run(visit.page, options={"runOnly": {"type": "tag", "values": WCAG}}).response["violations"]
            group.check("axe", [item["id"] for item in found])
            if pictures:
                visit.page.screenshot(path=pictures / "first-build-360.png")
            desk.mend()
            visit.page.wait_for_selector("body.page-case", timeout=5000)
            group.check("no policy violation", visit.page.evaluate("window.__violations"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--content", type=Path, default="content")
    parser.add_argument("--caseloom", default=".build/release/caseloom")
    parser.add_argument("--browser", default="/usr/bin/chromium")
    parser.add_argument("--pictures", type=Path)
    arguments = parser.parse_args()
    report = Report()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        desk = Desk(Path(shutil.copytree(arguments.content, Path(folder) / "content")))
        browser = playwright.chromium.launch(executable_path=arguments.browser, args=["--no-sandbox"])
        with preview(arguments.caseloom, desk.folder) as base:
            reloading(browser, base, desk, report)
            panel(browser, base, desk, report)
            warnings(browser, base, desk, report, arguments.pictures)
            looks(browser, base, desk, report, arguments.pictures)
        first_build(browser, arguments.caseloom, desk, report, arguments.pictures)
        browser.close()
    return report.close()


if __name__ == "__main__":
    sys.exit(main())
