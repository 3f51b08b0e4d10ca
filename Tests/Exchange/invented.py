"""Content that is invented, with what its export may be read wrongly by: a tree of codes with seven levels, names that are
used twice, letters beyond ASCII, and codes of whole texts."""

CASE = "holmen"
CODER = "Åsa Öberg"

# In the order of the codebook. A code that is the last of its branch is coded; so are those of INNER.
TREE = {
    "väntan": {
        "på båten": {"vid kajen": {"om vintern": {"i mörker": {"utan besked": {"så länge som det går": {}}}}}},
        "tid": {},
    },
    "möten": {"tid": {"åter igen": {}}, "på båten": {}},
    "öppna frågor: ja, nej": {},
}
INNER = [("väntan", "på båten")]

# Titles and the lines of each text. The one that comes first by its title is coded as a whole and no other way.
TEXTS = {
    "vanthallen": ("Vänthallen på Holmen", [
        "Vi väntar på båten i mörker, och ingen säger när den går.",
        "Åter igen sa någon 👩‍👩‍👧 att tiden är vår egen.",
        "Så länge som det går sitter vi kvar.",
    ]),
    "enkaten": ("Ett svar på enkäten", ["Ja, så länge båten går & bär.", "Nej, inte om vintern."]),
}
WHOLE = "enkaten"
WHOLE_CODES = [("öppna frågor: ja, nej",), ("väntan", "tid")]


def paths(tree, above=()):
    """Each code of a tree as the names from the top to it, those above first."""
    for name, below in tree.items():
        yield above + (name,)
        yield from paths(below, above + (name,))


def text(narrative):
    return "\n".join(TEXTS[narrative][1])


def coded():
    """The codes that passages or texts have."""
    every = list(paths(TREE))
    return [path for path in every if path in INNER or not any(other[:-1] == path for other in every)]


def named():
    """The tree as it has to be exported: programs keep one code of a name, so a later one is called by its path."""
    names, taken = {}, set()
    for path in paths(TREE):
        names[path] = " › ".join(path) if path[-1] in taken else path[-1]
        taken.add(names[path])
    return {tuple(names[path[:depth]] for depth in range(1, len(path) + 1)) for path in names}


def write(folder):
    """Writes the content into a folder that is not there."""
    case = folder / "cases" / CASE
    for place in ["narratives", "codings"]:
        (case / place).mkdir(parents=True)
    (folder / "site.yml").write_text("title: Invented\nlanguage: sv\n")
    ids = {path: f"code-{number}" for number, path in enumerate(paths(TREE), 1)}
    (folder / "codebook.yml").write_text("codes:\n" + "".join(
        f'  - {{id: {key}, label: "{path[-1]}"' + (f", parent: {ids[path[:-1]]}" if path[:-1] else "") + "}\n"
        for path, key in ids.items()))
    (case / "case.yml").write_text(
        f"title: Holmen\nstatus: published\ncoders:\n  - {{id: asa, name: {CODER}}}\n")
    for narrative, (title, lines) in TEXTS.items():
        (case / "narratives" / f"{narrative}.md").write_text(
            f"---\ntitle: {title}\nkind: interview\nsource: {{position: Resenär, level: citizen}}\nconsent: public\n---\n"
            + "\n\n".join(lines) + "\n")
    rows = [f"- {{excerpt: {WHOLE}#*, code: {ids[path]}}}\n" for path in WHOLE_CODES]
    lines = TEXTS["vanthallen"][1]
    for number, path in enumerate(path for path in coded() if path not in WHOLE_CODES):
        place = number % len(lines)
        rows.append(f'- {{excerpt: vanthallen, exact: "{lines[place]}", as: p{place + 1}, code: {ids[path]}}}\n')
    (case / "codings" / "asa.yml").write_text("".join(rows))
