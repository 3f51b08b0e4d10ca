"""Lints the workflow that the manual shows, and the steps of the action as a workflow, with actionlint and shellcheck.

The workflow is linted as if the action lay in its own repository, so that what it gives the action is checked too.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOLS = pathlib.Path(sys.executable).parent
OURS = r"OWNER/caseloom@\S+"


class Plain(yaml.SafeLoader):
    """Text stays text: `on` is no flag."""


Plain.yaml_implicit_resolvers = {}


def shown():
    """The workflow of the manual."""
    return re.search(r"^## GitHub\n+```yaml\n(.*?)^```", (ROOT / "docs/ci.md").read_text(), re.S | re.M)[1]


def as_workflow(action):
    """The steps of a composite action, as those of a workflow that is called with its inputs."""
    inputs = {name: {"type": "string", **item} for name, item in action["inputs"].items()}
    job = {"runs-on": "ubuntu-24.04", "steps": action["runs"]["steps"]}
    return yaml.safe_dump({"on": {"workflow_call": {"inputs": inputs}}, "jobs": {"action": job}}, sort_keys=False)


def faults(workflow, action):
    """What the linter says against a workflow beside an action."""
    with tempfile.TemporaryDirectory() as space:
        place = pathlib.Path(space)
        (place / ".github/workflows").mkdir(parents=True)
        (place / ".git").mkdir()
        (place / "action.yml").write_text(action)
        file = place / ".github/workflows/reports.yml"
        file.write_text(re.sub(OURS, "./", workflow))
        done = subprocess.run(
            [TOOLS / "actionlint", "-no-color", "-shellcheck", TOOLS / "shellcheck", file], cwd=place, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.stdout if done.returncode else ""


def changed(text, old, new):
    if text.count(old) < 1:
        sys.exit(f"workflows: {old!r} does not stand there any more; give another fault to try")
    return text.replace(old, new, 1)


def main():
    action, workflow = (ROOT / "action.yml").read_text(), shown()
    if not re.search(OURS, workflow):
        sys.exit("workflows: the workflow in docs/ci.md does not use the action")
    steps = as_workflow(yaml.load(action, Plain))
    for name, text in {"docs/ci.md": workflow, "action.yml": steps}.items():
        if said := faults(text, action):
            sys.exit(f"workflows: {name}:\n{said}")
    wrong = [
        changed(workflow, "strict:", "strickt:"), changed(workflow, "runs-on:", "run-on:"),
        re.sub(r"actions/checkout@v\d+", "actions/checkout@v4", workflow), changed(workflow, "pages: write", "pages: wrote"),
        changed(steps, "inputs.strict", "inputs.strickt"), changed(steps, "steps.program.outputs", "steps.progam.outputs"),
        changed(steps, '"$GITHUB_ACTION_PATH"', "$GITHUB_ACTION_PATH"),
    ]
    for number, text in enumerate(wrong):
        if not faults(text, action):
            sys.exit(f"workflows: actionlint takes fault {number + 1}")
    print(f"actionlint: the workflow of the manual and {steps.count('- name:')} steps of the action; {len(wrong)} faults refused")


main()
