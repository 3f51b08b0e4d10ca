"""What clients of coding tools read of an export, compared with what was exported."""

import http.cookiejar
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

PROGRAM, TAGUETTE = sys.argv[1:3]
CASE = "river-valley"


def export(kind, folder):
    path = Path(folder) / f"{CASE}.{kind}"
    subprocess.run([PROGRAM, "export", "--format", kind, "-o", path, CASE], check=True, stdout=subprocess.DEVNULL)
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


def main():
    with tempfile.TemporaryDirectory() as folder:
        server = Server(folder)
        try:
            server.start()
            project = server.load(export("taguette", folder))
            theirs = server.get(f"/project/{project}/export/highlights/.csv")
        finally:
            server.process.terminate()
        ours = export("highlights", folder).read_bytes()
        assert theirs == ours, "Taguette exports other highlights than we do"
        print(f"Taguette: {ours.count(bytes([13, 10])) - 1} rows, the same")

        path = export("qdpx", folder)
        here = os.getcwd()
        os.chdir(folder)  # It unpacks into the folder where it runs.
        project = RefiProject.load(str(path))
        os.chdir(here)
        passages = sum(len(text.plain_text_selection) for text in project.sources.text_source)
        assert passages == int(ours.decode().rsplit("\r\n", 2)[1].split(",")[0]), "pyrefiqda reads other passages"
        print(f"pyrefiqda: {passages} passages")
        schema = os.environ.get("REFI_SCHEMA")
        if schema:
            with zipfile.ZipFile(path) as archive:
                archive.extract("project.qde", folder)
            subprocess.run(["xmllint", "--noout", "--schema", schema, Path(folder) / "project.qde"], check=True)


main()
