"""Every figure of the demonstration, wide and for phones: are its colours there in programs that know little of CSS, and
have its labels room in the fonts that readers have?"""
import argparse
import io
import subprocess
import sys
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor

import cairocffi
import cairosvg
from fonts import FAMILIES, faces

SVG = "{http://www.w3.org/2000/svg}"
WIDTHS = (1180, 360)


class Label:
    """A text where it stands in one family."""

    def __init__(self, element, faces_by_weight, family):
        read = lambda name: float(element.get(name))
        self.text, self.size, self.x, self.y = element.text or "", read("font-size"), read("x"), read("y")
        face = faces_by_weight[element.get("font-weight") == "600"][family]
        other = faces_by_weight[element.get("font-weight") == "600"]["DejaVu Sans"]
        self.width = sum(advance(ord(c), face, other) for c in self.text) * self.size / 1000
        shift = {"middle": 0.5, "end": 1}.get(element.get("text-anchor"), 0)
        self.box = (self.x - shift * self.width, self.y - self.size * 0.78, self.width, self.size)


def advance(scalar, face, other):
    """What a family lacks, another font draws."""
    width = face.thousandths(scalar)
    return width if width is not None else other.thousandths(scalar) or 0


def overlap(a, b):
    across = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    down = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    return max(0, across) * max(0, down)


def boxes(root):
    """The rectangles that hold words: outlined ones, not the sheet."""
    found = []
    for rect in root.iter(SVG + "rect"):
        if rect.get("stroke") and rect.get("class") != "fig-hit":
            found.append(tuple(float(rect.get(side)) for side in ("x", "y", "width", "height")))
    return found


INHERITED = ("font-size", "font-weight", "text-anchor", "fill", "aria-hidden", "stroke-width")


def spread(element, above={}):
    """Gives each text and each line what the groups around it say, as a program that draws does."""
    said = {name: element.get(name, above.get(name)) for name in INHERITED}
    names = INHERITED if element.tag == SVG + "text" else ("stroke-width",) if element.get("stroke") else ()
    for name in names:
        if said[name] is not None:
            element.set(name, said[name])
    for part in element:
        spread(part, said)


def home(label, rects):
    """The smallest box that a label begins in and is as high as; None outside of all."""
    x, y, width, height = label.box
    around = [
        r for r in rects if r[0] <= x + width / 2 <= r[0] + r[2] and r[1] <= y + height / 2 <= r[1] + r[3] and r[3] >= height
    ]
    return min(around, key=lambda r: r[2] * r[3], default=None)


def label_faults(root, weights):
    sheet = tuple(map(float, root.get("viewBox").split()))
    rects = boxes(root)
    texts = [t for t in root.iter(SVG + "text") if t.get("aria-hidden") != "true"]
    for family in FAMILIES:
        labels = [Label(t, weights, family) for t in texts]
        for i, label in enumerate(labels):
            if overlap(label.box, sheet) < label.box[2] * label.box[3] - 0.5:
                yield f"{family}: “{label.text}” leaves the sheet"
            around = home(label, rects)
            if around and not around[0] - 1 <= label.box[0] <= around[0] + around[2] + 1 - label.width:
                yield f"{family}: “{label.text}” leaves its box"
            for other in labels[i + 1 :]:
                if overlap(label.box, other.box) > 0.5:
                    yield f"{family}: “{label.text}” covers “{other.text}”"


def wanted_colors(root):
    """Colours of areas and of lines thick enough to be seen in full somewhere."""
    colors = set()
    for element in root.iter():
        if element.get("fill", "").startswith("#") and element.tag != SVG + "text":
            if not element.get("fill-opacity"):
                colors.add(element.get("fill"))
        if float(element.get("stroke-width") or 0) >= 1.5 and element.get("stroke", "").startswith("#"):
            colors.add(element.get("stroke"))
    return colors


def drawn_colors(png):
    surface = cairocffi.ImageSurface.create_from_png(io.BytesIO(png))
    data = bytes(surface.get_data())
    return {data[i : i + 3][::-1] for i in range(0, len(data), 4)}


def color_faults(svg, root):
    colors = wanted_colors(root)
    ways = {
        "rsvg-convert": lambda: subprocess.run(["rsvg-convert", "--zoom=2"], input=svg, stdout=subprocess.PIPE, check=True).stdout,
        "CairoSVG": lambda: cairosvg.svg2png(bytestring=svg, scale=2),
    }
    for name, draw in ways.items():
        drawn = drawn_colors(draw())
        for color in sorted(colors):
            digits = color[1:]
            want = bytes.fromhex(digits if len(digits) == 6 else "".join(2 * digit for digit in digits))
            if not any(all(abs(a - b) <= 3 for a, b in zip(want, have)) for have in drawn):
                yield f"{name}: nothing is drawn in {color}"


def form_faults(root):
    """What a program without CSS would not see."""
    for element in root.iter():
        if element.get("style") or element.get("paint-order"):
            yield f"{element.tag.removeprefix(SVG)} is styled by more than attributes"
        if element.tag == SVG + "text" and not element.get("fill"):
            yield f"“{element.text}” has no colour"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fonts", required=True)
    parser.add_argument("--caseloom", required=True)
    options = parser.parse_args()
    weights = {bold: faces(options.fonts, bold) for bold in (False, True)}
    run = lambda *words: subprocess.run([options.caseloom, "figure", *words], stdout=subprocess.PIPE, check=True).stdout
    names = [line.split()[:2] for line in run().decode().splitlines()]

    def faults(work):
        (case, name), width = work
        svg = run(case, name, "--width", str(width))
        root = ET.fromstring(svg)
        spread(root)
        found = [*label_faults(root, weights), *form_faults(root), *color_faults(svg, root)]
        return [f"{case} {name} at {width}: {fault}" for fault in found]

    works = [(name, width) for name in names for width in WIDTHS]
    with ThreadPoolExecutor() as pool:
        found = [fault for faults in pool.map(faults, works) for fault in faults]
    print("\n".join(found[:60]), *([f"and {len(found) - 60} more"] if len(found) > 60 else []), sep="\n")
    print(f"pictures: {len(works)} pictures of {len(names)} figures in {len(FAMILIES)} fonts and 2 programs, {len(found)} faults")
    sys.exit(bool(found) or len(works) < 80)


main()
