"""Lets clients of JSON Schema check content by the schemas for editors: schemas.py BINARY

The demonstration and new files are taken, and files of the fixtures are refused where, and only where, a rule of
Fixtures/editors.txt is broken in their YAML.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(sys.argv[1]).resolve()
CHECK = pathlib.Path(sys.executable).parent / "check-jsonschema"
FIXTURES = ROOT / "Tests/CaseReaderTests/Fixtures"
PLACES = {
    "site": r"site\.yml", "codebook": r"codebook(/[^/]+)?\.yml", "page": r"pages/[^/]+\.md",
    "case": r"cases/[^/]+/case\.yml", "narrative": r"cases/[^/]+/narratives/[^/]+\.md",
    "section": r"cases/[^/]+/sections/[^/]+\.md", "codings": r"cases/[^/]+/codings/[^/]+\.yml",
}
# A check digit is computed, and a schema computes nothing.
TAKEN = {"invalid-orcid", "comment-alone", "html-comment-list"}


def end(why):
    sys.exit(f"schemas: {why}")


def kind_of(path):
    return next((kind for kind, place in PLACES.items() if re.fullmatch(place, path)), None)


def front(text):
    """The front matter of a file in Markdown; None where it has none."""
    found = re.match(r"---[ \t]*\n(.*?)^---[ \t]*$", text, re.S | re.M)
    return found and found[1]


def written(folder, name):
    """The YAML of the files of a folder of content, by kind, each written where a client finds it."""
    for file in sorted(name.rglob("*")):
        path = file.relative_to(name).as_posix()
        kind = file.is_file() and kind_of(path)
        if not kind:
            continue
        try:
            text = file.read_text()
        except UnicodeDecodeError:
            continue
        text = front(text) if path.endswith(".md") else text
        if text is not None:
            target = folder / kind / (name.name + "+" + path.replace("/", "+").removesuffix(".md").removesuffix(".yml") + ".yml")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
            yield kind, target, text


def refused(schema, files):
    """The files that check-jsonschema refuses, or cannot read."""
    done = subprocess.run(
        [CHECK, "--output-format", "json", "--schemafile", schema, *files], text=True, capture_output=True)
    said = json.loads(done.stdout)
    return {pathlib.Path(item["filename"]) for item in said["errors"]}, {pathlib.Path(item["filename"]) for item in said["parse_errors"]}


class Guessing(yaml.SafeLoader):
    """YAML 1.1, for which `no` is a flag; JSON has no dates."""


Guessing.yaml_implicit_resolvers = {
    sign: [item for item in items if item[0] != "tag:yaml.org,2002:timestamp"]
    for sign, items in yaml.SafeLoader.yaml_implicit_resolvers.items()}


def main(space):
    schemas = space / "schemas"
    subprocess.run([BINARY, "schema", "--output", schemas], check=True, capture_output=True)
    names = {kind: schemas / f"{kind}.schema.json" for kind in PLACES}
    if {file.name for file in schemas.iterdir()} != {name.name for name in names.values()}:
        end("the kinds of files are others than this test knows")
    for kind, name in names.items():
        if subprocess.run([BINARY, "schema", kind], check=True, capture_output=True).stdout != name.read_bytes():
            end(f"the schema of {kind} has other bytes when it is printed")
    wrong_words = subprocess.run([BINARY, "schema", "cases"], text=True, capture_output=True)
    if wrong_words.returncode != 64 or "narrative" not in wrong_words.stderr:
        end(f"a kind that there is not: {wrong_words.stderr}")
    subprocess.run([CHECK, "--quiet", "--check-metaschema", *names.values()], check=True)

    right, wrong = {kind: [] for kind in PLACES}, {kind: [] for kind in PLACES}
    for content in [ROOT / "content", FIXTURES / "complete", FIXTURES / "base", begun(space), imported(space)]:
        for kind, file, text in written(space / "files", content):
            right[kind].append(file)
            if content == ROOT / "content":
                # Lists of words are closed, so that an answer that is guessed to be a flag is none.
                check = jsonschema.Draft202012Validator(json.loads(names[kind].read_text()))
                faults = [fault for fault in check.iter_errors(yaml.load(text, Guessing)) if "opportunity" not in fault.path]
                if faults:
                    end(f"{file.name} is refused where YAML 1.1 guesses: {faults[0].message}")
    rules = {line for line in (FIXTURES / "editors.txt").read_text().splitlines() if not line.startswith("#")}
    for fixture in sorted((FIXTURES / "rules").iterdir()):
        for kind, file, text in written(space / "files", fixture):
            broken = {rule for said in re.findall(r"# expect (.*)", text) for rule in re.findall(r"error ([a-z-]+)", said)}
            elsewhere = (fixture / "expect.txt").is_file()
            if broken & rules and fixture.name not in TAKEN:
                wrong[kind].append(file)
            elif not broken and not elsewhere:
                right[kind].append(file)
    for kind, schema in names.items():
        bad, unread = refused(schema, right[kind] + wrong[kind])
        if bad & set(right[kind]):
            end(f"refused: {sorted(file.name for file in bad & set(right[kind]))}")
        if set(wrong[kind]) - bad - unread:
            end(f"taken: {sorted(file.name for file in set(wrong[kind]) - bad)}")
    print(f"schemas: {sum(map(len, right.values()))} files taken, {sum(map(len, wrong.values()))} refused, as by the reader")


def told(*words):
    subprocess.run([BINARY, *words], check=True, capture_output=True)


def begun(space):
    """New content, which is right as it is."""
    content = space / "new"
    for words in ["site --title New", "case first --title First", "codings coder --case first"]:
        told("new", *words.split(), "--content", content)
    case = content / "cases/first/case.yml"
    case.write_text(case.read_text().replace("# coders: [{id: coder, name: …}]", "coders: [{id: coder}]"))
    done = subprocess.run([BINARY, "check", "--strict", "--content", content], text=True, capture_output=True)
    if done.returncode or ".schema" in done.stdout + done.stderr:
        end(f"new content is not right: {done.stdout + done.stderr}")
    return led(content)


def imported(space):
    """Content that comes from a coding tool."""
    content, project = space / "imported", space / "project.qdpx"
    told("export", "river-valley", "--format", "qdpx", "--output", project, "--content", ROOT / "content")
    told("schema", "--output", content / ".schema")
    told("import", project, "--case", "river", "--kind", "interview", "--level", "citizen", "--content", content)
    return led(content)


def led(content):
    """The content, each of whose YAML files leads to its schema."""
    for file in content.rglob("*.yml"):
        path = re.match(r"# yaml-language-server: \$schema=(\S+)\n", file.read_text())
        schema = path and (file.parent / path[1]).resolve()
        name = kind_of(file.relative_to(content).as_posix()) + ".schema.json"
        if not schema or schema.name != name or not schema.is_file():
            end(f"{file} does not lead to its schema")
    return content


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as space:
        main(pathlib.Path(space))
