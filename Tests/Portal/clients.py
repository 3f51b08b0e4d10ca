#!/usr/bin/env python3
"""Lets clients of portals read a site: clients.py SITE PORT

The site must know http://127.0.0.1:PORT/ as its address. Prints what each client accepted; ends with 1 at the first
thing that one does not.
"""

import json
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import anchorpoint
import bibtexparser
import datacite.schema45
import extruct
import jsonschema
import lxml.etree
import lxml.html
import pyoembed
import rispy
import signposting
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

sys.dont_write_bytecode = True
from feeds import feed  # noqa: E402
from serving import served  # noqa: E402
from tables import codings, tables  # noqa: E402

warnings.filterwarnings("ignore")
PAGES = Path(__file__).resolve().parents[2] / "content/pages"
SCHEMAS = {"case.json": "case.schema.json", "cases.json": "cases.schema.json", "codebook.json": "codebook.schema.json",
           "index.json": "index.schema.json"}


def read(path: Path) -> object:
    return json.loads(path.read_text())


def schemas(site: Path, base: str) -> int:
    checked = 0
    for name, schema in SCHEMAS.items():
        validator = jsonschema.Draft202012Validator(read(site / "data" / schema))
        for file in [*site.glob("data/" + name), *site.glob("cases/*/" + name)]:
            validator.validate(read(file))
            checked += 1
    return checked


def index(site: Path, base: str) -> int:
    whole = read(site / "data/index.json")
    parts = [row["path"] for row in whole.get("parts", [])]
    listed = {row["path"]: row for part in [whole, *(read(site / path) for path in parts)] for row in part["files"]}
    for file in site.rglob("*"):
        path = file.relative_to(site).as_posix()
        if not file.is_file() or path in ("data/index.json", ".caseloom", *parts) or path.startswith("sitemap"):
            continue
        assert listed[path]["size"] == file.stat().st_size, path
        # What authors offer may be of any kind; what the program makes has a type.
        assert listed[path]["type"] != "application/octet-stream" or (PAGES / path).is_file(), path
    return len(listed)


def json_everywhere(site: Path, base: str) -> int:
    files = [file for file in site.rglob("*") if file.suffix in (".json", ".jsonld")]
    for file in files:
        read(file)
    return len(files)


def head(site: Path, base: str) -> int:
    pages = list(site.glob("cases/*/index.html"))
    for page in pages:
        found = extruct.extract(page.read_text(), base_url=base, syntaxes=["opengraph", "dublincore"])
        assert found["opengraph"] and found["dublincore"], page
        tree = lxml.html.fromstring(page.read_bytes())
        assert tree.xpath("//meta[@name='citation_title']/@content"), page
        assert not tree.xpath("//meta[@content='']"), page
    return len(pages)


def signposts(site: Path, base: str) -> int:
    pages = list(site.glob("cases/*/index.html"))
    for page in pages:
        address = base + page.relative_to(site).as_posix()
        found = signposting.find_signposting_html(address)
        assert found.describedBy and found.items and found.types and found.linksets, page
        (linkset,) = found.linksets
        back = signposting.find_signposting_linkset(linkset.target)
        assert {str(link.target) for link in found.items} <= {
            str(link.target) for signposts in [back] for link in signposts.signposts}, page
    return len(pages)


def oembed(site: Path, base: str) -> int:
    pages = [*site.glob("cases/*/index.html"), *site.glob("cases/*/embed/*.html")]
    for page in pages:
        answer = pyoembed.oEmbed(base + page.relative_to(site).as_posix())
        assert answer["version"] == "1.0" and answer["type"] == "rich" and answer["html"].startswith("<iframe"), page
        assert page.read_bytes().index(b"json+oembed") < 100_000, page
    return len(pages)


