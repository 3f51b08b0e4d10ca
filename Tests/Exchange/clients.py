"""What clients of coding tools read of exports, compared with what was exported: clients.py BINARY TAGUETTE"""

import csv
import html
import http.cookiejar
import io
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
import uuid
import zipfile
from pathlib import Path

from pyrefiqda import RefiProject

import invented

PROGRAM, TAGUETTE = sys.argv[1:3]


def export(kind, folder, case, content):
    path = Path(folder) / f"{case}.{kind}"
    subprocess.run([PROGRAM, "export", "--format", kind, "-o", path, "--content", content, case], check=True,
                   stdout=subprocess.DEVNULL)
    return path


def form(fields, name, content):
    """Fields and a file as a browser sends them."""
    mark = uuid.uuid4().hex
    parts = [f'--{mark}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n' for key, value in fields]
    head = f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
    return "".join(parts).encode() + head.encode() + content + f"\r\n--{mark}--\r\n".encode(), mark


class Server:
    """A running Taguette."""

    def __init__(self, folder):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.log = Path(folder) / "log"
        self.process = subprocess.Popen(
            [TAGUETTE, "--no-browser", "-p", str(self.port), "--database", str(Path(folder) / "data.sqlite3")],
            stdout=self.log.open("w"), stderr=subprocess.STDOUT)
        self.open = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())).open

    def start(self):
        for _ in range(120):
            token = re.search(r"token=[0-9a-f]+", self.log.read_text())
            if token:
                break
            time.sleep(0.5)
        self.get("/?" + token.group(0))
        self.xsrf = re.search(r'name="_xsrf" value="([^"]*)"', self.get("/project/new").decode()).group(1)

    def get(self, path):
        return self.open(f"http://127.0.0.1:{self.port}{path}").read()

    def load(self, path):
        for fields in [[], [("project_id", "1")]]:
            body, mark = form(fields, path.name, path.read_bytes())
            request = urllib.request.Request(
                f"http://127.0.0.1:{self.port}/api/import", body,
                {"X-XSRFToken": self.xsrf, "Content-Type": f"multipart/form-data; boundary={mark}"})
            answer = json.loads(self.open(request).read())
        return answer["project_id"]

    def shown(self, project):
        """What is marked in the first text, as Taguette finds it by its offsets; a passage ends with each paragraph."""
        page = self.get(f"/project/{project}/export/document/1.html").decode()
        return [html.unescape(words) for words in re.findall(r'<span class="highlight">([^<]*)</span>', page)]


def rows(table):
    return list(csv.DictReader(io.StringIO(table.decode(), newline="")))


def highlights(folder, *which):
    """The rows of our table of highlights, which have to be those that Taguette exports, and what it marks in the first text."""
    server = Server(folder)
    try:
        server.start()
        project = server.load(export("taguette", folder, *which))
        theirs = server.get(f"/project/{project}/export/highlights/.csv")
        shown = server.shown(project)
    finally:
        server.process.terminate()
    ours = export("highlights", folder, *which).read_bytes()
    assert rows(theirs) == rows(ours), f"{which[0]}: Taguette exports other highlights than we do"
    assert theirs == ours, f"{which[0]}: Taguette's table has the same rows in other bytes"
    print(f"{which[0]}: Taguette: {len(rows(ours))} rows, the same")
    return rows(ours), shown


def refi(folder, *which):
    """A project as pyrefiqda reads it; valid too, where there is a schema."""
    path = export("qdpx", folder, *which)
    here = os.getcwd()
    os.chdir(folder)  # It unpacks into the folder where it runs.
    project = RefiProject.load(str(path))
    os.chdir(here)
    schema = os.environ.get("REFI_SCHEMA")
    if schema:
        with zipfile.ZipFile(path) as archive:
            archive.extract("project.qde", folder)
        subprocess.run(["xmllint", "--noout", "--schema", schema, Path(folder) / "project.qde"], check=True)
    return project


def compare(marked, project, name):
    """The passages of a table and of a project, where a code of a whole text belongs to no passage."""
    texts = project.sources.text_source
    passages = sum(len(text.plain_text_selection) for text in texts)
    whole = sum(len({coding.creating_user for coding in text.coding}) for text in texts)
    assert passages + whole == len({row["id"] for row in marked}), f"{name}: pyrefiqda reads other passages"
    print(f"{name}: pyrefiqda: {passages} passages, {whole} whole texts")


def compare_whole(marked, shown, project):
    """The text that is coded as a whole: all of it is one highlight, and its codes stand in no passage."""
    title, lines = invented.TEXTS[invented.WHOLE]
    assert shown == lines, f"Taguette marks {shown} of the whole text"
    codes = {"/".join(path) for path in invented.WHOLE_CODES}
    here = [(row["tag"], row["content"]) for row in marked if row["document"] == title]
    assert sorted(here) == sorted((code, " ".join(lines)) for code in codes), here
    names = dict(paths(project.code_book.codes.code))
    [text] = [text for text in project.sources.text_source if text.name == title]
    read = {names[coding.code_ref.target_guid] for coding in text.coding}
    assert read == codes and not text.plain_text_selection, f"pyrefiqda reads {read} of the whole text"


def paths(codes, above=""):
    """The identifier of each code, and its names from the top."""
    for code in codes:
        yield code.guid, above + code.name
        yield from paths(code.code, above + code.name + "/")


def main():
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        invented.write(content)
        for which in [("river-valley", "content"), (invented.CASE, content)]:
            place = Path(folder) / which[0]
            place.mkdir()
            (marked, shown), project = highlights(place, *which), refi(place, *which)
            compare(marked, project, which[0])
        compare_whole(marked, shown, project)


main()
