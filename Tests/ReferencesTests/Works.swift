import CaseModel
import CaseReader
import Diagnostics
import Foundation
import References

/// Works as a site reads and cites them.
enum Works {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Works")

  static func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// What a site reads of a file of references, with a page that holds a text.
  static func read(_ references: String, file: String = "references.json", page: String = "") -> Checked<Corpus> {
    let folder = MemoryFolder([
      "site.yml": "title: Test\nlanguage: en\n", file: references,
      "pages/about.md": "---\ntitle: About\n---\n\(page)\n",
    ])
    return CorpusReader.read(folder, terms: PublicationTerms(now: Moment(seconds: 0)))
  }

  /// All works of a file, as if each were cited.
  static func all(_ references: String, file: String = "references.json") -> [Reference] {
    let folder = MemoryFolder(["site.yml": "title: Test\nlanguage: en\n", file: references])
    return CorpusReader(folder, terms: PublicationTerms(now: Moment(seconds: 0))).frame().references
  }

  /// Works of a file in YAML.
  static func yaml(_ references: String) -> [Reference] { all(references, file: "references.yml") }
}

extension StyledText {
  /// The text as HTML with the tags that the expected entries have.
  var html: String {
    runs.map { run in
      var text = run.text.replacingOccurrences(of: "<", with: "‹").replacingOccurrences(of: ">", with: "›")
      if run.style.contains(.italic) { text = "<i>\(text)</i>" }
      if run.style.contains(.raised) { text = "<sup>\(text)</sup>" }
      if run.style.contains(.lowered) { text = "<sub>\(text)</sub>" }
      return text
    }.joined()
  }
}

/// What counts in a comparison: the words, and which letters and digits are slanted, raised or lowered.
func comparable(_ html: String) -> String {
  var style: Set<Character> = []
  var result = ""
  var rest = html[...]
  while let character = rest.first {
    if character == "<", let end = rest.firstIndex(of: ">") {
      let tag = rest[..<end].dropFirst()
      let mark: Character? = tag.contains("sup") ? "^" : tag.contains("sub") ? "_" : tag.hasSuffix("i") ? "*" : nil
      if let mark { if tag.hasPrefix("/") { style.remove(mark) } else { style.insert(mark) } }
      rest = rest[rest.index(after: end)...]
      continue
    }
    rest.removeFirst()
    if character.isWhitespace { continue }
    switch character {
    case "“", "”", "\"": result += "\""
    case "‘", "’": result += "'"
    default:
      let isMarked = character.isLetter || character.isNumber
      result += (isMarked ? String(style.sorted()) : "") + String(character)
    }
  }
  return result
}

func unescaped(_ html: String) -> String {
  [("&lt;", "‹"), ("&gt;", "›"), ("&amp;", "&")].reduce(html) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
}
