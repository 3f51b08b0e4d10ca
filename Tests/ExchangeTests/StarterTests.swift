import Analysis
import CaseModel
import CaseReader
import Diagnostics
import Exchange
import Testing

/// Beginnings of content are read without a fault, and place a case.
@Suite struct StarterTests {
  private static func read(_ files: [Starter.File]) throws -> Checked<Corpus> {
    let texts = Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { $1 })
    let today = try #require(PartialDate(iso: "2026-11-22"))
    return CorpusReader.read(MemoryFolder(texts), terms: PublicationTerms(today: today))
  }

  private static let begun =
    Starter.site(title: "Our \"cases\": a \\ list", language: "en")
    + Starter.caseFolder("youth-house", title: "The youth house: year 1")

  @Test func aCaseThatWasBegunIsPlaced() throws {
    let read = try Self.read(Self.begun)
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    #expect(read.value.site.title == "Our \"cases\": a \\ list")
    let analysis = CaseAnalysis(try #require(read.value.cases.first))
    #expect(analysis.value.title == "The youth house: year 1")
    for axis in analysis.involvement.axes {
      #expect(axis.actual.position != nil, "\(axis.axis) is not placed")
    }
  }

  @Test func whatIsAddedLaterIsReadToo() throws {
    let more =
      Starter.narrative("mayor", of: "youth-house", title: "The mayor", kind: .interview, level: .political)
      + Starter.codings(by: "anna", of: "youth-house")
    let named = (Self.begun + more).map { file in
      (
        path: file.path,
        text: file.text.replacing("# coders: [{id: coder, name: …}]", with: "coders: [{id: me}, {id: anna}]")
      )
    }
    let read = try Self.read(named)
    #expect(read.diagnostics.allSatisfy { $0.severity == .note }, "\(read.diagnostics)")
    #expect(read.value.cases.first?.narratives.contains { $0.id == "mayor" } == true)
  }

  /// What stands in comments for later is read when it no longer does.
  @Test func whatIsOfferedForLaterIsRight() throws {
    let files = (Self.begun + Starter.codings(by: "anna", of: "youth-house")).map(Self.uncommented)
    let read = try Self.read(
      files.map {
        ($0.path, $0.text.replacing("coders: [{id: coder, name: words}]", with: "coders: [{id: coder}, {id: anna}]"))
      })
    #expect(read.diagnostics.allSatisfy { $0.severity == .note }, "\(read.diagnostics)")
    #expect(read.value.site.publisher != nil && read.value.site.baseURL != nil)
    let found = try #require(read.value.cases.first)
    #expect(found.findings.count == 1 && found.authors.count == 1 && found.period != nil)
    #expect(found.codings.contains { $0.excerpt.anchor == "s1" })
  }

  /// The file with its keys for later, and without what is only said.
  private static func uncommented(_ file: Starter.File) -> Starter.File {
    guard file.path.hasSuffix(".yml") else { return file }
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> Substring? in
      guard line.hasPrefix("# ") || line.hasPrefix("#   ") else { return line == "[]" ? nil : line }
      let rest = line.dropFirst(2)
      let isRow = rest.hasPrefix("- {") || rest.hasPrefix("  - {")
      let isKey = rest.prefixMatch(of: /[a-z-]+:( |$)/) != nil && !rest.hasPrefix("frame:") && !rest.hasSuffix(".")
      return isRow || isKey ? rest : nil
    }
    return (file.path, lines.joined(separator: "\n").replacing("…", with: "words"))
  }
}
