"""Builds a site from content that tries to run, and shows that nothing does."""

import json
import subprocess
import tempfile
from pathlib import Path

from server import Server
from visit import visiting

# Each tries another way out of the place its text is put.
ATTACKS = [
    "<script>window.__ran=1</script>",
    "\"><img src=x onerror=\"window.__ran=2\">",
    "' autofocus onfocus='window.__ran=3' x='",
    "</title><script>window.__ran=4</script>",
    "</style></desc></text></svg><svg onload=\"window.__ran=5\"><script>window.__ran=5</script></svg>",
    "&lt;script&gt;window.__ran=6&lt;/script&gt; &#60;b&#62; &amp;quot;",
    "{{{content}}} {{> head}} ${window.__ran=7} --><!- - ]]>",
    "</textarea><iframe srcdoc=\"<script>parent.__ran=8</script>\"></iframe><a href=\"javascript:window.__ran=8\">x</a>",
]
MEMO = "memo-that-is-never-published"


def attack(place):
    """A text for one field; its marker shows that the field reached the pages."""
    return f"{place} " + " ".join(ATTACKS)


def quoted(text):
    # A JSON string is a YAML string.
    return json.dumps(text, ensure_ascii=False)


def site_files():
    """The content of the hostile site, by path."""
    a = lambda place: quoted(attack(place))
    case = f"""
title: {a('case-title')}
summary: {a('case-summary')}
status: published
basis: paraphrase
places: [{{name: {a('place')}}}]
sectors: [{a('sector')}]
keywords: [{a('keyword')}]
authors: [{{name: {a('author')}, affiliation: {a('affiliation')}}}]
coders: [{{id: one, name: {a('coder')}}}]
rests-on: [work]
version: {a('version')}
license: {a('case-licence')}
supersedes: "javascript:window.__ran=13"
changes: [{{version: {a('change-version')}, what: {a('change')}}}]
areas: [{{id: north, name: {a('area')}}}]
actors:
  - {{id: town, name: {a('actor')}, role: {a('actor-role')}, institutions: [{a('institution')}]}}
  - {{id: other, name: {a('actor')}}}
ties: [{{from: town, to: other, label: {a('tie')}}}]
respondents: [{{group: {a('group')}, count: 9}}]
assessed: [{{construct: involvement.mode.actual, value: networked, because: {a('because')}, by: {a('by')}}}]
headline: "headline <script>window.__ran=1</script>"
findings:
  - {{id: f1, says: {a('says')}, because: {a('reason-of-finding')}, evidence: [first#e1], confidence: {{level: low, because: {a('confidence')}}}}}
small-cells: {{below: 1, because: {a('small-cells')}}}
opportunity:
  remit: {{kind: group, who: {a('who')}}}
  need: {a('need')}
  resources: [{{name: {a('resource')}, holder: town}}]
  governance: {{remit: {{answer: yes, evidence: [first#e1], note: {a('note')}}}}}
service-map:
  activities: [{{id: talk, name: {a('activity')}, phase: deliver, actor: town, needs: [{a('needs')}]}}]
  flows: [{{from: citizen, to: town, what: {a('flow')}}}]
coordination: {{coordinators: [{{id: pm, title: {a('coordinator')}}}]}}
attachments: [{{file: picture.png, title: {a('attachment')}, license: {a('attachment-licence')}}}]
"""
    links = "\n".join(
        f"[{place}]({address})"
        for place, address in [
            ("javascript link", "javascript:window.__ran=9"),
            ("hidden javascript link", "jAvA&#x0A;ScRiPt:window.__ran=9"),
            ("data link", "data:text/html,<script>window.__ran=9</script>"),
            ("vbscript link", "vbscript:window.__ran=9"),
            ("link out of its folder", "../../../../etc/passwd"),
            ("protocol-relative link", "//example.org/x"),
        ]
    )
    spans = "\n".join(
        f"Before [{text.replace('[', '').replace(']', '')}]{{#e{number} .{code} frame=actual direction=constraining presence=present "
        f'memo="{MEMO}" paraphrase="<script>window.__ran=10</script>"}}.\n'
        for number, (text, code) in enumerate(
            zip(ATTACKS * 2, ["mode-consumer", "aim-empowerment", "stance-command", "own-code", "st-governance", "re-working", "in-values",
                              "obstacle-time"] * 2), start=1)
    )
    narrative = f"""---
title: {a('narrative-title')}
label: "label <script>window.__ran=1</script>"
kind: interview
source: {{organisation: town, position: {a('position')}, level: operational, area: north}}
consent: CONSENT
---
# Heading {ATTACKS[0]} `{ATTACKS[1]}`

{links}

{spans}

<div onclick="window.__ran=11"><script>window.__ran=11</script></div>

![picture {ATTACKS[1]}](attachments/picture.png "title {ATTACKS[2]}")
![elsewhere](https://example.org/picture.png)

```
{ATTACKS[0]}
```

[@work, {ATTACKS[0]}]
"""
    return {
        "site.yml": f"title: {a('site-title')}\nlanguage: en\ndescription: {a('site-description')}\n"
        f"publisher: {{name: {a('publisher')}}}\ncontact: {{name: {a('contact')}, email: a@example.org}}\n"
        f"license: {a('site-licence')}\nnavigation: [page]\n"
        f"accessibility: {{status: partly, prepared: 2026-01-01, method: {a('method')}, limits: [{a('limit')}], enforcement: {{name: {a('body')}}}}}\n",
        "references.yml": f"- id: work\n  title: {a('work-title')}\n  author: [{{family: {a('family')}, given: {a('given')}}}]\n"
        f"  container-title: {a('container')}\n  publisher: {a('work-publisher')}\n  volume: {a('volume')}\n",
        "codebook.yml": f"codes: [{{id: own-code, label: {a('code-label')}, definition: {a('definition')}, hint: {a('hint')}, "
        f"source: {a('code-source')}}}]\n",
        "pages/page.md": f"---\ntitle: {a('page-title')}\ndescription: {a('page-description')}\n---\n{attack('page-text')}\n\n{links}\n",
        "cases/bad/case.yml": case,
        "cases/bad/narratives/first.md": narrative.replace("CONSENT", "public"),
        "cases/bad/narratives/second.md": narrative.replace("CONSENT", "quotes-only"),
        "cases/bad/narratives/third.md": narrative.replace("CONSENT", "paraphrase-only"),
        "cases/bad/narratives/gone.md": narrative.replace(
            "consent: CONSENT", f"consent: public\nwithdrawn: {{date: 2024, reason: {a('reason')}}}"),
        "cases/bad/sections/limits.md": f"---\ntitle: {a('section-title')}\n---\n{attack('section-text')}\n\n{links}\n",
        "cases/bad/attachments/picture.png":
            '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="window.__ran=12"><script>window.__ran=12</script></svg>',
        "cases/gone/case.yml": f"title: Gone\nstatus: published\nwithdrawn: {{date: 2024, reason: {a('case-reason')}}}\n",
    }


