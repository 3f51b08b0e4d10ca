/// The lines of a note that are CSL's own: `key: value`, or `{:key: value}`, each on a line of its own.
enum NoteLines {
  struct Line: Equatable {
    let key: String
    let value: String
  }

  /// The lines from the first on that are such, one title above them and lines of Better BibTeX among them left
  /// aside; behind other words only those in braces.
  static func lines(_ note: String) -> [Line] {
    guard note.contains(":") else { return [] }
    var isLeading = true
    var result: [Line] = []
    for (number, line) in note.split(whereSeparator: \.isNewline).enumerated() {
      let text = String(line).trimmed
      if let braced = braced(text) {
        result.append(braced)
      } else if let plain = line.isEmpty ? nil : self.line(text), isLeading {
        result.append(plain)
      } else if number > 0, !text.hasPrefix("tex.") {
        isLeading = false
      }
    }
    return result
  }

  private static func braced(_ text: String) -> Line? {
    guard text.hasPrefix("{:"), let end = text.firstIndex(of: "}") else { return nil }
    return line(String(text[text.index(text.startIndex, offsetBy: 2)..<end]))
  }

  private static func line(_ text: String) -> Line? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let key = text[..<colon]
    let value = String(text[text.index(after: colon)...]).trimmed
    let isKey =
      !key.isEmpty && key.utf8.count <= 30
      && key.utf8.allSatisfy { byte in
        byte == 0x20 || byte == 0x2D || byte == 0x5F || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      }
    return isKey && !value.isEmpty && !value.hasPrefix("//") ? Line(key: String(key), value: value) : nil
  }
}
