"""Runs the steps of the examples for continuous integration, and of beginning and installing, each in a clean folder: steps.py BINARY

What a host does around them (caches, uploads, images) is left out; their commands are run as they stand.
"""
import json
import os
import pathlib
import re
import shlex
import shutil
import struct
import subprocess
import sys
import tempfile

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(sys.argv[1])


def folder(space, name):
    """A clean repository with two pages of content, and caseloom on the path."""
    place = pathlib.Path(space) / name
    (place / "content/pages").mkdir(parents=True)
    (place / "content/site.yml").write_text("title: Test site\nlanguage: en\n")
    (place / "content/pages/about.md").write_text("---\ntitle: About\n---\nWords.\n")
    return place


def run(commands, place, **more):
    """The exit code of commands, which end at the first that fails, and what they say."""
    environment = {"PATH": f"{place.parent}/bin:{os.environ['PATH']}", "HOME": str(place.parent), **more}
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", commands], cwd=place, env=environment, text=True, timeout=600,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode, done.stdout


def expect(is_so, what, said=""):
    if not is_so:
        sys.exit(f"{what} failed:\n{said}")


class Action:
    """The composite action, with the few expressions that it uses."""

    def __init__(self, place, **inputs):
        self.file = yaml.safe_load((ROOT / "action.yml").read_text())
        self.place, self.temp = place, place.parent / (place.name + "-temp")
        self.temp.mkdir(exist_ok=True)
        known = {name: str(item.get("default", "")) for name, item in self.file["inputs"].items()}
        expect(set(inputs) <= set(known), "an input that the action does not have")
        self.values = {f"inputs.{name}": value for name, value in (known | inputs).items()}

    def filled(self, text):
        return re.sub(r"\$\{\{ *(.+?) *\}\}", lambda found: self.values[found[1]], str(text))

    def run(self):
        said = ""
        for step in self.file["runs"]["steps"]:
            if "run" not in step:
                continue
            expect("${{" not in step["run"], "a step that puts an input into a script")
            output = self.temp / "output"
            output.write_text("")
            given = {name: self.filled(value) for name, value in step.get("env", {}).items()}
            code, text = run(step["run"], self.place, GITHUB_OUTPUT=str(output), GITHUB_ACTION_PATH=str(ROOT), **given)
            said += text
            for line in output.read_text().splitlines():
                name, value = line.split("=", 1)
                self.values[f"steps.{step['id']}.outputs.{name}"] = value
            if code:
                return code, said
        return 0, said


def try_action(space):
    place = folder(space, "action")
    code, said = Action(place, binary=str(BINARY), strict="true", **{"base-url": "https://example.org/a/"}).run()
    expect(code == 0 and (place / "site/about.html").exists(), "the action", said)
    expect("https://example.org/a/" in (place / "site/sitemap.xml").read_text(), "the action's base-url")
    same = {"binary": str(BINARY), "compare": "true", "base-url": "https://example.org/a/"}
    expect(Action(place, **same).run()[0] == 0, "comparing what was just built")
    (place / "site/about.html").write_text("by hand")
    code, said = Action(place, **same).run()
    expect(code == 1 and "::error file=site/about.html" in said, "seeing an edited page", said)
    (place / "content/site.yml").write_text("titel: Test site\n")
    code, said = Action(place, binary=str(BINARY)).run()
    expect(code == 1 and "::error file=content/site.yml" in said, "seeing a fault of the content", said)


def try_gitlab(space):
    jobs = yaml.safe_load((ROOT / "docs/ci/gitlab-ci.yml").read_text())
    for name in ["check", "pages"]:
        place = folder(space, "gitlab-" + name)
        code, said = run("\n".join(jobs[name]["script"]), place, CI_PAGES_URL="https://group.example.org/project")
        expect(code == 0, f"GitLab's job {name}", said)
        for path in jobs[name].get("artifacts", {}).get("paths", []):
            expect((place / path / "index.html").exists(), f"GitLab's artifact {path}", said)


