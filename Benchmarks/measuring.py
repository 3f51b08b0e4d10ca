"""What the measuring commands share: a child's own processor time and memory, a working folder in memory, sizes of folders."""

import importlib.machinery
import importlib.util
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
FAST = Path("/dev/shm")
MEBIBYTE = 1 << 20
GRACE = 2  # seconds that a measured program gets to end when it is told to


@dataclass(frozen=True)
class Usage:
    """What one run of a program took: seconds, and MiB."""

    user: float
    system: float
    wall: float
    peak: float

    @property
    def processor(self) -> float:
        return self.user + self.system


class Failed(Exception):
    """A program ended with an error."""

    def __init__(self, command: list, status: int):
        super().__init__(f"ended with {status}: {' '.join(str(word) for word in command)}")
        self.status = status


@contextmanager
def child(command: list, grace: float | None = None, **settings) -> Iterator[subprocess.Popen]:
    """A running program that is stopped with all it started, and waited for, when its starter is interrupted.

    One that is not gone after so many seconds of grace is killed; without a number it is left the time to tidy up.
    """
    running = subprocess.Popen(command, start_new_session=True, **settings)
    try:
        yield running
    except BaseException:
        if running.returncode is None:
            with suppress(ProcessLookupError):
                stop(running, grace)
        raise


def stop(running: subprocess.Popen, grace: float | None):
    os.killpg(running.pid, signal.SIGTERM)
    try:
        running.wait(grace)
    except subprocess.TimeoutExpired:
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()


def run(command: list):
    """Runs a program to its end; its output goes where ours goes."""
    with child(command) as running:
        running.wait()
    if running.returncode:
        raise Failed(command, running.returncode)


def measure(command: list, output=subprocess.DEVNULL, errors=None, more: dict[str, str] | None = None) -> Usage:
    """Runs a program, with more in its environment. The memory is that of this child alone, though never less than this
    interpreter's at its start."""
    begin = time.monotonic()
    with child(command, GRACE, stdout=output, stderr=errors, env=environment() | (more or {})) as running:
        _, status, used = os.wait4(running.pid, 0)
        wall = time.monotonic() - begin
        running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        raise Failed(command, running.returncode)
    unit = 1 if sys.platform == "darwin" else 1 << 10  # Darwin counts bytes, Linux KiB
    return Usage(used.ru_utime, used.ru_stime, wall, used.ru_maxrss * unit / MEBIBYTE)


def environment() -> dict[str, str]:
    """No caches from before and no colours."""
    return {key: value for key, value in os.environ.items() if key not in ("XDG_CACHE_HOME", "HUGO_CACHEDIR")} | {"NO_COLOR": "1"}


def generator():
    """The program `generate` as a module."""
    loader = importlib.machinery.SourceFileLoader("generate", str(HERE / "generate"))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("generate", loader))
    loader.exec_module(module)
    return module


def content(folder: Path) -> dict[str, int]:
    """Number and bytes of the files in a folder."""
    files = size = 0
    for place, _, names in os.walk(folder):
        files += len(names)
        size += sum(os.lstat(os.path.join(place, name)).st_size for name in names)
    return {"files": files, "bytes": size}


def medians(runs: list[dict]) -> dict[str, float]:
    return {key: statistics.median(run[key] for run in runs) for key in runs[0]}


def machine() -> dict[str, object]:
    about = os.uname()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // MEBIBYTE
    return {"processors": os.cpu_count(), "memory": memory, "system": about.sysname, "kernel": about.release, "hardware": about.machine}


def version(*command) -> str:
    """What a program says of its version, without how it was built."""
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise Failed(list(command), done.returncode)
    return done.stdout.split("+")[0].strip()


@contextmanager
def working_folder(prefix: str) -> Iterator[Path]:
    """A folder of our own, in memory where that can be had, so that a disk does not blur the figures. Removed at the end."""
    fast = FAST if os.access(FAST, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix=prefix, dir=fast, ignore_cleanup_errors=True) as name:
        yield Path(name)


def end(number: int, _frame):
    """Ends the command. Nothing interrupts it again while it tidies up."""
    for other in (signal.SIGINT, signal.SIGTERM):
        signal.signal(other, signal.SIG_IGN)
    sys.exit(128 + number)


def main_program(body: Callable[[], None]):
    """Runs a command so that it tidies up when it is interrupted or told to end."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    try:
        body()
    except Failed as failure:
        sys.exit(str(failure))
