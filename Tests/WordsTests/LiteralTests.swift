import Foundation
import Testing

/// Sentences stand in the files of texts, and in no page, figure or analysis.
struct LiteralTests {
  /// What speaks to authors of content and templates, in diagnostics and in the manual.
  private static let exempt = ["Site/Templates/", "Site/Kinds/", "Analysis/CaseDiagnostics.swift"]
  private static let rooms = ["Analysis", "CaseFigures", "Figures", "Site"]
  /// What is no sentence: names of styles, and what browsers and programs read.
  private static let lawful: Set<String> = [
    "light dark", "nofollow noopener", "figure-svg figure-wide", "figure-svg figure-narrow", "Segoe UI",
    "Helvetica Neue",
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    "allow-scripts allow-popups allow-popups-to-escape-sandbox", "width=device-width, initial-scale=1",
    "picture has-narrow", "card case-card", "follow only-wide", "license noopener", "<!doctype html>\\n",
    "type: dataset",
    "font:8pt sans-serif;color:#55606a",
    "<?xml version=\\\"1.0\\\" encoding=\\\"UTF-8\\\"?>\\n",
  ]

  @Test(arguments: rooms)
  func aRoomHoldsNoSentence(_ room: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/\(room)")
      .standardized
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var seen = 0
    for case let file as URL in files
    where file.pathExtension == "swift" && !Self.exempt.contains(where: file.path.contains) {
      seen += 1
      let found = Self.sentences(in: try String(contentsOf: file, encoding: .utf8))
      #expect(found.isEmpty, "\(file.lastPathComponent): \(found.joined(separator: " | "))")
    }
    #expect(seen > 5)
  }

  @Test func aSentenceIsFound() {
    #expect(Self.sentences(in: #"out.text("two words")"#) == ["two words"])
    #expect(Self.sentences(in: #"out.text("\(n) words here")"#) == [#"\(n) words here"#])
    #expect(Self.sentences(in: #"out.element("p", .class("card case-card"))"#) == [])
    #expect(Self.sentences(in: "/// a \"two words\" comment\nlet x = \"one\"") == [])
  }

  /// Literals with two words or more, apart from comments, names of styles, diagnostics and what is lawful.
  private static func sentences(in source: String) -> [String] {
    source.split(separator: "\n").flatMap { line -> [String] in
      let code = line.drop { $0 == " " }
      guard !code.hasPrefix("//") else { return [] }
      let stripped = code.replacing(/\.class\("[^"]*"\)/, with: "").replacing(/class: "[^"]*"/, with: "")
      return stripped.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.output.1) }.filter { literal in
        !lawful.contains(literal) && literal.contains(/\p{L}{2,}[,:;.]? \p{L}{2,}/)
      }
    }
  }
}