REFUSED = {
    "publisher's address": ("site.yml", "title: A\nlanguage: en\npublisher: {name: B, url: 'javascript:alert(1)'}\n", "invalid-url"),
    "base address": ("site.yml", "title: A\nlanguage: en\nbase-url: 'data:text/html,x'\n", "invalid-url"),
    "e-mail address": ("site.yml", "title: A\nlanguage: en\ncontact: {email: 'a@b.c\">x'}\n", "invalid-email"),
    "DOI": ("cases/a/case.yml", "title: A\ndoi: 'javascript:alert(1)'\n", "invalid-doi"),
    "case's id": ("cases/A b/case.yml", "title: A\n", "invalid-id"),
    "attachment that runs": ("cases/a/case.yml", "title: A\nattachments: [{file: x.svg}]\n", "active-attachment"),
    "language": ("cases/a/case.yml", "title: A\nlanguage: 'en\" onload=\"x'\n", "invalid-language"),
}

# Files of references are taken as they are; what is no address in them is left out, and said.
LEFT_OUT = {"work's address": ("references.yml", "- {id: a, title: B, URL: 'javascript:alert(1)'}\n", "unread-url")}

# What no page may hold, whatever the content says.
INSPECT = """() => {
  const faults = [];
  if (window.__ran) faults.push('ran: ' + window.__ran);
  const isEmbed = location.pathname.includes('/embed/');
  // Embeds have one script, of the program's own.
  // The page to search on has one too, and a form that it answers.
  const isSearch = location.pathname.endsWith('/search.html');
  const script = isEmbed ? /^(\\.\\.\\/)+assets\\/frame\\.[0-9a-f]+\\.js$/ : isSearch ? /^assets\\/search\\.[0-9a-f]+\\.js$/ : null;
  const field = e => isSearch && e.matches('#search, #search > #query');
  const part = e => isSearch && e.localName === 'script' && !e.textContent && /^search\\/[a-z0-9]+\\.js$/.test(e.getAttribute('src'));
  const own = e => script && e.localName === 'script' && !e.textContent && script.test(e.getAttribute('src'));
  if ([...document.querySelectorAll('script')].filter(own).length > 1) faults.push('more scripts than one');
  for (const e of document.querySelectorAll('script, iframe, object, embed, form, input, base, textarea'))
    if (!own(e) && !field(e) && !part(e)) faults.push('element ' + e.outerHTML.slice(0, 80));
  for (const e of document.querySelectorAll('*'))
    for (const a of e.attributes) {
      if (/^on/i.test(a.name)) faults.push('handler ' + a.name);
      if (/^(href|src|xlink:href)$/.test(a.name) && /^\\s*(javascript|data|vbscript):/i.test(a.value)) faults.push('address ' + a.value);
      if (/^\\/\\//.test(a.value) && a.name === 'href') faults.push('address ' + a.value);
    }
  for (const e of document.querySelectorAll('svg')) if (!e.classList.contains('figure-svg')) faults.push('stray ' + e.outerHTML.slice(0, 60));
  for (const e of document.querySelectorAll('img')) if (!e.getAttribute('src').startsWith(isEmbed ? '../figures/' : 'attachments/')) faults.push('picture ' + e.src);
  return faults;
}"""

