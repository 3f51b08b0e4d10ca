import CaseReader
import Testing

@testable import Exchange

/// Traps of projects in SQLite.
@Suite struct DatabaseReaderTests {
  private func database(_ statements: String) throws -> [UInt8] {
    let out = try SQLiteWriter()
    try out.run(statements)
    return try out.bytes()
  }

  private func rqda(_ more: String) throws -> CodingProject {
    try ProjectFixture.project(
      "a.rqda",
      database(
        """
        CREATE TABLE source (name TEXT, id INTEGER, file TEXT, memo TEXT, owner TEXT, status INTEGER);
        CREATE TABLE freecode (name TEXT, memo TEXT, owner TEXT, id INTEGER, status INTEGER);
        CREATE TABLE coding (cid INTEGER, fid INTEGER, seltext TEXT, selfirst REAL, selend REAL, status INTEGER, owner TEXT, memo TEXT);
        INSERT INTO source VALUES ('A', 1, 'It' || char(146) || 's late. We wait.', NULL, 'ada', 1);
        INSERT INTO freecode VALUES ('Trust', NULL, 'ada', 1, 1);
        \(more)
        """))
  }

  @Test func whatWasDeletedInRQDAStaysOut() throws {
    let project = try rqda(
      "INSERT INTO coding VALUES (1, 1, 'We wait', 11, 18, 1, 'ada', 'secret'), (1, 1, 'late', 5, 9, -1, 'ada', NULL);")
    let (folder, tally) = try ProjectFixture.imported(project)
    #expect(ProjectFixture.quotes(folder) == ["We wait"])
    #expect(tally.count(.leftOut, "codings deleted in RQDA") == 1)
    #expect(tally.count(.changed, "control characters of Windows-1252 read as the signs they were meant as") == 1)
    #expect(ProjectFixture.text(folder, "cases/made/narratives/a.md").contains("It’s late."))
    #expect(ProjectFixture.errors(folder) == [])
  }

  private func taguette(_ version: String, _ more: String) throws -> CodingProject {
    try ProjectFixture.project(
      "a.sqlite3",
      database(
        TaguetteTables.statements
          + """
          INSERT INTO alembic_version VALUES ('\(version)');
          INSERT INTO users VALUES ('ada', '', NULL, 0, NULL, NULL, NULL, NULL);
          INSERT INTO projects VALUES (1, 'Invented', '', '');
          INSERT INTO documents VALUES (1, 'A.html', '', '', '', 1, 'LEFT_TO_RIGHT', '<p>Åtta &amp; två.</p><p>Vi <b>väntade</b> länge.</p>');
          INSERT INTO tags VALUES (1, 1, 'time', ''), (2, 1, 'time.waiting', 'Long'), (3, 1, 'a.b', '');
          \(more)
          """))
  }

  @Test(arguments: ["09c662cd9483", "db5e31a0233d"]) func readsBothVersionsOfTaguette(_ version: String) throws {
    let project = try taguette(
      version,
      """
      INSERT INTO highlights VALUES (1, 1, 17, 33, '<p>väntade länge</p>'), (2, 1, 0, 5, '<p>Åtta</p>'), (3, 1, 8, 16, 'två.Vi');
      INSERT INTO highlight_tags VALUES (1, 2), (3, 1), (3, 2);
      INSERT INTO commands VALUES (1, '', 'ada', 1, 1, '{"type": "highlight_add", "highlight_id": 1}'), (2, '', 'ada', 1, 1, 'no');
      """)
    #expect(project.codes.first { $0.id == "2" }?.parent == "1" && project.codes.first { $0.id == "3" }?.name == "a.b")
    #expect(project.coders.map(\.name) == ["ada"])
    #expect(project.tally.count(.leftOut, "highlights without a tag") == 1)
    let (folder, _) = try ProjectFixture.imported(project)
    #expect(ProjectFixture.errors(folder) == [])
    #expect(Set(ProjectFixture.quotes(folder)) == ["väntade länge", "två. Vi"])
  }

  @Test func codesBelowThemselvesAreAtTheTop() throws {
    let project = try ProjectFixture.project(
      "data.qda",
      database(
        """
        CREATE TABLE source (id INTEGER, name TEXT, fulltext TEXT);
        CREATE TABLE code_cat (catid INTEGER, name TEXT, memo TEXT, supercatid INTEGER);
        CREATE TABLE code_name (cid INTEGER, name TEXT, memo TEXT, catid INTEGER);
        CREATE TABLE code_text (cid INTEGER, fid INTEGER, seltext TEXT, pos0 INTEGER, pos1 INTEGER, owner TEXT, memo TEXT);
        INSERT INTO source VALUES (1, 'A', 'We wait.'), (2, 'film', NULL);
        INSERT INTO code_cat VALUES (1, 'x', NULL, 2), (2, 'y', NULL, 1);
        INSERT INTO code_name VALUES (1, 'Trust', NULL, 1);
        INSERT INTO code_text VALUES (1, 1, 'We wait', 0, 7, 'ada', NULL);
        """))
    #expect(project.codes.filter { $0.parent == nil }.count == 2)
    let (folder, _) = try ProjectFixture.imported(project)
    #expect(ProjectFixture.errors(folder) == [] && ProjectFixture.quotes(folder) == ["We wait"])
  }

  @Test func otherDatabasesAreRefused() throws {
    let bytes = try database("CREATE TABLE x (y TEXT);")
    #expect(throws: ExchangeFault.self) { try ProjectFixture.project("a.sqlite3", bytes) }
    #expect(throws: ExchangeFault.self) { try ProjectFixture.project("a.mx22", bytes) }
    #expect(throws: ExchangeFault.self) { try ProjectFixture.project("a.pdf", Array("%PDF-1.4".utf8)) }
  }
}
