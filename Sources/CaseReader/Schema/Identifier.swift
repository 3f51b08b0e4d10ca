import Diagnostics

/// What an id may look like. Ids become file names and fragments as they are, so the alphabet is small.
enum Identifier {
  static let maximumLength = 64

  /// Whether the text has the form of an id and can be one everywhere.
  static func isValid(_ text: String) -> Bool { isForm(text) && !isWindowsDevice(text) }

  /// Whether the text is made as ids are.
  static func isForm(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= maximumLength else { return false }
    return isLetter(first) && bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// Names that Windows keeps for devices, with any ending: content and site could not be checked out there.
  static func isWindowsDevice(_ name: some StringProtocol) -> Bool {
    let stem = name.prefix { $0 != "." }.lowercased().trimmed
    if ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(stem) { return true }
    // Raised numbers count as numbers there.
    return stem.count == 4 && ["com", "lpt"].contains(stem.prefix(3))
      && stem.last.map { "0123456789¹²³".contains($0) } == true
  }

  /// Finds paths that differ in capitals alone: to Windows and macOS two such are one file.
  struct Twins {
    private var seen: [String: String] = [:]

    /// An earlier path that a path would take the place of; `nil` where there is none.
    mutating func other(than path: String) -> String? {
      let first = seen[path.lowercased(), default: path]
      seen[path.lowercased()] = first
      return first == path ? nil : first
    }
  }

  /// Whether a path of files can stand on every system.
  static func isPortable(_ path: String) -> Bool {
    path.split(separator: "/").allSatisfy { part in
      !isWindowsDevice(part) && !part.hasSuffix(".") && !part.hasSuffix(" ")
        && !part.contains { "<>:\"\\|?*".contains($0) }
    }
  }

  /// Whether the text is an id; when not, that is reported.
  ///
  /// - Parameter siblings: Names beside it, of one of which it may be a copy.
  @discardableResult static func check(
    _ text: Located<String>, beside siblings: [String] = [], reporter: Reporter
  ) -> Bool {
    if isValid(text.value) { return true }
    if isForm(text.value) {
      reporter.error(
        "reserved-id", at: text.span,
        "'\(text.value)' is a name that Windows keeps for itself, so no file can be called so",
        hints: ["write '\(text.value)-1', say"])
      return false
    }
    let suggestion =
      text.value.first.map { $0.isASCII && $0.isNumber } == true
      ? withLetter(text.value) : suggestion(for: text.value)
    reporter.error(
      "invalid-id", at: text.span,
      "'\(text.value)' is no id: an id begins with a letter a–z and goes on with letters a–z, digits and '-', "
        + "at most \(maximumLength) in all",
      // Where that is the name of another, two would be one file on Windows and macOS.
      hints: [
        suggestion.map { "write '\($0)\(siblings.contains($0) ? "-2" : "")'" }
          ?? "write it in letters a–z; what readers see is a title or a name"
      ]
        + copyHints(text.value, beside: siblings))
    return false
  }

  /// What to do with a copy that a system or a program made, of which a name tells in any language: `pilot (1)`,
  /// `pilot - kopia`, `Copy of pilot`.
  static func copyHints(_ name: String, beside siblings: [String]) -> [String] {
    let original = siblings.filter { sibling in
      guard name != sibling, isForm(sibling) else { return false }
      let goesOn = name.hasPrefix(sibling) && name.dropFirst(sibling.count).first.map { " (._~".contains($0) } == true
      return goesOn || name.hasSuffix(" " + sibling) || name.lowercased() == sibling
    }.max { $0.count < $1.count }
    return original.map { ["or remove it, where it is a copy of '\($0)'"] } ?? []
  }

  /// The id for a text that begins with a number, which most often says its place among others.
  private static func withLetter(_ text: String) -> String? { suggestion(for: "n" + text) ?? "n" + text }

  /// The id that is nearest to a text; `nil` when none is near.
  static func suggestion(for text: String) -> String? {
    let letters = ComposedText.withoutMarks(text.lowercased()).unicodeScalars.map { scalar -> String in
      switch scalar {
      case "æ": "ae"
      case "ø", "œ": "o"
      case "ß": "ss"
      case "ð": "d"
      case "þ": "th"
      case "ł": "l"
      case "ı": "i"
      case "a"..."z", "0"..."9": String(scalar)
      default: "-"
      }
    }
    let words = letters.joined().split(separator: "-").joined(separator: "-")
    let word = String(String(words.drop { !("a"..."z").contains($0) }).prefix(maximumLength))
    return isValid(word) && word != text ? word : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
