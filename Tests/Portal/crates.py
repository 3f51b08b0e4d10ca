#!/usr/bin/env python3
"""Validates the research crates of a site as the format requires, with the network cut off: crates.py SITE

The validator fetches the context of the format. Here it finds one in its cache that has the terms which crates of
this program may use, each as the real one has it; a term beyond these fails.
"""

import io
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import requests
from requests_cache import CachedSession
from urllib3 import HTTPResponse

CONTEXT = "https://w3id.org/ro/crate/1.2/context"
TERMS = """about affiliation author dateModified datePublished description encodingFormat hasPart identifier inLanguage
keywords license mainEntity name publisher url version CreativeWork Dataset Organization Person""".split()
VOCABULARY = {term: "http://schema.org/" + term for term in TERMS} | {
    "conformsTo": "http://purl.org/dc/terms/conformsTo", "File": "http://schema.org/MediaObject"}


def fill(cache: Path) -> None:
    session = CachedSession(str(cache), backend="sqlite", expire_after=-1, allowable_methods=["GET", "HEAD"])
    for headers in ({}, {"Accept": "application/ld+json, application/json"}, {"Accept": "application/ld+json"}):
        response = requests.Response()
        response.status_code, response.url = 200, CONTEXT
        response.headers["Content-Type"] = "application/ld+json"
        body = json.dumps({"@context": VOCABULARY}).encode()
        response._content = body
        response.raw = HTTPResponse(
            io.BytesIO(body), headers=response.headers, status=200, reason="OK", version=11, request_method="GET",
            request_url=CONTEXT, preload_content=False)
        response.request = requests.Request("GET", CONTEXT, headers=headers).prepare()
        session.cache.save_response(response)


def main() -> int:
    crates = sorted(Path(sys.argv[1]).glob("cases/*/ro-crate-metadata.json"))
    assert crates, "no crate"
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder) / "cache"
        fill(cache)
        for crate in crates:
            done = subprocess.run(
                [Path(sys.executable).with_name("rocrate-validator"), "-y", "validate", "--offline", "--cache-path",
                 str(cache), "-p", "ro-crate-1.2", "-l", "required", "--no-paging", str(crate.parent)],
                capture_output=True, text=True)
            if done.returncode:
                print(done.stdout[-3000:], done.stderr[-2000:], file=sys.stderr)
                return 1
    print(f"rocrate-validator: {len(crates)} crates, required, 1.2")
    return 0


if __name__ == "__main__":
    sys.exit(main())
