import CaseReader
import Diagnostics
import Foundation
import Testing

/// Whoever follows the hints to the letter is rid of what was reported, and of nothing else gets news.
@Suite struct MendTests {
  @Test(arguments: FixtureTests.names) func theHintsMend(_ name: String) throws {
    let fixture = try Fixture(named: name)
    let found = Sample.read(fixture.folder).diagnostics.sorted()
    for diagnostic in found { #expect(!diagnostic.hints.isEmpty, "no mend is said: \(diagnostic.summary)") }
    if let mend = fixture.mend {
      for diagnostic in found { Self.expectToTheLetter(mend, diagnostic) }
      Self.expectNothing(in: try mend.applied(to: fixture.folder))
    } else {
      for choice in 0..<Self.choices(found) { Self.expectNothing(in: try Self.mended(fixture, found, choice: choice)) }
    }
  }

  private static func expectNothing(in folder: MemoryFolder) {
    let left = Sample.read(folder).diagnostics
    #expect(left.isEmpty, "\(DiagnosticFormat.human.text(left, toolVersion: ""))")
  }

  /// Of how many wordings the hints leave the choice; each must do.
  private static func choices(_ found: [Diagnostic]) -> Int {
    found.map { $0.hints.first.flatMap(Hint.init)?.wordings.count ?? 1 }.max() ?? 1
  }

  private static func mended(_ fixture: Fixture, _ found: [Diagnostic], choice: Int) throws -> MemoryFolder {
    // From the end, so that the places above stay where they are.
    var applier = HintApplier(files: fixture.folder.files, choice: choice)
    for diagnostic in found.reversed() { try applier.apply(diagnostic) }
    return MemoryFolder(files: applier.files)
  }

  /// Where a hint says what to write, the mend writes just that.
  private static func expectToTheLetter(_ mend: Mend, _ diagnostic: Diagnostic) {
    guard let hint = diagnostic.hints.first.flatMap(Hint.init) else { return }
    let isFollowed = hint.wordings.contains { wording in mend.written.contains { $0.contains(wording) } }
    #expect(isFollowed, "the mend does not write what the hint says: \(diagnostic.hints)")
  }

  @Test func aMendThatDoesNotFitIsAFault() throws {
    let folder = MemoryFolder(["site.yml": "title: Base\n"])
    for step in ["site.yml → Titel → title", "remove site.yaml", "rename a.yml → b.yml"] {
      #expect(throws: Mend.Fault.self) { try Mend(lines: step).applied(to: folder) }
    }
    #expect(throws: Mend.Fault.self) { try Mend(lines: "site.yml title") }
  }

  @Test(arguments: [
    ("did you mean 'town'?", ["town"]), ("write 'aux-1', say", ["aux-1"]),
    ("write: title: \"a: b\"", ["title: \"a: b\""]),
    ("use one of: no, yes", ["no", "yes"]), ("add 'language: en', say", ["language: en"]),
    ("add 'kind: …'", ["kind: "]),
    ("add 'frame: intended' or 'frame: actual'", ["frame: intended", "frame: actual"]),
    ("add frame=intended or frame=actual", ["frame=intended", "frame=actual"]),
    ("add actor=…, the id of an actor", ["actor="]), ("keep one", []),
  ]) func hintsSayWhatToWrite(_ hint: String, _ wordings: [String]) {
    #expect(Hint(hint)?.wordings ?? [] == wordings)
  }
}

/// `docs/messages.md` shows each message by an example that the program prints.
@Suite struct MessagePageTests {
  @Test func showsEachMessageAsItIsPrinted() throws {
    let found = try FixtureTests.names.flatMap { name in
      Sample.read(try Fixture(named: name).folder).diagnostics.sorted()
    }
    let page = try String(contentsOf: MessageTable.page, encoding: .utf8)
    let expected = try #require(MessageTable(found).placed(in: page), "the page has no place for the table")
    let isSame = expected == page
    if !isSame, ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(expected.utf8).write(to: MessageTable.page)
    }
    #expect(isSame, "the table is not that of the fixtures; RECORD=1 writes it")
  }

  @Test func hasARowForEachRuleOfTheProgram() throws {
    let page = try String(contentsOf: MessageTable.page, encoding: .utf8)
    let files = try DiskFolder.files(in: DiskFolder.repository.appending(path: "Sources"))
    var ids: Set<String> = []
    for (path, bytes) in files where path.hasSuffix(".swift") {
      let source = String(decoding: bytes, as: UTF8.self)
      let said = /(?:\.(?:error|warning|note),\s*|(?:error|warning|unknown|fault)\(\s*)"(?<id>[a-z-]+-[a-z0-9]+|leak)"/
      ids.formUnion(source.matches(of: said).map { String($0.id) })
    }
    #expect(ids.count > 80)
    #expect(ids.filter { !page.contains("\n| `\($0)` |") }.sorted() == [], "rules without a row")
  }
}