def try_woodpecker(space):
    place = folder(space, "woodpecker")
    expect(run("caseloom build", place)[0] == 0, "building the site to commit")
    steps = yaml.safe_load((ROOT / "docs/ci/woodpecker.yml").read_text())["steps"]
    for step in steps:
        code, said = run("\n".join(step["commands"]), place)
        expect(code == 0, f"Woodpecker's step {step['name']}", said)
    (place / "site/index.html").unlink()
    expect(run("\n".join(steps[-1]["commands"]), place)[0] == 1, "Woodpecker seeing a missing page")


def try_hooks(space):
    place = folder(space, "hooks")
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    expect(run("caseloom build", place)[0] == 0, "building the site to commit")
    for hook in hooks:
        code, said = run(shlex.join(shlex.split(hook["entry"])), place)
        expect(code == 0, f"the hook {hook['id']}", said)
        expect(re.search(hook["files"], "content/site.yml"), f"the files of the hook {hook['id']}")
    (place / "content/pages/about.md").write_text("---\ntitle: About\n---\nOther words.\n")
    expect(run(hooks[-1]["entry"], place)[0] == 1, "the hook seeing an edit")


def try_beginning(space):
    """From nothing to a placed case, as the README says."""
    place = pathlib.Path(space) / "beginning"
    place.mkdir()
    said = re.search(r"```console\n(\$ caseloom new site[^`]+)```", (ROOT / "README.md").read_text())[1]
    commands = [line.removeprefix("$ ") for line in said.splitlines()]
    expect(len(commands) <= 3, "at most three commands")
    code, said = run("caseloom build", place)
    expect(code == 70 and "caseloom new site" in said, "a build without content", said)
    code, said = run("\n".join(commands), place)
    expect(code == 0, "the first commands", said)
    results = json.loads((place / "site/cases/youth-house/case.json").read_text())["involvement"]["axes"]
    expect(all(results[axis]["actual"]["status"] == "sufficient" for axis in results), "placing the case", str(results))
    text = (place / "content/site.yml").read_text()
    code, said = run(commands[0] + " --language fi", place)
    expect(code == 1 and (place / "content/site.yml").read_text() == text, "leaving what is there", said)
    code, said = run("caseloom new case other", place)
    expect(code == 64 and "--title" in said, "asking nobody", said)


def try_pictures(space):
    """Pictures of the size that portals agree on, kept, and the same from parts."""
    place = pathlib.Path(space) / "pictures"
    shutil.copytree(ROOT / "content", place / "content")
    code, said = run("caseloom build --pictures --cache kept", place)
    expect(code == 0, "pictures", said)
    cards = sorted(place.glob("site/cases/*/pictures/card.png"))
    expect(len(cards) == 5, "a card for each case")
    for picture in place.glob("site/cases/*/pictures/*.png"):
        pages = picture.parent.parent.glob("*.html")
        expect(picture in cards or any(f'href="pictures/{picture.name}"' in page.read_text() for page in pages),
               f"a link to {picture}")
    for card in cards:
        head = card.read_bytes()[:24]
        expect(head.startswith(b"\x89PNG") and struct.unpack(">II", head[16:]) == (1200, 630), f"the size of {card}")
    parts = "; ".join(f"caseloom build --pictures --shard {n}/2 --output part-{n}" for n in (1, 2))
    code, said = run(parts + "; caseloom merge part-1 part-2 --pictures --output joined", place)
    expect(code == 0, "pictures in parts", said)
    expect(run("diff -r -x .caseloom site joined", place)[0] == 0, "the same site from parts")


def try_install(space):
    place = pathlib.Path(space) / "install"
    code, said = run(f"{ROOT}/.ci/install-program {BINARY} {place}/made", place.parent)
    expect(code == 0, "installing", said)
    for file in ["bin/caseloom", "share/man/man1/caseloom.1", "share/man/man1/caseloom.build.1",
                 "share/bash-completion/completions/caseloom", "share/zsh/site-functions/_caseloom"]:
        expect((place / "made" / file).stat().st_size > 400, f"installing {file}")


def main():
    with tempfile.TemporaryDirectory() as space:
        tools = pathlib.Path(space) / "bin"
        tools.mkdir()
        (tools / "caseloom").symlink_to(BINARY)
        for attempt in [
                try_action, try_gitlab, try_woodpecker, try_hooks, try_beginning, try_pictures, try_install]:
            attempt(space)
    print("the steps of the action, of GitLab, of Woodpecker, of the hooks, of a first case, of pictures and of installing do what they say")


main()
