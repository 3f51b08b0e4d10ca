/// Texts as YAML holds them, whatever they are.
enum YAMLText {
  /// The text in quotation marks.
  static func quoted(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: ["\\", "n"])
      case "\t", "\u{2028}", "\u{2029}", "\u{85}": result.append(" ")
      // Byte-order marks within a text are none to YAML.
      case "\u{FEFF}": continue
      default: result.append(scalar)
      }
    }
    result.append("\"")
    return String(result)
  }

  /// A mapping in one line.
  static func mapping(_ entries: [(String, String?)]) -> String {
    let pairs = entries.compactMap { key, value in value.map { "\(key): \($0)" } }
    return "{" + pairs.joined(separator: ", ") + "}"
  }
}
