"""A web server for a folder, at the root and below a path, that answers like a plain static host."""

import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

SUB_PATH = "/sub/path/"


class Handler(SimpleHTTPRequestHandler):
    def translate_path(self, path):
        path = unquote(urlsplit(path).path)
        if path.startswith(SUB_PATH):
            path = "/" + path[len(SUB_PATH):]
        return super().translate_path(path)

    def do_GET(self):
        # Browsers ask for it on their own when a file that is no page is opened.
        if self.path == "/favicon.ico":
            self.send_response(204)
            return self.end_headers()
        super().do_GET()

    def send_error(self, code, message=None, explain=None):
        """Answers with the site's own page, as hosts do."""
        body = (self.folder / "404.html").read_bytes() if code == 404 else b""
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server:
    """Serves a folder while the `with` block lasts."""

    def __init__(self, folder):
        def handler(*arguments):
            return Bound(*arguments, directory=str(folder))

        class Bound(Handler):
            pass

        Bound.folder = folder
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.server.daemon_threads = True
        self.origin = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
