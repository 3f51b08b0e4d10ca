#!/usr/bin/env python3
"""Embeds pages of a site in a page of another origin: embeds.py SITE PORT BROWSER

The site must know http://127.0.0.1:PORT/ as its address. Each kind of embed is shown by its own snippet, by the script,
by a script that comes after the frame has spoken, in a sandbox without scripts, and in the frame that WordPress puts
around what oEmbed gives it; at three widths, light and dark. Looks at heights, colours, the console, requests, accessibility, and weight.
"""

import html
import json
import math
import sys
import tempfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Frame, Page, sync_playwright

sys.dont_write_bytecode = True
from serving import served  # noqa: E402

WIDTHS = (320, 768, 1280)
MOST = 60_000  # bytes of an embed
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}
LATE = 1000  # milliseconds, in which a frame has told its height where nobody listened
LIGHT, DARK = "rgb(255, 255, 255)", "rgb(20, 24, 27)"


def portal(folder: Path, name: str, body: str) -> None:
    (folder / name).write_text(
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,">'
        f"</head><body>{body}</body></html>")


class Watch:
    """What a page says and asks for."""

    def __init__(self, page: Page, lawful: list[str]):
        self.faults: list[str] = []
        page.on("console", lambda message: self.faults.append(f"console: {message.text}"))
        page.on("pageerror", lambda fault: self.faults.append(f"error: {fault}"))
        page.on("request", lambda request: None if any(map(request.url.startswith, [*lawful, "data:"]))
                else self.faults.append(f"request: {request.url}"))
        page.on("response", lambda response: None if response.status < 400
                else self.faults.append(f"{response.status}: {response.url}"))


def inner(page: Page, address: str) -> Frame:
    for _ in range(60):
        found = [frame for frame in page.frames if frame.url.split("#")[0] == address]
        if found:
            found[0].wait_for_load_state()
            return found[0]
        page.wait_for_timeout(50)
    raise LookupError(f"{page.url} shows no {address}: {[frame.url for frame in page.frames]}")


def settled(page: Page, frame: Frame) -> tuple[int, int]:
    """Heights of the frame and of what it shows, once they stop changing."""
    last = (-1, -1)
    for _ in range(80):
        page.wait_for_timeout(75)
        shown = frame.frame_element().bounding_box()
        now = (round(shown["height"]), math.ceil(frame.evaluate("document.body.getBoundingClientRect().height")))
        if now == last and now[0] == now[1]:
            return now
        last = now
    return last


def check(browser: Browser, site: str, host: str, folder: Path, embed: str, answer: dict) -> list[str]:
    address, faults = site + embed, []
    name = embed.rsplit("/", 1)[1]
    link = f'<a class="caseloom" href="{address}" data-theme="THEME">{html.escape(answer["title"])}</a>'
    script = f'<script src="{site}assets/embed.js"></script>'
    portal(folder, "frame.html", answer["html"] + script)
    portal(folder, "late.html", answer["html"] + f"""<script>setTimeout(function () {{
        var script = document.createElement("script");
        script.src = "{site}assets/embed.js";
        document.body.appendChild(script);
        }}, {LATE})</script>""")
    for theme in ("light", "dark"):
        portal(folder, f"{theme}.html", link.replace("THEME", theme) + script)
    portal(folder, "still.html", f'<iframe title="x" sandbox="" width="100%" height="700" src="{address}"></iframe>')
    inside = html.escape(f"<!doctype html><html lang=en><head><title>x</title></head><body>{answer['html']}</body></html>")
    portal(folder, "wordpress.html", f'<iframe title="x" class="wp-embedded-content" width="100%" height="900" '
           f'sandbox="allow-scripts" security="restricted" srcdoc="{inside}"></iframe>')
    for width in WIDTHS:
        for kind in ("frame", "late", "light", "dark", "still", "wordpress"):
            page = browser.new_page(viewport={"width": width, "height": 900})
            watch = Watch(page, [site, host, "about:"])
            page.goto(f"{host}{kind}.html")
            frame = inner(page, address)
            where = f"{name}, {kind}, {width} px"
            if kind in ("frame", "late", "light", "dark"):
                shown, wanted = settled(page, frame)
                if shown != wanted:
                    faults.append(f"{where}: {shown} px high, not {wanted}")
            if kind in ("light", "dark"):
                paper = frame.evaluate("getComputedStyle(document.querySelector('main')).backgroundColor")
                if paper != (DARK if kind == "dark" else LIGHT):
                    faults.append(f"{where}: {paper}")
            if kind != "still":
                wide = frame.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                if wide > 0:
                    faults.append(f"{where}: {wide} px too wide")
            elif not frame.locator("h1").is_visible() and width < 800:
                faults.append(f"{where}: nothing is said")
            faults += [f"{where}: {fault}" for fault in watch.faults
                       if not (kind == "still" and "sandboxed" in fault)]
            page.close()
    return faults


def accessible(browser: Browser, site: str, embed: str) -> list[str]:
    faults = []
    for scheme in ("#light", "#dark"):
        page = browser.new_page(viewport={"width": 768, "height": 900})
        page.goto(site + embed + scheme)
        found = Axe().run(page, options=RULES).response["violations"]
        faults += [f"{embed}{scheme}: {rule['id']}: {rule['nodes'][0]['html'][:120]}" for rule in found]
        page.close()
    return faults


def kind(file: Path) -> str:
    """Embeds of a kind are made alike."""
    if file.stem == "card" or file.stem.startswith("finding-"):
        return file.stem[:4]
    return "figure with two drawings" if b"has-narrow" in file.read_bytes() else "figure"


def main() -> int:
    folder, port = Path(sys.argv[1]), int(sys.argv[2])
    embeds = sorted(folder.glob("cases/*/embed/*.html"))
    faults = [f"{file.name}: {file.stat().st_size} bytes" for file in embeds if file.stat().st_size > MOST]
    faults += [f"{name}: too long" for name, most in (("embed.js", 2048), ("frame.*.js", 1536))
               for file in (folder / "assets").glob(name) if file.stat().st_size > most]
    with tempfile.TemporaryDirectory() as other, served(folder, port) as site, sync_playwright() as play:
        with served(Path(other), 0) as host:
            host = host.replace("127.0.0.1", "localhost")
            browser = play.chromium.launch(executable_path=sys.argv[3], args=["--no-sandbox"])
            kinds: dict[str, Path] = {}
            for file in embeds:
                kinds.setdefault(kind(file), file)
            for file in kinds.values():
                embed = file.relative_to(folder).as_posix()
                answer = json.loads(file.with_suffix(".oembed.json").read_text())
                faults += check(browser, site, host, Path(other), embed, answer)
            looked = {"finding" if file.name.startswith("finding-") else file.name: file for file in embeds}
            for file in looked.values():
                faults += accessible(browser, site, file.relative_to(folder).as_posix())
            browser.close()
    for fault in faults[:40]:
        print(fault, file=sys.stderr)
    print(f"chromium: {len(kinds)} kinds of embeds in 6 ways at {len(WIDTHS)} widths, {len(looked)} with axe, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
