"""Searches the site as a reader does: over HTTP and from the disk, with the keyboard, and compares how words are folded."""

import json
import re
import unicodedata

PAGE = "search.html"
# Words of the demonstration's own texts, in other letters than theirs.
ASKED = {"coordinat": "Coordinators in innovative welfare services", "CÖORDINATORS": "Coordinators in innovative welfare services"}
# Of many places and of few, beginnings of many words, words that stand together, and words that do not.
COUNTED = ["coordination", "co", "th", "service", "citizens service", "the municipality", "xyzzyx coordination"]
PASSAGE = 5
LARGEST_SCRIPT = 10_240


def ask(page, words):
    page.fill("#query", words)
    page.press("#query", "Enter")
    page.wait_for_function("() => document.querySelector('#found').textContent !== ''")
    page.wait_for_selector("#results:not([aria-busy=true])", state="attached")
    return page.locator("#found").inner_text()


def check(report, visit_at, site):
    with report.group("searching") as group:
        with visit_at(1280) as visit:
            group.check("opens without a fault", visit.open(PAGE))
            group.check("finds", finds(visit))
            group.check("leads to passages", leads(visit))
            group.check("finds all, the best first", [fault for words in COUNTED for fault in counts(visit, words, site)])
            group.check("by keyboard", keyboard(visit))
        with visit_at(360) as visit:
            visit.open(PAGE + "#q=coordination")
            visit.page.wait_for_selector("#results li")
            width = visit.page.evaluate("document.documentElement.scrollWidth")
            group.check("fits a phone", [f"{width} px wide"] if width > 360 else [])
            visit.open(PAGE + "?q=rounds+to")
            visit.page.wait_for_selector("#results li")
            asked = visit.page.input_value("#query")
            group.check("takes what a form asks", [] if asked == "rounds to" else [asked])
            visit.page.goto(f"file://{site.resolve()}/{PAGE}")
            group.check("works from a disk", finds(visit))
        scripts = list((site / "assets").glob("search.*.js"))
        group.check("the script is small", [str(script) for script in scripts if script.stat().st_size > LARGEST_SCRIPT])
        group.check("the index is small", size(site))


def finds(visit):
    faults = []
    for words, title in ASKED.items():
        ask(visit.page, words)
        visit.page.wait_for_selector("#results li")
        titles = visit.page.locator("#results a").all_inner_texts()
        if title not in titles[:3]:
            faults.append(f"“{words}” finds {titles[:3]}")
        if not visit.page.locator("#results mark").count():
            faults.append(f"“{words}” is marked nowhere")
    said = ask(visit.page, "xyzzyx")
    return faults + ([f"of nothing it says “{said}”"] if visit.page.locator("#results li").count() else [])


