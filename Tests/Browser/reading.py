"""Measures each case's report as its readers meet it: how long it is, what stands first, and how passages are reached."""

import re

FIRST_SCREEN = 900
TALLEST = {1280: 9_000, 360: 14_000}
MOST_WORDS = 2_500

MEASURE = """() => {
  const bottom = selector => {
    const all = [...document.querySelectorAll(selector)].filter(e => e.getClientRects().length);
    return all.length ? Math.max(...all.map(e => e.getBoundingClientRect().bottom + scrollY)) : null;
  };
  return {
    height: document.documentElement.scrollHeight,
    width: document.documentElement.scrollWidth,
    headline: bottom('.headline'),
    rows: bottom('.glance .said'),
    figure: bottom('.glance .figure-svg'),
  };
}"""

WORDS = "() => document.querySelector('main').innerText.split(/\\s+/).filter(Boolean).length"


def lengths(report, visit_at, cases):
    """Heights, words and the first screen of each report."""
    with report.group("length of reports") as group:
        for width in (1280, 360):
            with visit_at(width) as visit:
                for case in cases:
                    visit.open(f"cases/{case}/index.html")
                    found = visit.page.evaluate(MEASURE)
                    faults = first_screen(found, width) + tall(found, width)
                    if width == 1280:
                        words = visit.page.evaluate(WORDS)
                        print(f"  {case}: {found['height']} px, {words} words", flush=True)
                        faults += [f"{words} words"] if words > MOST_WORDS else []
                    else:
                        print(f"  {case}: {found['height']} px at {width} px", flush=True)
                    group.check(f"{case} at {width} px", faults)


def tall(found, width):
    faults = [f"{found['height']} px tall"] if found["height"] > TALLEST[width] else []
    return faults + ([f"{found['width']} px wide"] if found["width"] > width else [])


def first_screen(found, width):
    names = ("headline", "rows", "figure") if width == 1280 else ("headline",)
    last = FIRST_SCREEN if width == 1280 else 740
    return [f"{name} ends at {found[name]:.0f} px" for name in names if found[name] and found[name] > last]


def ways(report, visit_at, cases):
    """Each finding and claim reaches its passages and comes back in two clicks, without script."""
    with report.group("from claim to words and back") as group, visit_at(1280) as visit:
        for case in cases:
            visit.open(f"cases/{case}/index.html")
            findings = visit.page.eval_on_selector_all(".finding", "all => all.map(e => e.id)")
            faults = []
            for finding in findings:
                faults += way(visit, case, finding)
            group.check(case, faults)


SAID = """() => [...document.querySelectorAll('svg[aria-describedby]')].map(drawing => {
  const said = document.getElementById(drawing.getAttribute('aria-describedby'));
  return [drawing.getAttribute('aria-describedby'), said ? said.textContent.length : 0,
    !!said && said.closest('details') !== drawing.closest('details')];
})"""


def described(report, visit_at, paths):
    """Each drawing has its description where browsers find it: what a closed part holds, none of them reads out."""
    with report.group("descriptions of figures") as group, visit_at(1280) as visit:
        found = 0
        for path in paths:
            visit.open(path)
            faults = []
            for name, length, is_folded in visit.page.evaluate(SAID):
                found += 1
                if length < 20 or is_folded:
                    faults.append(f"{name} " + ("stands in a part that is closed" if is_folded else "says nothing"))
            group.check(path, faults)
        group.check("all pages", [] if found > 10 else [f"{found} descriptions"])


def way(visit, case, finding):
    visit.open(f"cases/{case}/index.html")
    target = visit.page.locator(f"[id='{finding}'] .meta a").last.get_attribute("href")
    visit.open(f"cases/{case}/{target}")
    place = target.partition("#")[2]
    section = visit.page.locator(f"[id='{place}']")
    if section.count() != 1:
        return [f"{finding}: {target} leads nowhere"]
    passages = section.locator("ul a")
    if passages.count() == 0:
        return [f"{finding}: no passage leads to its narrative"]
    narrative = passages.first.get_attribute("href")
    back = section.locator("> p a").first.get_attribute("href")
    visit.open(f"cases/{case}/{narrative}")
    faults = [] if visit.page.locator(f"[id='{narrative.partition('#')[2]}']").count() else [f"{finding}: {narrative} leads nowhere"]
    visit.open(f"cases/{case}/{back}")
    fragment = back.partition("#")[2]
    if fragment and visit.page.locator(f"[id='{fragment}']").count() != 1:
        faults.append(f"{finding}: the way back, {back}, leads nowhere")
    return faults


def nearby(report, visit_at, site):
    """No link within a page leads further than two screens, but for the skip link and the notes of a text."""
    script = """limit => [...document.querySelectorAll('main a[href^="#"]')].flatMap(a => {
      const place = document.getElementById(decodeURIComponent(a.getAttribute('href').slice(1)));
      if (!place || !a.getClientRects().length || !place.getClientRects().length) return [];
      const far = Math.abs(place.getBoundingClientRect().top - a.getBoundingClientRect().top);
      return far > limit ? [a.getAttribute('href') + ': ' + Math.round(far) + ' px'] : [];
    })"""
    pages = sorted(p.relative_to(site).as_posix() for p in site.glob("cases/*/*.html"))
    with report.group("links within a page") as group, visit_at(1280) as visit:
        for path in pages:
            visit.open(path)
            group.check(path, visit.page.evaluate(script, 2 * FIRST_SCREEN))


def sizes(report, site):
    """Reports and other pages stay small before they are packed."""
    with report.group("bytes of pages") as group:
        for path in sorted(site.glob("cases/*/*.html")):
            if path.name == "print.html":
                continue
            limit = 150_000 if path.name == "index.html" else 300_000
            size = path.stat().st_size
            group.check(path.relative_to(site).as_posix(), [f"{size} bytes"] if size > limit else [])


def once(report, site):
    """The words of a passage stand once on the evidence pages."""
    with report.group("words of passages") as group:
        for case in sorted(site.glob("cases/*/evidence.html")):
            pages = sorted(case.parent.glob("evidence*.html"))
            quoted = [link for page in pages for link in re.findall(r'<li>(?:[^<]|<(?!/li>))* <a href="([^"]+)">[^<]*</a></li>', page.read_text())]
            twice = sorted({link for link in quoted if quoted.count(link) > 1})
            faults = [f"{link} stands in words more than once" for link in twice]
            group.check(case.parent.name, faults if quoted else ["no passage stands in words"])
