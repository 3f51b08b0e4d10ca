"""One page in the browser, and everything it did that a page of this site must not do."""

from contextlib import contextmanager

# Runs before the page's own code could.
WATCH = """
window.__violations = [];
document.addEventListener('securitypolicyviolation', event => __violations.push(event.violatedDirective + ' ' + event.blockedURI));
"""


class Visit:
    """A page at an address, with what was noticed on the way."""

    def __init__(self, page, base):
        self.page = page
        self.base = base
        self.faults = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.faults.append(f"error on the page: {error}"))
        page.on("dialog", self._dialog)
        page.on("request", self._request)
        page.on("requestfailed", self._failed)
        page.on("response", self._response)

    def _console(self, message):
        if message.type in ("error", "warning"):
            self.faults.append(f"console: {message.text}")

    def _dialog(self, dialog):
        self.faults.append(f"a dialog opened: {dialog.message}")
        dialog.dismiss()

    def _request(self, request):
        if not request.url.startswith(self.base):
            self.faults.append(f"a request left the site: {request.url}")

    def _failed(self, request):
        # The browser drops a request for an icon when the next page is opened.
        if request.failure != "net::ERR_ABORTED":
            self.faults.append(f"request failed: {request.url} ({request.failure})")

    def _response(self, response):
        if response.status >= 400:
            self.faults.append(f"{response.status} for {response.url}")

    def open(self, path):
        """Opens a page of the site and returns the faults it showed."""
        self.faults.clear()
        self.page.goto(self.base + path, wait_until="load")
        self.faults += [f"policy violation: {text}" for text in self.page.evaluate("window.__violations || []")]
        return list(self.faults)


@contextmanager
def visiting(browser, base, **options):
    """A visit in a context of its own."""
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
    context.add_init_script(WATCH)
    try:
        yield Visit(context.new_page(), base)
    finally:
        context.close()
