import CaseModel
import Diagnostics
import Foundation
import SchemaChecking
import Testing

@testable import CaseReader

/// The schemas for editors say of files what the reader says of them.
@Suite struct EditorSchemaTests {
  /// Rules whose breach a schema can see; clients of the schemas read the same list. (Fixtures/README.md)
  private static let visible: Set<String> = {
    let file = try? String(contentsOf: DiskFolder.fixtures.appending(path: "editors.txt"), encoding: .utf8)
    return Set((file ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
  }()

  /// Fixtures that a schema takes all the same: a check digit is computed, and a comment of HTML is a text to it.
  private static let taken: Set = ["invalid-orcid", "comment-alone", "html-comment-list"]

  /// What the reader says of the YAML in a file.
  private enum Verdict {
    /// There is no fault.
    case right
    /// There is one that a schema can see.
    case wrong
    /// There is one, and nobody asks a schema to see it.
    case elsewise
  }

  /// Files of a fixture for which there is a schema.
  private static func files(of name: String) throws -> [(path: String, file: EditedFile, verdict: Verdict)] {
    let fixture = try Fixture(named: name)
    return fixture.folder.files.sorted { $0.key < $1.key }.compactMap { path, bytes in
      EditedFile(path: path, bytes: bytes).map { file in
        let faults = fixture.expected.filter { $0.file == path && isInYAML($0, bytes, file.kind) }
        let errors = faults.filter { $0.what.hasPrefix("error") }
        let isWrong = errors.contains { visible.contains(String($0.what.split(separator: " ")[1])) }
        return (path, file, isWrong && !taken.contains(name) ? .wrong : errors.isEmpty ? .right : .elsewise)
      }
    }
  }

  /// Whether a fault stands in the YAML of a file and not in the text below.
  private static func isInYAML(_ fault: Expectation, _ bytes: [UInt8], _ kind: ContentKind) -> Bool {
    guard let line = fault.line else { return false }
    if kind.isYAML { return true }
    let fences = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.elementsEqual("---".utf8) }
    return fences.count > 1 && line <= fences[1].offset + 1
  }

  @Test(arguments: FixtureTests.names) func refusesWhatTheReaderRefuses(_ name: String) throws {
    for (path, file, verdict) in try Self.files(of: name) {
      guard let value = file.value else { continue }
      let faults = try #require(ContentKind.checks[file.kind]).faults(of: value)
      switch verdict {
      case .right: #expect(faults.isEmpty, "\(path) is refused: \(faults)")
      case .wrong: #expect(!faults.isEmpty, "\(path) is taken")
      case .elsewise: continue
      }
    }
  }

  @Test func enoughFixturesAreWrongInThatWay() throws {
    #expect(try FixtureTests.names.count { name in try Self.files(of: name).contains { $0.verdict == .wrong } } >= 60)
  }

  @Test(arguments: ["Tests/CaseReaderTests/Fixtures/complete", "Tests/CaseReaderTests/Fixtures/base", "content"])
  func takesWhatTheReaderTakes(_ folder: String) throws {
    var count = 0
    for (path, bytes) in try DiskFolder.files(in: DiskFolder.repository.appending(path: folder)) {
      guard let file = EditedFile(path: path, bytes: bytes) else { continue }
      count += 1
      let faults = try #require(ContentKind.checks[file.kind]).faults(of: try #require(file.value))
      #expect(faults.isEmpty, "\(path) is refused: \(faults)")
    }
    #expect(count >= 3)
  }

  @Test func everyKindHasASchemaOfItsOwn() throws {
    #expect(ContentKind.checks.count == ContentKind.allCases.count)
    let ids = try ContentKind.allCases.map { try JSONValue(String(decoding: $0.schema, as: UTF8.self))["$id"]?.text }
    #expect(Set(ids).count == ContentKind.allCases.count && !ids.contains(nil))
  }
}

/// What editors show of keys and words, and what the manual says of them.
@Suite struct EditorTextTests {
  private static let shapes = ContentKind.allCases.compactMap { ContentKind.shapes[$0] }

  private static let asked: [String: Set<String>] = shapes.reduce(into: [:]) { asked, shape in
    for (path, forms) in shape.known.forms {
      for case .mapping(let subject) in forms { asked[subject, default: []].formUnion(shape.known.keys[path] ?? []) }
    }
  }

  @Test func everyKeyHasAText() {
    #expect(Self.asked.count > 30)
    for (subject, keys) in Self.asked {
      for key in keys { #expect(KeyTexts.about(key, of: subject) != nil, "'\(key)' of \(subject)") }
    }
  }

  @Test func everyTextIsOfAKey() {
    for (subject, texts) in KeyTexts.all where subject != "a coded span" {
      let keys = Self.asked[subject] ?? []
      for key in texts.keys { #expect(keys.contains(key), "'\(key)' of \(subject)") }
    }
  }

  @Test func everyTextIsASentence() {
    for text in KeyTexts.all.values.flatMap(\.values) {
      #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
      #expect(text.count <= 110, "\(text)")
    }
  }

  @Test func everyKeyStandsInTheManual() throws {
    let page = try String(contentsOf: DiskFolder.repository.appending(path: "docs/content-format.md"), encoding: .utf8)
    for key in Set(Self.asked.values.flatMap(\.self)) {
      let ways = ["`\(key)`", "`\(key):", "`\(key).", ".\(key)`"]
      #expect(ways.contains { page.contains($0) }, "\(key)")
    }
  }

  @Test func wordsMeanWhatTheManualSays() throws {
    let page = try String(contentsOf: DiskFolder.repository.appending(path: "docs/content-format.md"), encoding: .utf8)
    let text = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for (word, meaning) in WordTexts.all.flatMap(\.self) { #expect(text.contains("`\(word)` \(meaning)"), "\(word)") }
  }

  @Test func meaningsAreOfWordsThatAreAskedFor() {
    let lists = Self.shapes.flatMap { $0.known.forms.values.flatMap(\.self) }.compactMap { form -> Set<String>? in
      if case .scalar(.word(let words)) = form { return Set(words) }
      return nil
    }
    for meanings in WordTexts.all { #expect(lists.contains(Set(meanings.keys)), "\(meanings.keys.sorted())") }
  }

  /// Two spellings of one list would drift apart.
  @Test func spansTakeTheAttributesThatBracesAreKnownBy() {
    #expect(Set((KeyTexts.all["a coded span"] ?? [:]).keys) == SpanVocabulary.attributes)
  }

  @Test func examplesAreTaken() throws {
    for kind in ContentKind.allCases {
      let wrong = try #require(ContentKind.checks[kind]).wrongExamples
      #expect(wrong.isEmpty, "\(kind): \(wrong)")
    }
  }

  @Test func whatIsNestedHasAnExample() {
    for (subject, _) in Self.asked where SchemaExamples.of(subject) == nil {
      #expect(subject.hasPrefix("the ") || Self.roots.contains(subject), "\(subject)")
    }
  }

  private static let roots: Set = [
    "a site", "a case", "a narrative", "a coding file", "a codebook", "a page", "a section",
  ]
}
