"""The four font families that labels must hold in, and how wide their characters run."""
from pathlib import Path

from fontTools.ttLib import TTFont

FAMILIES = {
    "DejaVu Sans": "dejavu/DejaVuSans{}.ttf",
    "Noto Sans": "noto/NotoSans-{}.ttf",
    "Liberation Sans": "liberation/LiberationSans-{}.ttf",
    "Liberation Sans Narrow": "liberation/LiberationSansNarrow-{}.ttf",
}


class Face:
    """One weight of one family."""

    def __init__(self, path):
        font = TTFont(path)
        self.cmap, self.advances = font.getBestCmap(), font["hmtx"]
        self.em = font["head"].unitsPerEm

    def thousandths(self, scalar):
        """The advance in thousandths of the size; None for a character that the font lacks."""
        name = self.cmap.get(scalar)
        return None if name is None else self.advances[name][0] * 1000 / self.em


def path(folder, family, bold):
    """The file of a family's weight. Of semi-bold, all four families draw bold or less."""
    ending = ("-Bold" if bold else "") if family == "DejaVu Sans" else ("Bold" if bold else "Regular")
    return Path(folder) / FAMILIES[family].format(ending)


def faces(folder, bold):
    return {family: Face(path(folder, family, bold)) for family in FAMILIES}