def counts(visit, words, site):
    """What is found against what the texts themselves hold, in the order of how well they do."""
    expected = ranked(words.split(), site)
    visit.open(PAGE)
    visit.page.goto(visit.base + PAGE + "#q=" + words.replace(" ", "%20"))
    visit.page.wait_for_selector("#results[aria-busy=false] li")
    total = int(re.search(r"\d+", visit.page.locator("#found").inner_text())[0])
    if total > 20:
        visit.page.click("#more")
        visit.page.wait_for_function("() => document.querySelectorAll('#results li').length > 20")
        visit.page.wait_for_selector("#results[aria-busy=false]")
    links = visit.page.locator("#results a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    faults = [] if total == len(expected) else [f"“{words}”: {total} are promised, {len(expected)} hold it"]
    return faults + ([] if links == expected[:40] else [f"“{words}”: {links[:5]}… instead of {expected[:5]}…"])


def ranked(words, site):
    """Addresses of the entries that hold all words, or else of those that hold any."""
    holding = []
    for number, (folder, entries) in enumerate(texts(site)):
        for place, (kind, address, title, text) in enumerate(entries):
            below = 1 if kind == PASSAGE else 2
            ranks = [max(rank(word, title, 1 if kind == PASSAGE else 8), rank(word, text, below)) for word in words]
            holding.append((ranks, number, place, folder + address))
    whole = [hit for hit in holding if all(hit[0])] or [([each and each + 100 for each in hit[0]], *hit[1:]) for hit in holding if any(hit[0])]
    return [address for *_, address in sorted(whole, key=lambda hit: (-sum(hit[0]), *hit[1:3]))]


def rank(word, text, weight):
    found = [each for each in tokens(text) if each.startswith(word)]
    return 3 * weight if word in found else weight if found else 0


def tokens(text):
    plain = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return re.findall(r"[^\W_]+", plain.lower())


def texts(site):
    """The entries of the site's own and of each case, with the folder of their addresses."""
    yield "", handed(site / "search" / "site.js")
    for folder in sorted(path.parent for path in site.glob("cases/*/search.js")):
        further = sorted(folder.glob("search/*.js"), key=lambda path: int(path.stem))
        yield f"cases/{folder.name}/", [entry for path in [folder / "search.js", *further] for entry in handed(path)]


def handed(path):
    return json.loads("[" + path.read_text()[len("caseloomSearch("):-2] + "]")[1][1]


def leads(visit):
    """Each result is an address that exists, and passages hold the word."""
    ask(visit.page, "coordination")
    visit.page.wait_for_selector("#results li")
    while visit.page.locator("#more").is_visible():
        count = visit.page.locator("#results li").count()
        visit.page.click("#more")
        visit.page.wait_for_function(f"() => document.querySelectorAll('#results li').length > {count}")
        visit.page.wait_for_selector("#results[aria-busy=false]")
    total = int(re.match(r"\d+", visit.page.locator("#found").inner_text())[0])
    links = visit.page.locator("#results a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    faults = [] if len(links) == total else [f"{total} are promised, {len(links)} shown"]
    for link in links[:40]:
        visit.page.goto(visit.base + link)
        anchor = link.partition("#")[2]
        if anchor and not visit.page.locator(f"[id='{anchor}']").count():
            faults.append(f"{link} leads nowhere")
    visit.open(PAGE)
    return faults + visit.faults


def keyboard(visit):
    page = visit.page
    ask(page, "service")
    page.wait_for_selector("#results li")
    page.focus("#query")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = page.evaluate("document.activeElement === document.querySelectorAll('#results a')[1]")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    back = page.evaluate("document.activeElement.id === 'query'")
    return [fault for fault, holds in (("down arrows reach the second result", second), ("up arrows return", back)) if not holds]


def size(site):
    """What a search reads, beside the words of all pages."""
    words = sum(len(re.sub(rb"<[^>]+>|\s+", b" ", page.read_bytes())) for page in site.rglob("*.html"))
    files = [*(site / "search").glob("*.js"), *site.glob("cases/*/search.js"), *site.glob("cases/*/search/*.js")]
    index = sum(file.stat().st_size for file in files)
    for file in files:
        text = file.read_text()
        json.loads("[" + text[len("caseloomSearch("):-2] + "]")
    print(f"  index: {index} bytes, {index / words:.1%} of {words} bytes of text", flush=True)
    return [f"{index / words:.1%} of the text"] if index > words * 0.08 else []


def check_titles(report, visit_at, site):
    """Many titles that hold the same words, of a site made for it."""
    with report.group("searching among titles") as group:
        with visit_at(1280) as visit:
            asked = ["crossing river", "river cross", "crossing", "rivers crossings", "ferry crossing river", "old river crossing", "lighthouse", "lies"]
            group.check("finds all, the best first", [fault for words in asked for fault in counts(visit, words, site)])


def write_titles(content):
    """Fifty cases, some with the words in their titles, some in a passage, some in both; the first has passages for two
    files of texts, and what is asked for in the second alone."""
    head = "title: {}\nkind: interview\nsource: {{position: Nurse, level: operational}}\nconsent: public\n"
    (content / "site.yml").write_text("title: Crossings\nlanguage: en\n")
    for number in range(50):
        case = content / "cases" / f"case-{number:02}"
        (case / "narratives").mkdir(parents=True)
        # Two words whole in a title count most; one there and one in the summary more than the beginnings of both.
        title = ["The river", "River crossing", "Rivers and crossings", "Rivers and crossings", "The ferry, rivers, crossings"][number % 5]
        more = "summary: One crossing.\n" if title == "The river" else ""
        (case / "case.yml").write_text(f"title: {title} {number}\nstatus: published\n{more}")
        words = ["a crossing of the river", "an old river", "the ferry"][number % 3]
        front = head.format(f"Account {number}")
        if number == 0:
            more = [f"A stone [{place} lies there]{{#m{place} .mode-consumer frame=actual}}." for place in range(290)]
            more.append("And [a lighthouse]{#light .mode-consumer frame=actual}.")
            (case / "narratives" / "stones.md").write_text(f"---\n{head.format('Stones')}---\n" + "\n\n".join(more) + "\n")
        (case / "narratives" / "nurse.md").write_text(f"---\n{front}---\nThere is [{words}]{{#n1 .mode-consumer frame=actual}}.\n")
