"""The tree of codes and the texts that qc reads of an export, and of what qc exports in turn: trees.py BINARY QC

Nothing is said of positions, for qc 1.7.8 loses them: it takes every passage to begin on the first line, since it asks for
the first line that begins before the passage, and every text has one. Nor has it a place for codes of whole texts.
"""

import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import yaml

import invented

PROGRAM, QC = (Path(path).resolve() for path in sys.argv[1:3])
REFI = "{urn:QDA-XML:project:1.0}"
# qc 1.7.8 was published with a breakpoint in its reader.
QUIET = os.environ | {"PYTHONBREAKPOINT": "0"}


def run(*words, folder="."):
    done = subprocess.run(words, cwd=folder, env=QUIET, text=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    if done.returncode != 0:
        sys.exit(f"{words[0]} {words[1]} ended with {done.returncode}:\n{done.stdout[-2000:]}")


class Project:
    """Codes as the names from the top to each, and texts by the names of their files in qc."""

    def __init__(self, codes, texts):
        self.codes = set(codes)
        self.texts = texts

    def differences(self, other):
        """What does not agree, a sentence each."""
        return [f"{what} differ: {sorted(ours ^ theirs)[:4]}" for what, ours, theirs in [
            ("codes", self.codes, other.codes), ("texts", set(self.texts.items()), set(other.texts.items()))]
            if ours != theirs]


def kept_as(name):
    """The file of a text in qc, which takes what stands behind the last point of a name for the kind of a file."""
    return str(Path(name).with_suffix(".txt"))


def written(path):
    """What a REFI-QDA project holds."""
    def codes(element, above=()):
        for code in element.findall(f"{REFI}Code"):
            names = above + (code.get("name"),)
            yield names
            yield from codes(code, names)

    with zipfile.ZipFile(path) as archive:
        root = ElementTree.fromstring(archive.read("project.qde"))
        texts = {kept_as(source.get("name")): archive.read(source.get("plainTextPath").replace("internal://", "sources/"))
                 for source in root.iter(f"{REFI}TextSource")}
    return Project(codes(root.find(f"{REFI}CodeBook/{REFI}Codes")), texts)


def kept(folder):
    """What a project of qc holds."""
    def codes(nodes, above=()):
        for node in nodes:
            (name, below), = node.items() if isinstance(node, dict) else [(node, [])]
            yield above + (name,)
            yield from codes(below, above + (name,))

    texts = {file.name: file.read_bytes() for file in (folder / "corpus").iterdir()}
    return Project(codes(yaml.safe_load((folder / "codebook.yaml").read_text())), texts)


def imported(path, folder):
    """What our import makes of a project: the codes of its codebook. Texts become Markdown, and are left to other tests."""
    folder.mkdir()
    run(PROGRAM, "import", path, "--case", "back", "--kind", "interview", "--level", "citizen", folder=folder)
    # Names are taken as they are written; "no" is no flag.
    items = {code["id"]: code for code in yaml.load((folder / "content/codebook.yml").read_text(), yaml.BaseLoader)["codes"]}

    def names(code):
        return (names(items[code["parent"]]) if "parent" in code else ()) + (code["label"],)

    return {names(code) for code in items.values()}


def read(path, folder):
    """What qc reads of a project."""
    folder.mkdir()
    run(QC, "init", "--import", path, folder=folder)
    return kept(folder)


def demand(differences, what):
    if differences:
        sys.exit(f"{what}: " + "; ".join(differences))


def round_trip(path, expected, folder):
    """Leads a project through qc and back, and compares it at each step."""
    ours = written(path)
    demand(expected.differences(ours), f"{path.name}, as it is exported")
    demand(ours.differences(read(path, folder)), f"{path.name}, as qc reads it")
    out = path.with_suffix(".out.qdpx")
    run(QC, "export", out, folder=folder)
    demand(ours.differences(written(out)), f"{path.name}, as qc exports it")
    demand(ours.differences(Project(imported(out, folder / "back"), ours.texts)), f"{path.name}, as it comes back")
    return ours


def spoil(path, folder):
    """A project in which a code has another place in the tree, and a text another word."""
    out = folder / "spoilt.qdpx"
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(out, "w") as spoilt:
        for name in archive.namelist():
            data = archive.read(name)
            if name == "project.qde":
                root = ElementTree.fromstring(data)
                top = root.find(f"{REFI}CodeBook/{REFI}Codes")
                parent = next(code for code in top.iter(f"{REFI}Code") if code.find(f"{REFI}Code/{REFI}Code") is not None)
                moved = parent.find(f"{REFI}Code")
                parent.remove(moved)
                top.append(moved)
                data = ElementTree.tostring(root)
            spoilt.writestr(name, data.replace("Vi väntar".encode(), "Vi vantar".encode()))
    return out


def export(path, *cases, content="content"):
    run(PROGRAM, "export", "--format", "qdpx", "-o", path, "--content", content, *cases)
    return path


def main():
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        demonstration = export(place / "demonstration.qdpx")
        ours = round_trip(demonstration, written(demonstration), place / "demonstration")
        print(f"qc: {len(ours.codes)} codes and {len(ours.texts)} texts of the demonstration, there and back the same")

        invented.write(place / "content")
        project = export(place / "invented.qdpx", content=place / "content")
        texts = {kept_as(title): invented.text(narrative).encode() for narrative, (title, _) in invented.TEXTS.items()}
        ours = round_trip(project, Project(invented.named(), texts), place / "invented")
        depth = max(len(path) for path in ours.codes)
        print(f"qc: {len(ours.codes)} codes in {depth} levels, there and back the same")

        told = ours.differences(read(spoil(project, place), place / "spoilt"))
        if len(told) != 2:
            sys.exit(f"a tree and a text that were changed are not noticed: {told}")


main()
