#!/usr/bin/env python3
"""Reads what `caseloom check --format junit` says as CI systems do: suites.py CONTENT BINARY

Of content without faults, of faults in two files, and of words that XML must escape, against what the JSON form says.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from junitparser import Error, Failure, JUnitXml


def said(binary: str, content: Path, form: str) -> bytes:
    return subprocess.run([binary, "check", "--content", str(content), "--format", form], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def compared(binary: str, content: Path, folder: Path) -> int:
    file = folder / "caseloom.xml"
    file.write_bytes(said(binary, content, "junit"))
    whole = JUnitXml.fromfile(str(file))
    suites = [whole] if whole._tag == "testsuite" else list(whole)
    cases = [case for suite in suites for case in suite]
    failed = [case for case in cases if any(isinstance(result, (Failure, Error)) for result in case.result)]
    for suite in [whole, *suites]:
        told = (suite.tests, suite.failures + suite.errors)
        assert told == (len(cases), len(failed)), f"{suite._tag} tells {told} of {len(cases)} and {len(failed)}"
    assert all(case.name for case in cases), "a test without a name"
    faults = json.loads(said(binary, content, "json"))["diagnostics"]
    errors = [fault["summary"] for fault in faults if fault["severity"] == "error"]
    assert len(failed) == len(errors), f"{len(failed)} tests fail for {len(errors)} errors"
    results = [" ".join(f"{result.message} {result.text}" for result in case.result) for case in failed]
    for summary in errors:
        assert any(summary in text for text in results), f"no failure says “{summary}”"
    for summary in (fault["summary"] for fault in faults if fault["severity"] != "error"):
        assert any(summary in (case.system_out or "") for case in cases), f"nothing says “{summary}”"
    return len(failed)


def main() -> None:
    content, binary = Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as space:
        folder = Path(space)
        count = compared(binary, content, folder)
        assert count == 0, f"{count} failures of the demonstration"
        wrong = folder / "wrong"
        shutil.copytree(content, wrong, symlinks=False)
        case = sorted(wrong.glob("cases/*/case.yml"))[0]
        case.write_text(case.read_text() + "titel: \"<b> & ]]> \\\"é\"\n")
        (wrong / "site.yml").write_text((wrong / "site.yml").read_text() + "'<b> & \"x\"': 1\n")
        found = compared(binary, wrong, folder)
    assert found >= 2, "faults are not seen"
    print(f"junitparser: {found} failures of content with faults, none of the demonstration")


if __name__ == "__main__":
    main()
