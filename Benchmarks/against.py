"""Measures this program beside that of another commit: `run BINARY [CASES…] --against COMMIT`.

Both build the same corpora in pairs, each of them first in every other pair, so that what else the machine does meets both. What is
shown is the median of the pairs' ratios: it says more than the ratio of two medians that were taken at different times.
"""

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from measuring import HERE, generator, machine, measure, run, version, working_folder

ROOT = HERE.parent
BUILT = ROOT / ".build-against"
WITHHELD = {"open": "none", "withholding": "every"}  # corpora, and which of their cases withhold something
MALLOC_PAIRS = 2  # the numbers hardly differ from run to run
STAGE = re.compile(r"^([a-z]+) +\d+ +([\d.]+)$", re.M)
THEIRS, OURS = "theirs", "ours"
UNITS = {"processor": "ms/case", "wall": "ms/case", "peak": "MiB", "mallocs": "/case"}


# --- the other program ---------------------------------------------------------------------------------------------


def commit_of(name: str) -> dict[str, str]:
    """The commit that a name stands for."""
    said = subprocess.run(["git", "-C", ROOT, "log", "-1", "--format=%H%n%s", name, "--"], capture_output=True, text=True)
    if said.returncode:
        sys.exit(f"{name} is no commit: {said.stderr.strip()}")
    commit, subject = said.stdout.splitlines()[:2]
    return {"commit": commit, "subject": subject}


def program_of(commit: str) -> Path:
    """The program of a commit, built in a clone that is gone afterwards; one that was built before is used again."""
    program = BUILT / commit
    if program.is_file():
        return program
    print(f"building {commit[:12]}", flush=True)
    BUILT.mkdir(exist_ok=True)
    clone = BUILT / "clone"
    shutil.rmtree(clone, ignore_errors=True)
    try:
        run(["git", "clone", "--quiet", "--shared", "--no-checkout", ROOT, clone])
        run(["git", "-C", clone, "checkout", "--quiet", "--detach", commit])
        build(clone)
        (clone / ".build" / "release" / "caseloom").rename(program)
    finally:
        shutil.rmtree(clone, ignore_errors=True)
    return program


def build(clone: Path):
    """The release build, as `make build` does it, with the versions of the packages that this program was built with."""
    resolved = ROOT / "Package.resolved"
    if resolved.is_file() and not (clone / resolved.name).exists():
        shutil.copy(resolved, clone)
    script = clone / ".ci" / "release-flags"
    flags = subprocess.run([script], check=True, capture_output=True, text=True).stdout.split() if script.exists() else []
    log = BUILT / "log.txt"
    with log.open("w") as output:
        said = subprocess.run([os.environ.get("SWIFT", "swift"), "build", "-c", "release", *flags, "--product", "caseloom"],
                              cwd=clone, stdout=output, stderr=subprocess.STDOUT)
    if said.returncode:
        sys.exit(f"that commit cannot be built: {log.read_text()[-2000:]}")


def counter(space: Path) -> Path | None:
    """A library that counts what is asked of malloc; nothing where there is no glibc or no compiler."""
    if not sys.platform.startswith("linux"):
        return None
    compilers = [name for name in (os.environ.get("CC"), "cc", "clang", "gcc") if name and shutil.which(name)]
    library = space / "mallocs.so"
    if compilers and not subprocess.run([compilers[0], "-O2", "-shared", "-fPIC", "-o", library, HERE / "mallocs.c"]).returncode:
        return library
    return None


# --- pairs ---------------------------------------------------------------------------------------------------------


