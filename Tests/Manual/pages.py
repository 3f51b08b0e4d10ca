"""Runs every command and reads every file that the manual shows: pages.py BINARY [PAGE…]

A page is worked through from top to bottom, in a folder and a shell of its own, as a reader would:

- a block of `console`: lines that begin with `$ ` are run, and what is shown below each is what it has to say. `…` stands for
  anything, alone on a line for any number of lines. A command may fail only where the page shows an error.
- a block behind a line that begins with a path in backticks is that file. Behind "more of" it goes on with it.

At the end of a page its content is checked. Every other block, and every file of docs/ that is no page, is in the lists below,
with what reads or runs it instead. What is in neither, and what is listed and is not there, fails. RECORD=1 writes the
files that pages make and the manual shows.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(sys.argv[1]).resolve()

# What a reader has when a page begins, beside an empty folder: from the repository, and under which name.
GIVEN = {
    "docs/exchange.md": {"docs/samples": "samples"},
    "docs/first-case.md": {"docs/samples": "samples"},
    "docs/portal.md": {"content": "content"},
    "docs/publishing.md": {"content": "content"},
    "docs/reading.md": {"content": "content"},
    "docs/templates.md": {"content": "content"},
}

# Files that pages make and the manual shows.
KEPT = {"docs/first-case.md": {"by-new/first-case.svg": "docs/images/first-case.svg"}}

# Blocks that are not run here: page and kind of block, how many, and why.
ELSEWHERE = {
    ("README.md", "sh"): (1, "builds the program that is tested here: .ci/run"),
    ("docs/adding-a-lens.md", "swift"): (3, "compiled and run by Tests/SiteTests/FifthLensTests.swift"),
    ("docs/adding-an-output.md", "swift"): (1, "compiled and run by Tests/SiteTests/NewKindTests.swift"),
    ("docs/architecture.md", "text"): (1, "a drawing of the road that data takes"),
    ("docs/ci.md", "yaml"): (2, "needs a host with runners; their steps are run by Tests/CI/steps.py"),
    ("docs/ci.md", "sh"): (1, "needs Docker, which the tests do without; the file is linted by Tests/CI/run"),
    ("docs/content-format.md", "text"): (1, "shows where files lie, and is no file"),
    ("docs/messages.md", "text"): (1, "shows the parts of a message; all messages are made from Tests/CaseReaderTests/Fixtures"),
    ("docs/preview.md", "console"): (1, "runs until it is ended; its stories are in Tests/PreviewTests/StoryTests.swift"),
    ("docs/portal.md", "html"): (2, "stands on other sites; shown in a browser by Tests/Portal/run"),
    ("docs/publishing.md", "text"): (2, "a list of the commands, which all names of commands are compared with; a header for hosts"),
    ("docs/publishing.md", "sh"): (1, "needs Snakemake; run by Tests/Shards/run where it can be installed"),
    ("docs/references.md", "json"): (7, "read by Tests/ReferencesTests/ManualTests.swift"),
    ("docs/references.md", "yaml"): (1, "read by Tests/ReferencesTests/ManualTests.swift"),
    ("docs/references.md", "list"): (7, "compared by Tests/ReferencesTests/ManualTests.swift"),
    ("docs/references.md", "messages"): (1, "compared by Tests/ReferencesTests/ManualTests.swift"),
}

# Files of docs/ that are no pages: what makes or runs them, in a file that names them or their folder.
FILES = {
    "docs/Snakefile": "Tests/Shards/run",
    "docs/ci/gitlab-ci.yml": "Tests/CI/steps.py",
    "docs/ci/woodpecker.yml": "Tests/CI/steps.py",
    "docs/figures/": "Sources/Pipeline/Gallery.swift",
    "docs/hosting/": "Tests/SiteTests/EmbedTests.swift",
    "docs/images/report.png": "README.md",
    "docs/images/first-case.svg": "Tests/Manual/pages.py",
    "docs/samples/": "Tests/Exchange/samples.py",
}


class Failure(Exception):
    pass


def expect(is_so, what, said=""):
    if not is_so:
        raise Failure(f"{what}\n{said}".rstrip())


class Block:
    """A fenced block, with the line of text above it."""

    def __init__(self, page, line, kind, above, text):
        self.place, self.kind, self.above, self.text = f"{page}:{line}", kind, above, text

    @property
    def file(self):
        """Path of the file that it is, and whether it goes on with it; none where it is no file."""
        found = re.match(r"(more of )?`((?!Sources/)[^`<>…\s]+)`.*:$", self.above, re.IGNORECASE)
        return (found[2], bool(found[1])) if found and ("/" in found[2] or "." in found[2]) else None

    def steps(self):
        """Each command with the lines that it has to say."""
        steps = []
        for line in self.text.split("\n"):
            if line.startswith("$ "):
                steps.append((line[2:], []))
            else:
                expect(steps, f"{self.place}: the block does not begin with a command")
                steps[-1][1].append(line)
        return steps


def blocks(page):
    """The fenced blocks of a page, in order."""
    found, open_at, above = [], None, ""
    for number, line in enumerate((ROOT / page).read_text().split("\n"), 1):
        fence = re.match(r" *(```+)(\S*)", line)
        if open_at is None and fence:
            open_at, mark, kind, text = number, fence[1], fence[2], []
        elif open_at is not None and line.strip() == mark:
            found.append(Block(page, open_at, kind, above, "\n".join(text)))
            open_at = None
        elif open_at is not None:
            text.append(line)
        elif line.strip():
            above = line.strip()
    expect(open_at is None, f"{page}:{open_at}: a block is not closed")
    return found


class Reader:
    """Somebody who works a page through, in a folder of their own."""

    def __init__(self, page, folder):
        self.page, self.root, self.here = page, folder, folder
        self.commands, self.files = 0, 0
        for source, name in GIVEN.get(page, {}).items():
            shutil.copytree(ROOT / source, folder / name)

    def read(self, block):
        if block.kind == "console":
            for command, shown in block.steps():
                self.run(block, command, shown)
        else:
            self.write(block)

    def run(self, block, command, shown):
        after = self.root.parent / "after"
        script = f'cd "$1" || exit; {command}\ncode=$?; pwd > "$2"; exit $code'
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", script, "bash", self.here, after], env=environment(self.root.parent), text=True,
            timeout=120, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        said = done.stdout.rstrip("\n")
        fails = any(": error: " in line for line in shown)
        expect((done.returncode != 0) == fails, f"{block.place}: '{command}' ended with {done.returncode}", said)
        expect(says(said, shown), f"{block.place}: '{command}' says otherwise", said)
        self.here = pathlib.Path(after.read_text().strip())
        self.commands += 1

    def write(self, block):
        path, goes_on = block.file
        place = self.here / path
        expect(self.root in place.resolve().parents, f"{block.place}: {path} lies outside the reader's folder")
        expect(place.exists() or not goes_on, f"{block.place}: there is no {path} to go on with")
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("a" if goes_on else "w") as file:
            file.write(block.text + "\n")
        self.files += 1

    def finish(self):
        for content in sorted(self.root.glob("**/content/site.yml")):
            done = subprocess.run(
                [BINARY, "check", "--drafts"], cwd=content.parents[1], env=environment(self.root.parent), text=True,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            expect(done.returncode == 0 and ": warning: " not in done.stdout,
                   f"{self.page}: what it leaves in {content.parent.relative_to(self.root)} has faults", done.stdout)
        for made, kept in KEPT.get(self.page, {}).items():
            if os.environ.get("RECORD") == "1":
                shutil.copy(self.root / made, ROOT / kept)
            expect((self.root / made).read_bytes() == (ROOT / kept).read_bytes(), f"{kept} is not what {self.page} makes")


def environment(home):
    return {"PATH": f"{home}/bin:{os.environ['PATH']}", "HOME": str(home), "LC_ALL": "C.UTF-8"}


def says(said, shown):
    """Whether what was said is what is shown. Nothing shown allows anything."""
    while shown and not shown[-1]:
        shown = shown[:-1]
    if not shown:
        return True
    pattern = "".join(
        r"(?:[^\n]*\n)*" if line == "…" else r"[^\n]*?".join(map(re.escape, line.split("…"))) + r"\n" for line in shown)
    return re.fullmatch(pattern, said + "\n") is not None


def check_positions(folder):
    """The first case stands in the cube at the end of every road."""
    reports = sorted(folder.glob("*/site/cases/*/case.json"))
    expect(len(reports) == 7, f"docs/first-case.md: {len(reports)} reports")
    for report in reports:
        for axis, cells in json.loads(report.read_text())["involvement"]["axes"].items():
            status = cells["actual"]["status"]
            expect(status == "sufficient", f"docs/first-case.md: {report.parent.name} has no position on {axis}: {status}")
    return len(reports)


def check_names(pages):
    """Commands and options that are only spoken of exist: caseloom NAME --option, and make NAME."""
    spoken, known = 0, {}
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    help_of = lambda *words: subprocess.run(
        [BINARY, *words, "--help"], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout
    commands = set(re.findall(r"^  ([a-z]+) ", help_of().split("SUBCOMMANDS:")[1], re.MULTILINE))
    for page in pages:
        text = re.sub(r"^Not there yet: .*$", "", (ROOT / page).read_text(), flags=re.MULTILINE)
        for words in re.findall(r"`((?:caseloom|make) [^`]+)`", text):
            program, name, *rest = words.split()
            if program == "make":
                expect(name in targets, f"{page}: there is no 'make {name}'")
            elif re.fullmatch("[a-z]+", name):
                expect(name in commands, f"{page}: there is no 'caseloom {name}'")
                known.setdefault(name, help_of(name) + "".join(
                    help_of(name, inner) for inner in (["site", "case", "narrative", "codings"] if name == "new" else [])))
                for option in [word.strip("[],") for word in rest if word.strip("[").startswith("--")]:
                    expect(option in known[name], f"{page}: 'caseloom {name}' has no option {option}")
            spoken += 1
    listed = set(re.findall(r"^caseloom ([a-z]+) ", (ROOT / "docs/publishing.md").read_text(), re.MULTILINE))
    expect(listed == commands - {"help"}, f"docs/publishing.md lists other commands: {sorted(listed ^ commands)}")
    return spoken


def check_files(pages):
    """Every file of docs/ that is no page has something that makes or runs it."""
    tracked = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "docs").rglob("*")) if path.is_file()]
    others = [path for path in tracked if path not in pages]
    for path in others:
        keys = [key for key in FILES if path == key or key.endswith("/") and path.startswith(key)]
        expect(len(keys) == 1, f"{path} is neither a page nor listed in Tests/Manual/pages.py")
    for key, maker in FILES.items():
        expect(any(path.startswith(key) for path in others), f"{key} is listed and is not there")
        named = (ROOT / maker).read_text()
        expect(key.rstrip("/").split("/")[-1] in named, f"{maker} does not speak of {key}")
    return len(others)


def work_through(page, space):
    """The reader of a page, and the blocks that are run elsewhere, by their kinds."""
    folder = pathlib.Path(space) / page.replace("/", "-").removesuffix(".md")
    folder.mkdir()
    reader, elsewhere = Reader(page, folder), {}
    for block in blocks(page):
        if (page, block.kind) in ELSEWHERE and block.file is None:
            elsewhere[block.kind] = elsewhere.get(block.kind, 0) + 1
        else:
            expect(block.kind == "console" or block.file, f"{block.place}: the block is neither run, nor a file, nor listed")
            reader.read(block)
    reader.finish()
    return reader, elsewhere


def main():
    pages = ["README.md"] + [str(path.relative_to(ROOT)) for path in sorted((ROOT / "docs").rglob("*.md"))]
    chosen, faults, total = sys.argv[2:] or pages, [], {"commands": 0, "files": 0, "blocks": 0, "positions": 0}
    with tempfile.TemporaryDirectory() as space:
        (pathlib.Path(space) / "bin").mkdir()
        (pathlib.Path(space) / "bin/caseloom").symlink_to(BINARY)
        for page in chosen:
            try:
                reader, elsewhere = work_through(page, space)
                listed = {kind: count for (name, kind), (count, _) in ELSEWHERE.items() if name == page}
                expect(elsewhere == listed, f"{page}: blocks that are run elsewhere: {elsewhere}, listed: {listed}")
                total["commands"] += reader.commands
                total["files"] += reader.files
                total["blocks"] += sum(elsewhere.values())
                if page == "docs/first-case.md":
                    total["positions"] = check_positions(reader.root)
            except Failure as failure:
                faults.append(str(failure))
    try:
        spoken, others = check_names(pages), check_files(pages)
    except Failure as failure:
        faults.append(str(failure))
    if faults:
        sys.exit("\n\n".join(faults))
    print(f"{len(chosen)} pages: {total['commands']} commands ran and {total['files']} files were read; "
          f"{total['positions']} first cases hold a position; {total['blocks']} blocks and {others} files are run by other tests; "
          f"{spoken} commands that are spoken of exist")


main()
