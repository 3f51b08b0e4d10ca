"""Reads the tables of a site by what their descriptions say: values with csvw, rows and columns with frictionless."""

import csv
import json
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path

import csvw
import frictionless

Rows = list[list[str]]


def put(column: str, value: str) -> Callable[[Rows], None]:
    """Says something else in the first row of values."""
    def change(rows: Rows) -> None:
        rows[1][rows[0].index(column)] = value
    return change


def renamed(rows: Rows) -> None:
    rows[0][0] = "kase"


def swapped(rows: Rows) -> None:
    rows[0][:2] = reversed(rows[0][:2])


def narrower(rows: Rows) -> None:
    for row in rows:
        row.pop()


# What is wrong with a table, and the client that has to say so.
WRONG_VALUES = [("kind", "chat"), ("frame", "wished"), ("strength", "9"), ("strength", "two"), ("case", "")]
WRONG_ROWS = {
    "a column by another name": renamed, "columns in another order": swapped, "a column that is missing": narrower,
    "a row that is too long": lambda rows: rows[1].append("more"), "a row that is too short": lambda rows: rows[1].pop(),
}


def values_hold(file: Path) -> bool:
    # The client gathers what it has to say as warnings, so that whoever silences these hears nothing.
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        return csvw.CSVW(str(file.with_name("codings.csv-metadata.json"))).is_valid


def rows_hold(file: Path, columns: list[str]) -> bool:
    fields = [{"name": name, "type": "string"} for name in columns]
    table = frictionless.Resource(
        path=file.name, basepath=str(file.parent), schema=frictionless.Schema.from_descriptor({"fields": fields}))
    return table.validate().valid


def described(file: Path) -> list[str]:
    metadata = json.loads(file.with_name("codings.csv-metadata.json").read_text())
    return [column["name"] for column in metadata["tableSchema"]["columns"]]


def try_faults(file: Path) -> None:
    """Each client has to see what it is there for."""
    whole = list(csv.reader(file.read_text().splitlines(keepends=True)))
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "codings.csv"
        place.with_name("codings.csv-metadata.json").write_bytes(file.with_name("codings.csv-metadata.json").read_bytes())

        def write(change: Callable[[Rows], None]) -> None:
            rows = [list(row) for row in whole[:3]]
            change(rows)
            with place.open("w", newline="") as out:
                csv.writer(out, lineterminator="\n").writerows(rows)

        for column, value in WRONG_VALUES:
            write(put(column, value))
            assert not values_hold(place), f"csvw takes {value!r} for {column}"
        for name, change in WRONG_ROWS.items():
            write(change)
            assert not rows_hold(place, described(file)), f"frictionless takes {name}"


def codings(site: Path, base: str) -> int:
    files = sorted(site.rglob("codings.csv"))
    for file in files:
        assert values_hold(file), file
        with file.open(newline="") as lines:
            assert len(list(csv.reader(lines))) > 1, file
    try_faults(files[0])
    return len(files)


def tables(site: Path, base: str) -> int:
    """Each table, with the columns that its description names where it has one."""
    files = sorted(site.rglob("*.csv"))
    for file in files:
        names = described(file) if file.name == "codings.csv" else next(csv.reader(file.read_text().splitlines()))
        assert rows_hold(file, names), file
    return len(files)