def bibtex(site: Path, base: str) -> int:
    files = list(site.glob("cases/*/citation.bib"))
    for file in files:
        library = bibtexparser.parse_file(str(file))
        assert len(library.entries) == 1 and not library.failed_blocks, file
        (entry,) = library.entries
        assert {"title", "author", "year", "url"} <= set(entry.fields_dict) or not entry.get("author"), file
    return len(files)


def ris(site: Path, base: str) -> int:
    files = list(site.glob("cases/*/citation.ris"))
    for file in files:
        (record,) = rispy.loads(file.read_text().replace("\r\n", "\n"))
        assert record["type_of_reference"] == "RPRT" and record["title"], file
    return len(files)


def csl(site: Path, base: str) -> int:
    files = list(site.glob("cases/*/citation.csl.json"))
    for file in files:
        items = read(file)
        style = CitationStylesStyle("harvard-cite-them-right", validate=False)
        bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
        bibliography.register(Citation([CitationItem(items[0]["id"])]))
        assert items[0]["title"].split(":")[0] in str(bibliography.bibliography()[0]), file
    return len(files)


def data_cite(site: Path, base: str) -> int:
    files = list(site.glob("cases/*/datacite.json"))
    for file in files:
        datacite.schema45.validator.validate(read(file))
    return len(files)


def annotations(site: Path, base: str) -> int:
    """Each annotation must resolve to its words in the text that a browser gives for the page."""
    resolved = 0
    texts: dict[Path, str] = {}
    for file in site.glob("cases/*/annotations.jsonld"):
        for item in read(file)["items"]:
            targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
            for code in [item["body"]] if isinstance(item["body"], str) else item["body"]:
                assert (file.parent / code).resolve().is_file(), code
            for target in targets:
                page = file.parent / target["source"]
                if page not in texts:
                    texts[page] = lxml.html.fromstring(page.read_bytes()).find("body").text_content()
                if isinstance(target["selector"], dict):
                    place = target["selector"]["value"]
                    assert lxml.html.fromstring(page.read_bytes()).xpath(f"//*[@id='{place}']"), (page, place)
                    continue
                quote, position = target["selector"]
                words = texts[page][position["start"]:position["end"]]
                assert words == quote["exact"], (page, item["id"], words)
                found = anchorpoint.TextQuoteSelector(
                    exact=quote["exact"], prefix=quote["prefix"], suffix=quote["suffix"]).as_position(texts[page])
                # The client takes away white space at the edges of what it looks for.
                assert texts[page][found.start:found.end].strip() == quote["exact"].strip(), (page, item["id"])
                resolved += 1
    assert resolved > 0
    return resolved


def xml(site: Path, base: str) -> int:
    files = [*site.glob("*.xml"), *site.rglob("*.svg")]
    subprocess.run(["xmllint", "--noout", "--nonet", *map(str, files)], check=True)
    places = lxml.etree.parse(str(site / "sitemap.xml")).findall("{*}url/{*}loc")
    for place in places:
        assert (site / ((place.text or "").removeprefix(base) or "index.html")).is_file(), place.text
    return len(files)


CHECKS: dict[str, Callable[[Path, str], int]] = {
    "jsonschema": schemas, "index": index, "json": json_everywhere, "csvw": codings,
    "frictionless": tables, "extruct": head, "signposting": signposts, "pyoembed": oembed, "bibtexparser": bibtex,
    "rispy": ris, "citeproc-py": csl, "datacite": data_cite, "anchorpoint": annotations, "feedparser and RELAX NG": feed, "xmllint": xml,
}


def main() -> int:
    site, port = Path(sys.argv[1]), int(sys.argv[2])
    failed = False
    with served(site, port) as base:
        for name, check in CHECKS.items():
            try:
                print(f"{name}: {check(site, base)} files or things", flush=True)
            except Exception as fault:  # noqa: BLE001: whatever a client says against a file is the result
                failed = True
                print(f"{name}: {type(fault).__name__}: {str(fault)[:500]}", file=sys.stderr, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