class Pairs:
    """A corpus that two programs build in turn."""

    def __init__(self, programs: dict[str, Path], corpus: str, cases: int, pairs: int, space: Path, library: Path | None):
        self.programs, self.corpus, self.cases, self.pairs, self.space, self.library = programs, corpus, cases, pairs, space, library
        self.content = space / "content"

    def all(self) -> dict:
        made = generator()
        made.write_corpus(self.content, self.cases, made.WITHHOLDING[WITHHELD[self.corpus]])
        for name in self.programs:  # What is read the first time comes from a disk.
            self.build(name)
        timed = [self.pair(number, self.build) for number in range(self.pairs)]
        counted = [self.pair(number, self.count) for number in range(MALLOC_PAIRS)] if self.library else []
        measures = {key: compared((pair[THEIRS][key], pair[OURS][key]) for pair in timed) for key in ("processor", "wall", "peak")}
        if counted:
            measures["mallocs"] = compared((pair[THEIRS], pair[OURS]) for pair in counted)
        return {"corpus": self.corpus, "cases": self.cases, "measures": measures, "stages": stages(timed)}

    def pair(self, number: int, each) -> dict:
        names = list(self.programs) if number % 2 else list(reversed(self.programs))
        return {name: each(name) for name in names}

    def command(self, name: str) -> list:
        site = self.space / "site"
        shutil.rmtree(site, ignore_errors=True)
        return [self.programs[name], "build", "--content", self.content, "--output", site, "--templates", self.space / "none",
                "--cache", "", "--progress", "never", "--timings"]

    def build(self, name: str) -> dict:
        """Milliseconds per case, and MiB."""
        said = self.space / "said.txt"
        with said.open("w") as output:
            used = measure(self.command(name), errors=output)
        table = {stage: float(time) / self.cases for stage, time in STAGE.findall(said.read_text())}
        return {"processor": used.processor * 1000 / self.cases, "wall": used.wall * 1000 / self.cases, "peak": used.peak, "stages": table}

    def count(self, name: str) -> float:
        """Requests for memory per case."""
        target = self.space / "mallocs.txt"
        target.unlink(missing_ok=True)
        measure(self.command(name), errors=subprocess.DEVNULL, more={"LD_PRELOAD": str(self.library), "CASELOOM_MALLOCS": str(target)})
        return int(target.read_text()) / self.cases


def compared(pairs: Iterable[tuple[float, float]]) -> dict[str, float]:
    """Medians of both, and the median, least and greatest of the pairs' ratios."""
    pairs = list(pairs)
    ratios = [ours / theirs if theirs else 1.0 for theirs, ours in pairs]
    theirs, ours = (statistics.median(pair[place] for pair in pairs) for place in (0, 1))
    return {THEIRS: theirs, OURS: ours, "ratio": statistics.median(ratios), "least": min(ratios), "greatest": max(ratios)}


def stages(timed: list[dict]) -> dict[str, dict]:
    """What each stage took, in the order of the table; one that only one of the programs has takes nothing in the other."""
    names = list(dict.fromkeys(stage for name in (OURS, THEIRS) for stage in timed[0][name]["stages"]))
    return {stage: compared((pair[THEIRS]["stages"].get(stage, 0), pair[OURS]["stages"].get(stage, 0)) for pair in timed)
            for stage in names}


# --- report --------------------------------------------------------------------------------------------------------


def show(result: dict, commit: str):
    print(f"\n{result['corpus']}, {result['cases']} cases\n{'':12}{'':>8}{commit[:8]:>12}{'this':>12}{'ratio':>9}   of pairs", flush=True)
    for name, row in result["measures"].items():
        print(line(name, UNITS[name], row))
    for name, row in result["stages"].items():
        print(line(f"  {name}", UNITS["wall"], row), flush=True)


def line(name: str, unit: str, row: dict) -> str:
    decimals = 0 if unit == "/case" else 2
    return (f"{name:12}{unit:>8}{row[THEIRS]:12,.{decimals}f}{row[OURS]:12,.{decimals}f}{row['ratio']:9.3f}"
            f"   {row['least']:.2f}–{row['greatest']:.2f}")


def compare(binary: Path, name: str, cases: list[int], pairs: int, target: Path | None):
    """All corpora in all sizes."""
    other = commit_of(name)
    programs = {THEIRS: program_of(other["commit"]), OURS: binary}
    result = {"program": "caseloom " + version(binary, "--version"), "against": other, "machine": machine(), "pairs": pairs, "corpora": []}
    print(f"{result['program']} against {other['commit'][:12]} ({other['subject']}), {pairs} pairs, "
          f"{result['machine']['processors']} processors")
    for size in cases:
        for corpus in WITHHELD:
            with working_folder("caseloom-against.") as space:
                found = Pairs(programs, corpus, size, pairs, space, counter(space)).all()
            result["corpora"].append(found)
            show(found, other["commit"])
    if target:
        target.write_text(json.dumps(result, indent=2) + "\n")
