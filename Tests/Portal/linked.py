#!/usr/bin/env python3
"""Holds the linked data of sites against the shapes beside this file, with pyshacl: linked.py SITE BINARY

Three sites: the demonstration, which stands in SITE; a fixture that says everything the format knows; and one that says
next to nothing and does not know its address. No context is fetched: one with the types that the published one has
stands in its place.
"""

import copy
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pyshacl
import rdflib
from rdflib.namespace import RDF, SH

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/CaseReaderTests/Fixtures"
HOST = "https://site.example/"
SCHEMA = rdflib.Namespace("https://schema.org/")
ADDRESSES = ["url", "license", "sameAs", "contentUrl", "inDefinedTermSet"]
CONTEXT = {"@vocab": str(SCHEMA)} | {name: {"@type": "@id"} for name in ADDRESSES} | {
    name: {"@type": "Date"} for name in ("datePublished", "dateModified")}
SHAPES = rdflib.Graph().parse(Path(__file__).with_name("shapes.ttl"))

Document = dict[str, object]


def graph(document: Document, path: str) -> rdflib.Graph:
    assert document["@context"] == "https://schema.org", path
    text = json.dumps(document | {"@context": CONTEXT})
    return rdflib.Graph().parse(data=text, format="json-ld", base=HOST + path)


def said(about: rdflib.Graph) -> Iterator[tuple[str, bool, str]]:
    """What the shapes say against a graph: class and property, whether it is never right, and their words."""
    _, results, _ = pyshacl.validate(about, shacl_graph=SHAPES, allow_infos=True)
    for result in results.objects(None, SH.result):
        node, path = results.value(result, SH.focusNode), results.value(result, SH.resultPath)
        kind = about.value(node, RDF.type) or ""
        words = str(results.value(result, SH.resultMessage))[:200]
        what = f"{kind.rsplit('/', 1)[-1]} {str(path or '').replace('#', '/').rsplit('/', 1)[-1]}".strip()
        yield what, results.value(result, SH.resultSeverity) == SH.Violation, words


def check(name: str, site: Path) -> int:
    """Looks at all linked data of a site; gives the number of things that it tells of."""
    files = sorted(site.glob("cases/*/case.jsonld")) + [site / "data/codebook.jsonld"]
    assert len(files) > 1, f"{name} has no linked data"
    things = 0
    for file in files:
        about = graph(json.loads(file.read_text()), file.relative_to(site).as_posix())
        things += len(set(about.subjects(RDF.type)))
        for what, is_wrong, words in said(about):
            if is_wrong or name != "little":
                sys.exit(f"pyshacl: {name}, {file.relative_to(site)}: {what}: {words}")
    return things


def asked() -> set[tuple[str, str]]:
    """Classes and the properties that each has to have."""
    pairs = set()
    for shape, kind in SHAPES.subject_objects(SH.targetClass):
        for item in SHAPES.objects(shape, SH.property):
            path = SHAPES.value(item, SH.path)
            if (item, SH.minCount, None) in SHAPES and isinstance(path, rdflib.URIRef):
                pairs.add((kind.rsplit("/", 1)[-1], path.rsplit("/", 1)[-1]))
    return pairs


def nodes(value: object, kind: str) -> Iterator[Document]:
    if isinstance(value, dict):
        if value.get("@type") == kind:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from nodes(item, kind)


def put(kind: str, name: str, value: object) -> Callable[[Document], None]:
    """Says something else of the first of a kind; `None` takes it away."""
    def change(document: Document) -> None:
        node = next(nodes(document, kind))
        if value is None:
            node.pop(name)
        else:
            node[name] = value
    return change


WRONG = {
    "Report": [
        put("Report", "autor", "Ada"), put("Report", "datePublished", "2030"), put("Report", "dateModified", "yesterday"),
        put("Report", "inLanguage", "English"), put("Report", "identifier", "doi:10.1/x"), put("Report", "author", ["Ada"]),
        put("Report", "license", "CC-BY-4.0"), put("Report", "isAccessibleForFree", "yes"), put("Report", "@type", "Raport"),
        put("Dataset", "description", "short"), put("Dataset", "description", "long " * 1001),
        put("Dataset", "distribution", []), put("DataDownload", "contentUrl", "mailto:somebody"),
        put("Person", "@id", "https://orcid.org/0000-0002"), put("Person", "affiliation", "A university"),
        put("Person", "name", "A publisher"), put("Organization", "name", " "), put("Place", "name", ["Here", "There"]),
    ],
    "DefinedTermSet": [
        put("DefinedTerm", "termCode", "two words"), put("DefinedTerm", "inDefinedTermSet", {"@id": "elsewhere"}),
        put("DefinedTermSet", "hasDefinedTerm", []), put("DefinedTerm", "description", ["One", "Another"]),
    ],
}


def whole(site: Path) -> dict[str, Document]:
    """Documents without a fault: those of the fixture that says everything, with what they lack put in, and few codes."""
    report = json.loads(next(site.glob("cases/*/case.jsonld")).read_text())
    report["temporalCoverage"] = "2020/2023"
    report["publisher"] |= {"name": "A publisher"}
    next(nodes(report, "Dataset")).update(creator=report["author"], description="Words that say what the data are. " * 3)
    codes = json.loads((site / "data/codebook.jsonld").read_text())
    codes["hasDefinedTerm"] = codes["hasDefinedTerm"][:3]
    return {"Report": report, "DefinedTermSet": codes}


def try_faults(site: Path) -> int:
    """The shapes have to refuse what lacks something, and what is said wrongly."""
    tried = 0
    for kind, document in whole(site).items():
        assert not (faults := list(said(graph(document, "x/y.jsonld")))), faults
        lacking = [put(what, name, None) for what, name in sorted(asked()) if next(nodes(document, what), None)]
        for number, change in enumerate(lacking + WRONG[kind]):
            other = copy.deepcopy(document)
            change(other)
            assert list(said(graph(other, "x/y.jsonld"))), f"the shapes take the {kind} with fault {number + 1}"
            tried += 1
    return tried


def built(binary: Path, content: Path, output: Path, *more: str) -> Path:
    subprocess.run([binary, "build", "--content", content, "--output", output, *more], check=True, capture_output=True)
    return output


def main() -> int:
    binary = Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        space = Path(folder)
        everything = built(binary, FIXTURES / "complete", space / "everything", "--base-url", HOST)
        shutil.copytree(FIXTURES / "base", space / "content")
        with (space / "content/site.yml").open("a") as lines:
            lines.write("license: All rights reserved\n")
        little = built(binary, space / "content", space / "little")
        things = [check(*pair) for pair in [
            ("demonstration", Path(sys.argv[1])), ("everything", everything), ("little", little)]]
        tried = try_faults(everything)
    print(f"pyshacl: {sum(things)} things of 3 sites, {tried} faults refused")
    return 0


if __name__ == "__main__":
    sys.exit(main())
