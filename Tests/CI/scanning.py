"""Lets sarif-tools read what `check --format sarif` says about content with faults: scanning.py BINARY

What it reads, and the summary it makes, have to agree with `--format json`.
"""
import collections
import concurrent.futures
import contextlib
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

from sarif import loader, sarif_file
# The command line of sarif-tools loads a library for charts too, which is not installed here; its summary needs none.
from sarif.operations import summary_op

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(sys.argv[1]).resolve()
RULES = ROOT / "Tests/CaseReaderTests/Fixtures/rules"


def end(why):
    sys.exit(f"scanning: {why}")


def checked(content, form):
    # From the folder around it, as a workflow does: code scanning wants paths as seen from the repository.
    done = subprocess.run([BINARY, "check", "--format", form, "--content", content.name], cwd=content.parent, capture_output=True)
    if done.returncode not in (0, 1):
        end(f"{content.name}: {done.stderr.decode()[-500:]}")
    return done.stdout


def both(content):
    return content.name, checked(content, "sarif"), json.loads(checked(content, "json"))["diagnostics"]


def look(name, document):
    """What a reader of SARIF relies on, and sarif-tools does not look at."""
    run = json.loads(document)["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    identities = [json.dumps(result["partialFingerprints"]) for result in run["results"]]
    if len(set(identities)) < len(identities):
        end(f"{name}: two faults with one fingerprint")
    for result in run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            end(f"{name}: {result['ruleId']} leads to another rule")
        place = result["locations"][0]["physicalLocation"]
        if not re.fullmatch(r"[A-Za-z0-9._~%!$&'()*+,;=@/-]+", place["artifactLocation"]["uri"]):
            end(f"{name}: no address: {place}")
        if min(place.get("region", {}).values(), default=1) < 1:
            end(f"{name}: lines and columns count from 1: {place}")


def row(path, line, severity, code, words):
    return urllib.parse.unquote(path), line or 1, severity, code, words


def summary(files):
    with contextlib.redirect_stdout(io.StringIO()) as said:
        summary_op.generate_summary(files, None, False)
    return {kind: int(count) for kind, count in re.findall(r"^(error|warning|note): (\d+)$", said.getvalue(), re.M)}


def move(space):
    """Faults stay the same ones when lines before them come."""
    content = space / "moved"
    shutil.copytree(RULES / "unknown-code", content)

    def faults():
        results = json.loads(checked(content, "sarif"))["runs"][0]["results"]
        return ([json.dumps(result["partialFingerprints"]) for result in results],
                [result["locations"][0]["physicalLocation"].get("region") for result in results])

    before, places = faults()
    for file in content.rglob("*.md"):
        file.write_text(file.read_text().replace("---\n", "---\n# moved\n# moved\n", 1))
    after, others = faults()
    if before != after or places == others:
        end(f"other fingerprints after lines moved, from {places} to {others}: {before}, {after}")


def main(space):
    move(space)
    # Its name has a blank and a letter that addresses do not have.
    odd = space / "innehåll 1"
    shutil.copytree(ROOT / "content", odd, symlinks=True, ignore=shutil.ignore_patterns("docs"))
    (odd / "site.yml").write_text("titel: x\n" + (odd / "site.yml").read_text())
    files, totals = sarif_file.SarifFileSet(), collections.Counter()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        # One rule of six: each is told in the same way.
        for name, document, faults in pool.map(both, [*sorted(RULES.iterdir())[::6], RULES.parent / "complete", odd]):
            look(name, document)
            file = space / f"{name}.sarif"
            file.write_bytes(document)
            read = loader.load_sarif_file(str(file))
            read.init_default_line_number_1()
            files.add_file(read)
            got = sorted(row(item["Location"], int(item["Line"]), item["Severity"], item["Code"], item["Description"])
                         for item in read.get_records())
            said = sorted(row(fault["file"], fault.get("line"), fault["severity"], fault["id"], "; ".join([fault["summary"], *fault["hints"]]))
                          for fault in faults)
            if got != said:
                end(f"{name}: {[pair for pair in zip(got, said) if pair[0] != pair[1]][:1] or (len(got), len(said))}")
            totals.update(fault["severity"] for fault in faults)
    if not min(totals[kind] for kind in ("error", "warning", "note")) or summary(files) != dict(totals):
        end(f"the summary tells of {summary(files)}, not {dict(totals)}")
    print(f"sarif-tools: {sum(totals.values())} faults in {len(files)} files, as `--format json` has them")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(pathlib.Path(folder))