# Marks of the fields that must have reached some page, or the attack was not tried.
SHOWN = [
    "site-title", "site-description", "publisher", "contact", "site-licence", "page-title", "page-text", "work-title", "family", "container",
    "code-label", "definition", "hint", "code-source", "case-title", "case-summary", "place", "sector", "author",
    "affiliation", "coder", "version", "case-licence", "area", "actor", "actor-role", "institution", "tie", "group", "because",
    "headline", "says", "confidence", "small-cells", "section-title", "label",
    "method", "limit", "body", "change", "attachment", "narrative-title", "position", "reason", "case-reason",
]


def write(folder, files):
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def caseloom(program, *arguments, folder):
    return subprocess.run([program, *arguments], cwd=folder, capture_output=True, text=True, timeout=60)


def run(browser, report, program):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build(report, program, folder)
        site = folder / "site"
        pages = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))
                 if path.parent.name != "codebook" or path.name in ("index.html", "own-code.html", "mode-consumer.html")]
        with Server(site) as server:
            for what, options in (("", {}), (" without its policy", {"bypass_csp": True})):
                open_pages(browser, report, server.origin + "/", pages, what, options)
            open_figures(browser, report, server.origin + "/", site)
        with report.group("hostile content, what was tried") as group:
            texts = "".join((site / page).read_text(encoding="utf-8") for page in pages)
            for mark in SHOWN:
                group.check(mark, None if f"{mark} &lt;script&gt;" in texts else "this field is on no page")
            leaks = [str(file.relative_to(site)) for file in site.rglob("*") if file.is_file() and MEMO in file.read_text("utf-8", "replace")]
            group.check("memos", leaks)


def build(report, program, folder):
    with report.group("hostile content, reading") as group:
        write(folder / "content", site_files())
        result = caseloom(program, "build", folder=folder)
        group.check("build", None if result.returncode == 0 else result.stderr[:800])
        for what, (path, text, rule) in (REFUSED | LEFT_OUT).items():
            with tempfile.TemporaryDirectory() as name:
                files = {"site.yml": "title: A\nlanguage: en\n", path: text}
                write(Path(name) / "content", files)
                result = caseloom(program, "check", folder=Path(name))
                expected = 0 if what in LEFT_OUT else 1
                refused = result.returncode == expected and f"[{rule}]" in result.stdout
                group.check(what, None if refused else f"not refused: {result.returncode} {result.stdout[:300]}")


def open_pages(browser, report, base, pages, what, options):
    with report.group(f"hostile content, nothing runs{what}") as group, visiting(browser, base, **options) as visit:
        for path in pages:
            faults = visit.open(path)
            visit.page.wait_for_timeout(20)
            group.check(path, faults + visit.page.evaluate(INSPECT) + visit.faults[len(faults):])


def open_figures(browser, report, base, site):
    with report.group("hostile content, figures of their own") as group, visiting(browser, base) as visit:
        figures = sorted(path.relative_to(site).as_posix() for path in site.glob("cases/*/figures/*.svg"))
        group.check("figures", None if figures else "none were made")
        for path in figures:
            faults = visit.open(path)
            ran = visit.page.evaluate("[window.__ran, document.querySelectorAll('script').length].filter(Boolean).map(String)")
            group.check(path, faults + ran)
