"""Makes the sample projects of the manual, one for each format that import reads: samples.py [--check]

All hold the same two invented texts, passages and codes. With --check nothing is written: what lies in docs/samples is
compared with what would be made. Databases are compared by what they hold, since their bytes depend on the version of SQLite.
"""

import csv
import io
import pathlib
import sqlite3
import sys
import tempfile
import uuid
import zipfile
from xml.sax.saxutils import escape, quoteattr

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "docs/samples"
CODER = "sample"
DAY = "2026-01-15 09:00:00"

TEXTS = {
    "Interview": [
        "What do you do for the site?",
        "We lock the gate and read the meter on Sundays, from a list that the office wrote – it hangs in the shed.",
        "Do you take part in what is planned?",
        "Before the new path was drawn, three of us walked the site with the gardener and said where it should run. "
        "That was new.",
        "And your own plot?",
        "The course in pruning was to make each of us better at our own plot, and it did.",
    ],
    "Notes": [
        "The council has decided that plot holders shall help to plan the site from next year.",
        "Today I show them the finished plan in March and write down what they think. We seldom change it.",
        "They may say which hedges stay, and those we keep.",
    ],
}

CODES = {
    "helps to do": "Plot holders carry out tasks, or say what they think of a finished plan",
    "helps to plan": "Plot holders take part before a plan is made",
    "is to help to plan": "It is promised that plot holders take part before a plan is made",
    "own plot": "It is to strengthen plot holders in what they do for themselves",
    "a say": "It is to give plot holders a say in the site",
    "office decides": "The office decides and controls",
    "office goes along": "The office and the plot holders put together what each knows",
    "tools": "Things that the work is done with",
}

PASSAGES = [
    ("Interview", "We lock the gate and read the meter on Sundays, from a list that the office wrote",
     ["helps to do", "office decides", "tools"]),
    ("Interview", "three of us walked the site with the gardener and said where it should run",
     ["helps to plan", "a say", "office goes along"]),
    ("Interview", "to make each of us better at our own plot, and it did", ["own plot"]),
    ("Notes", "plot holders shall help to plan the site from next year", ["is to help to plan"]),
    ("Notes", "I show them the finished plan in March and write down what they think",
     ["helps to do", "office decides"]),
    ("Notes", "They may say which hedges stay, and those we keep", ["a say"]),
]


def name_id(*words):
    """An identifier that depends on words alone."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "https://caseloom.example/samples/" + "/".join(words)))


def text(name):
    return "\n".join(TEXTS[name]) + "\n"


def codings():
    """Each passage with a code: its text, the place of its words there in characters, and the code."""
    for document, words, codes in PASSAGES:
        start = text(document).index(words)
        for code in codes:
            yield document, words, start, start + len(words), code


def number(names, name):
    return list(names).index(name) + 1


def database(*statements):
    """The bytes of a database; a statement is SQL, or SQL with rows of values."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "data"
        with sqlite3.connect(path) as base:
            base.execute("PRAGMA page_size = 1024")
            for statement in statements:
                if isinstance(statement, str):
                    base.executescript(statement)
                else:
                    base.executemany(*statement)
        base.close()
        return path.read_bytes()


