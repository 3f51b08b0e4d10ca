"""Projects that unpack to far more than they are: they end in a message, with little memory and no file: bombs.py BINARY"""

import re
import resource
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HEAD = '<?xml version="1.0" encoding="utf-8"?><Project name="x" xmlns="urn:QDA-XML:project:1.0">'
CODE = '<CodeBook><Codes><Code guid="00000000-0000-0000-0000-00000000000a" name="Time" isCodable="true"/></Codes></CodeBook>'
REFUSED = re.compile("unpacks to more than is read|a narrative may have")
MEMORY = 300 << 20
MEGABYTE = b" " * (1 << 20)


def source(number, text):
    return (f'<TextSource guid="00000000-0000-0000-0000-{number:012d}" name="s{number}" '
            f'plainTextPath="internal://s{number}.txt">{text}</TextSource>')


def project(path, members):
    """An archive of members: what they begin with, and how many megabytes of blanks follow."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, (start, megabytes) in members.items():
            with archive.open(name, "w", force_zip64=True) as member:
                member.write(start.encode())
                for _ in range(megabytes):
                    member.write(MEGABYTE)


def bombs():
    """What each project holds."""
    sources = "".join(source(n, "") for n in range(40))
    whole = f"{HEAD}{CODE}<Sources>{sources}</Sources></Project>"
    yield "a project file of 1 GiB", {"project.qde": (HEAD, 1024)}
    yield "sources of 60 MiB, 40 of them", {"project.qde": (whole, 0)} | {
        f"sources/s{n}.txt": ("We waited.\n", 60) for n in range(40)}
    yield "a source of 1 GiB", {"project.qde": (whole, 0), "sources/s0.txt": ("We waited.\n", 1024)}


def main():
    program = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as space:
        for number, (what, members) in enumerate(bombs()):
            place = Path(space) / str(number)
            (place / "content").mkdir(parents=True)
            project(place / "bomb.qdpx", members)
            done = subprocess.run(
                [program, "import", "bomb.qdpx", "--case", "bomb", "--kind", "interview", "--level", "operational"], cwd=place, text=True, timeout=120,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
            left = [str(file) for file in place.rglob("*") if file.is_file() and file.name != "bomb.qdpx"]
            print(f"{what}: exit {done.returncode}, at most {peak >> 20} MiB so far, {len(left)} files")
            if done.returncode == 0 or not REFUSED.search(done.stdout) or left or peak > MEMORY:
                sys.exit(f"{what}: not refused as it should be:\n{done.stdout[-2000:]}\n{left}")


main()
