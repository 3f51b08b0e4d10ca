"""A plain file server for tests, which knows the types that hosts have to be told."""

import contextlib
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | {
        ".jsonld": "application/ld+json", ".js": "text/javascript", ".svg": "image/svg+xml", ".xml": "application/xml",
        ".oembed.json": "application/json+oembed",
    }
    seen: list[str] = []

    def guess_type(self, path: str) -> str:
        if path.endswith("linkset.json"):
            return "application/linkset+json"
        return super().guess_type(path)

    def log_message(self, *words: object) -> None:
        pass


@contextlib.contextmanager
def served(folder: Path, port: int) -> Iterator[str]:
    """Serves a folder while the block runs; gives its address."""

    class Here(Handler):
        def __init__(self, *arguments: object, **named: object) -> None:
            super().__init__(*arguments, directory=str(folder), **named)

    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Here)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