def taguette():
    """A project as Taguette's export to SQLite holds it. Offsets are bytes of the text nodes."""
    def html(name):
        return "".join(f"<p>{escape(line)}</p>" for line in TEXTS[name])

    def place(document, words):
        nodes = "".join(TEXTS[document]).encode()
        start = nodes.index(words.encode())
        return start, start + len(words.encode())

    return database(
        """
        CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
        INSERT INTO alembic_version VALUES ('db5e31a0233d');
        CREATE TABLE users (login VARCHAR(30) NOT NULL PRIMARY KEY, created DATETIME NOT NULL, hashed_password VARCHAR(192),
          disabled BOOLEAN NOT NULL, password_set_date DATETIME, language VARCHAR(10), email VARCHAR(256), email_sent DATETIME);
        CREATE TABLE projects (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL, description TEXT NOT NULL,
          created DATETIME NOT NULL);
        CREATE TABLE documents (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL, description TEXT NOT NULL,
          filename VARCHAR(200) NOT NULL, created DATETIME NOT NULL, project_id INTEGER NOT NULL,
          text_direction VARCHAR(13) NOT NULL, contents TEXT NOT NULL);
        CREATE TABLE tags (id INTEGER NOT NULL PRIMARY KEY, project_id INTEGER NOT NULL, path VARCHAR(200) NOT NULL,
          description TEXT NOT NULL);
        CREATE TABLE highlights (id INTEGER NOT NULL PRIMARY KEY, document_id INTEGER NOT NULL, start_offset INTEGER NOT NULL,
          end_offset INTEGER NOT NULL, snippet TEXT NOT NULL);
        CREATE TABLE highlight_tags (highlight_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, PRIMARY KEY (highlight_id, tag_id));
        CREATE TABLE commands (id INTEGER NOT NULL PRIMARY KEY, date DATETIME NOT NULL, user_login VARCHAR(30) NOT NULL,
          project_id INTEGER NOT NULL, document_id INTEGER, payload TEXT NOT NULL);
        """,
        ("INSERT INTO users VALUES (?, ?, NULL, 0, NULL, 'en', NULL, NULL)", [(CODER, DAY)]),
        ("INSERT INTO projects VALUES (1, 'Allotments', 'Invented, for the manual', ?)", [(DAY,)]),
        ("INSERT INTO documents VALUES (?, ?, '', ?, ?, 1, 'LEFT_TO_RIGHT', ?)",
         [(number(TEXTS, name), name, name + ".txt", DAY, html(name)) for name in TEXTS]),
        ("INSERT INTO tags VALUES (?, 1, ?, ?)", [(number(CODES, code), code, CODES[code]) for code in CODES]),
        ("INSERT INTO highlights VALUES (?, ?, ?, ?, ?)",
         [(key, number(TEXTS, document), *place(document, words), escape(words))
          for key, (document, words, _) in enumerate(PASSAGES, 1)]),
        ("INSERT INTO highlight_tags VALUES (?, ?)",
         [(key, number(CODES, code)) for key, (_, _, codes) in enumerate(PASSAGES, 1) for code in codes]),
        ("INSERT INTO commands VALUES (?, ?, ?, 1, ?, ?)",
         [(key, DAY, CODER, number(TEXTS, document), f'{{"type": "highlight_add", "highlight_id": {key}}}')
          for key, (document, _, _) in enumerate(PASSAGES, 1)]))


def qualcoder():
    """The database of a QualCoder project, `data.qda` in its folder."""
    return database(
        """
        CREATE TABLE project (databaseversion TEXT, date TEXT, memo TEXT, about TEXT);
        INSERT INTO project VALUES ('v5', '2026-01-15 09:00:00', 'Invented, for the manual', 'QualCoder');
        CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT, fulltext TEXT, mediapath TEXT, memo TEXT, owner TEXT, date TEXT);
        CREATE TABLE code_cat (catid INTEGER PRIMARY KEY, name TEXT, owner TEXT, date TEXT, memo TEXT, supercatid INTEGER);
        CREATE TABLE code_name (cid INTEGER PRIMARY KEY, name TEXT, memo TEXT, catid INTEGER, owner TEXT, date TEXT, color TEXT);
        CREATE TABLE code_text (ctid INTEGER PRIMARY KEY, cid INTEGER, fid INTEGER, seltext TEXT, pos0 INTEGER, pos1 INTEGER,
          owner TEXT, date TEXT, memo TEXT, avid INTEGER, important INTEGER);
        """,
        ("INSERT INTO source VALUES (?, ?, ?, NULL, '', ?, ?)",
         [(number(TEXTS, name), name + ".txt", text(name), CODER, DAY) for name in TEXTS]),
        ("INSERT INTO code_name VALUES (?, ?, ?, NULL, ?, ?, '#F5A9A9')",
         [(number(CODES, code), code, CODES[code], CODER, DAY) for code in CODES]),
        ("INSERT INTO code_text VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', NULL, NULL)",
         [(key, number(CODES, code), number(TEXTS, document), words, start, end, CODER, DAY)
          for key, (document, words, start, end, code) in enumerate(codings(), 1)]))


def rqda():
    """A project of RQDA. One coding was deleted there and is still in the file, as RQDA leaves it."""
    rows = [(number(CODES, code), number(TEXTS, document), words, start, end, 1, CODER, DAY)
            for document, words, start, end, code in codings()]
    taken_back = "That was new"
    start = text("Interview").index(taken_back)
    rows.append((number(CODES, "a say"), 1, taken_back, start, start + len(taken_back), 0, CODER, DAY))
    return database(
        """
        CREATE TABLE source (name TEXT, id INTEGER, file TEXT, memo TEXT, owner TEXT, date TEXT, dateM TEXT, status INTEGER);
        CREATE TABLE freecode (name TEXT, memo TEXT, owner TEXT, date TEXT, dateM TEXT, id INTEGER, status INTEGER, color TEXT);
        CREATE TABLE codecat (name TEXT, cid INTEGER, catid INTEGER, owner TEXT, date TEXT, dateM TEXT, memo TEXT, status INTEGER);
        CREATE TABLE treecode (cid INTEGER, catid INTEGER, date TEXT, dateM TEXT, memo TEXT, status INTEGER, owner TEXT);
        CREATE TABLE coding (cid INTEGER, fid INTEGER, seltext TEXT, selfirst REAL, selend REAL, status INTEGER, owner TEXT,
          date TEXT, memo TEXT);
        """,
        ("INSERT INTO source VALUES (?, ?, ?, NULL, ?, ?, NULL, 1)",
         [(name, number(TEXTS, name), text(name), CODER, DAY) for name in TEXTS]),
        ("INSERT INTO freecode VALUES (?, ?, ?, ?, NULL, ?, 1, NULL)",
         [(code, CODES[code], CODER, DAY, number(CODES, code)) for code in CODES]),
        ("INSERT INTO coding VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)", rows))


