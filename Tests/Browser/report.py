"""Counts what passed and failed, group by group."""

import time


class Report:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def group(self, name):
        return Group(self, name)

    def close(self):
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed else 0


class Group:
    """Checks of one kind; prints one line when they are done, and one more for each that failed."""

    def __init__(self, report, name):
        self.report = report
        self.name = name
        self.count = 0
        self.failures = []

    def check(self, what, faults):
        """Notes one check; it passed when there are no faults."""
        self.count += 1
        if faults:
            self.failures.append((what, faults if isinstance(faults, list) else [faults]))

    def __enter__(self):
        self.start = time.monotonic()
        return self

    def __exit__(self, kind, error, _):
        if error is not None:
            self.check("the checks themselves", f"{kind.__name__}: {error}")
        failed = len(self.failures)
        seconds = time.monotonic() - self.start
        state = "ok" if not failed else f"{failed} FAILED"
        print(f"{self.name}: {self.count} checks, {state} ({seconds:.1f} s)", flush=True)
        for what, faults in self.failures:
            for fault in faults[:5]:
                print(f"  {what}: {fault}", flush=True)
            if len(faults) > 5:
                print(f"  {what}: and {len(faults) - 5} more", flush=True)
        self.report.passed += self.count - failed
        self.report.failed += failed
        return isinstance(error, Exception)
