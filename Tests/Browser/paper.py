"""The page for paper of each case as a PDF: does every page hold something, and does no heading stand without its text?"""
import io
import re
from html import unescape

from pypdf import PdfReader

# Fewer characters than this beside the running heads are a heading at most.
FEWEST = 60


def faults(pdf, html):
    """What is wrong with a PDF, given the page that it was made of.

    A page of an A4 sheet has its title and part above, and its number below."""
    headings = {plain(text) for text in re.findall(r"<h[1-6][^>]*>(.*?)</h[1-6]>", html, re.S)}
    # A list may say the words of a heading too.
    headings -= {plain(text) for text in re.findall(r"<li[^>]*>(.*?)</li>", html, re.S)}
    title = plain(re.search(r"<h1[^>]*>(.*?)</h1>", html, re.S)[1])
    parts = {plain(text) for text in re.findall(r'<h2 class="print-title">(.*?)</h2>', html, re.S)}
    pages = [lines_of(page) for page in PdfReader(io.BytesIO(pdf)).pages]
    found = [] if len(pages) > 2 else [f"{len(pages)} pages"]
    for number, lines in enumerate(pages, 1):
        if number > 1 and not any(line.startswith(title[:20]) for line in lines):
            found.append(f"page {number} does not say whose it is")
        lines = [line for line in lines if not line.isdigit() and not line.startswith(title[:20])]
        own = [line for line in lines if line not in parts]
        if sum(map(len, own)) < FEWEST:
            found.append(f"page {number} holds no more than {lines}")
        elif lines[-1] in headings:
            found.append(f"page {number} ends with the heading “{lines[-1]}”")
    return found


def lines_of(page):
    """The lines of a page from its top, whatever the order they were drawn in."""
    lines = {}

    def take(text, matrix, place, *_):
        height = round(matrix[1] * place[4] + matrix[3] * place[5] + matrix[5])
        lines[height] = lines.get(height, "") + text

    page.extract_text(visitor_text=take)
    return [line for height in sorted(lines, reverse=True) if (line := plain(lines[height]))]


def plain(html):
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", html))).strip()


def main():
    import argparse
    import logging
    import sys
    from pathlib import Path

    from weasyprint import HTML

    # It tells of each rule for screens that it does not know.
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path, required=True)
    pages = sorted(parser.parse_args().site.glob("cases/*/print.html"))
    failed = [] if pages else ["no case has a page for paper"]
    for path in pages:
        found = faults(HTML(path).write_pdf(), path.read_text())
        print(f"{path.parent.name} on paper: {len(found)} faults", flush=True)
        failed += [f"{path.parent.name}: {fault}" for fault in found]
    print(*failed, sep="\n")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