def codes_in_xml():
    lines = "".join(
        f'<Code guid="{name_id("code", code)}" name={quoteattr(code)} isCodable="true">'
        f"<Description>{escape(CODES[code])}</Description></Code>\n" for code in CODES)
    return f"<Codes>\n{lines}</Codes>\n"


def codebook():
    """A REFI-QDA codebook."""
    return ('<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Invented">\n'
            + codes_in_xml() + "<Sets/>\n</CodeBook>\n").encode()


def selection(document, words, codes):
    start, user = text(document).index(words), name_id("user", CODER)
    inner = "".join(
        f'<Coding guid="{name_id("coding", words, code)}" creatingUser="{user}">'
        f'<CodeRef targetGUID="{name_id("code", code)}"/></Coding>' for code in codes)
    return (f'<PlainTextSelection guid="{name_id("passage", words)}" name={quoteattr(words)} startPosition="{start}" '
            f'endPosition="{start + len(words)}" creatingUser="{user}">{inner}</PlainTextSelection>\n')


def refi():
    """A REFI-QDA project with its texts beside it. Offsets are code points."""
    sources = "".join(
        f'<TextSource guid="{name_id("text", name)}" name={quoteattr(name)} '
        f'plainTextPath="internal://{name_id("text", name)}.txt">\n'
        + "".join(selection(*passage) for passage in PASSAGES if passage[0] == name) + "</TextSource>\n" for name in TEXTS)
    project = (
        '<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="Allotments" origin="Invented">\n'
        f'<Users><User guid="{name_id("user", CODER)}" name="{CODER}"/></Users>\n'
        f"<CodeBook>{codes_in_xml()}</CodeBook>\n<Sources>\n{sources}</Sources>\n</Project>\n")
    members = {"project.qde": project} | {f'sources/{name_id("text", name)}.txt': text(name) for name in TEXTS}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, words in members.items():
            member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.external_attr = 0o644 << 16
            archive.writestr(member, words)
    return out.getvalue()


def quotations():
    """A table of quotations, as a spreadsheet holds it."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["document", "code", "quotation", "coder"])
    table.writerows([document, code, words, CODER] for document, words, _, _, code in codings())
    return out.getvalue().encode()


def samples():
    """Bytes of each file, by its path below docs/samples."""
    return {
        "allotments.sqlite3": taguette(),
        "allotments.qdpx": refi(),
        "allotments.qdc": codebook(),
        "allotments.qda/data.qda": qualcoder(),
        "allotments.rqda": rqda(),
        "allotments.csv": quotations(),
    } | {f"allotments/{name}.txt": text(name).encode() for name in TEXTS}


def content(path, data):
    """What a file holds, in a form that does not depend on libraries."""
    if data.startswith(b"SQLite format 3\0"):
        with tempfile.NamedTemporaryFile() as file:
            pathlib.Path(file.name).write_bytes(data)
            base = sqlite3.connect(file.name)
            try:
                return list(base.iterdump())
            finally:
                base.close()
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    return data


def check():
    made = samples()
    differing = [path for path, data in made.items() if not (SAMPLES / path).exists()
                 or content(path, (SAMPLES / path).read_bytes()) != content(path, data)]
    if differing:
        sys.exit("these samples are not what the script makes; run Tests/Exchange/samples.py: " + ", ".join(differing))
    print(f"{len(made)} sample files hold what the script makes")


def main():
    if sys.argv[1:] == ["--check"]:
        return check()
    for path, data in samples().items():
        place = SAMPLES / path
        place.parent.mkdir(parents=True, exist_ok=True)
        if not place.exists() or content(path, place.read_bytes()) != content(path, data):
            place.write_bytes(data)


if __name__ == "__main__":
    main()
