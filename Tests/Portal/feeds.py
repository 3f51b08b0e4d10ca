"""Reads the feed of a site as a reader of feeds does, and by the grammar of RFC 4287 beside this file."""

import copy
from collections.abc import Callable
from pathlib import Path

import feedparser
import lxml.etree
import lxml.html

ATOM = "{http://www.w3.org/2005/Atom}"
Element = lxml.etree._Element


def without(path: str) -> Callable[[Element], None]:
    """Takes away what the path finds."""
    def change(feed: Element) -> None:
        for found in feed.findall(path.replace("/", "/" + ATOM) if "/" in path else ATOM + path):
            found.getparent().remove(found)
    return change


def unsigned(feed: Element) -> None:
    """Nobody is named for the feed, nor for its first entry."""
    for parent in (feed, feed.find(ATOM + "entry")):
        for author in parent.findall(ATOM + "author"):
            parent.remove(author)


def said(path: str, words: str) -> Callable[[Element], None]:
    def change(feed: Element) -> None:
        feed.find("/".join(ATOM + step for step in path.split("/"))).text = words
    return change


def twice(path: str) -> Callable[[Element], None]:
    def change(feed: Element) -> None:
        found = feed.find("/".join(ATOM + step for step in path.split("/")))
        found.getparent().append(copy.deepcopy(found))
    return change


# Each of these makes a feed that is none.
WRONG = {
    "no moment": without("updated"), "no id": without("id"), "no title of an entry": without("./entry/title"),
    "no moment of an entry": without("./entry/updated"), "no link": without("./entry/link"), "nobody": unsigned,
    "a day for a moment": said("entry/updated", "2026-11-22"), "a moment without zone": said("updated", "2026-11-22T00:00:00"),
    "an id that is no address": said("entry/id", "cases/river-valley"), "a title without words": said("title", " "),
    "two ids": twice("entry/id"), "two summaries": twice("entry/summary"),
}


def feed(site: Path, base: str) -> int:
    source = (site / "feed.xml").read_bytes()
    found = feedparser.parse(source)
    assert not found.bozo and found.entries, found.get("bozo_exception")
    for entry in found.entries:
        page = site / entry.link.removeprefix(base)
        assert page.is_file() and entry.id == entry.link, entry.link
    ids = [entry.id for entry in found.entries]
    assert len(set(ids)) == len(ids), "two entries have one id"
    own = [link.href for link in found.feed.links if link.rel == "self"]
    assert own == [base + "feed.xml"], own
    assert found.feed.updated_parsed >= max(entry.updated_parsed for entry in found.entries), found.feed.updated
    front = lxml.html.fromstring((site / "index.html").read_bytes())
    leading = front.xpath("//link[@rel='alternate'][@type='application/atom+xml']/@href")
    assert leading == [found.feed.id], leading
    grammar = lxml.etree.RelaxNG(file=str(Path(__file__).with_name("atom.rng")))
    document = lxml.etree.fromstring(source)
    assert grammar.validate(document), str(grammar.error_log)
    for name, change in WRONG.items():
        other = copy.deepcopy(document)
        change(other)
        assert not grammar.validate(other), f"the grammar takes a feed with a fault: {name}"
    return len(found.entries)
