import Diagnostics

/// What an id may look like. Ids become file names and fragments as they are, so the alphabet is small.
enum Identifier {
  static let maximumLength = 64

  /// Narrative ids that would collide with the files of a case.
  static let reservedNarratives: Set<String> = ["index", "case", "citation", "figures", "embed", "attachments"]
  /// Page ids that would collide with the site's own pages.
  static let reservedPages: Set<String> = [
    "cases", "compare", "data", "codebook", "assets", "method", "references", "index", "404", "feed", "sitemap",
    "robots",
  ]

  static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= maximumLength else { return false }
    return isLetter(first) && bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// Whether the text is an id; when not, that is reported.
  static func check(_ text: Located<String>, reporter: Reporter) -> Bool {
    if isValid(text.value) { return true }
    let suggestion = suggestion(for: text.value)
    reporter.error(
      "invalid-id", at: text.span,
      "'\(text.value)' is no id: an id begins with a letter a–z and goes on with letters a–z, digits and '-', "
        + "at most \(maximumLength) in all",
      hints: suggestion.map { ["write '\($0)'"] } ?? [])
    return false
  }

  private static func suggestion(for text: String) -> String? {
    let folded = text.lowercased().unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "å", "ä", "á", "à": "a"
      case "ö", "ø", "ó": "o"
      case "é", "è": "e"
      case "a"..."z", "0"..."9", "-": Character(scalar)
      default: "-"
      }
    }
    let word = String(String(folded.drop { !$0.isLetter }).prefix(maximumLength))
    return isValid(word) && word != text ? word : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
