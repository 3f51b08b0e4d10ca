/// Writes comma-separated values (RFC 4180).
struct CSVWriter {
  private(set) var text = ""

  /// A row; fields that a spreadsheet would run are told to be text.
  mutating func row(_ fields: [String], guarded: Bool = true) {
    text += fields.map { Self.field($0, guarded: guarded) }.joined(separator: ",") + "\r\n"
  }

  private static func field(_ field: String, guarded: Bool) -> String {
    let isFormula = guarded && field.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true
    let text = isFormula ? "'" + field : field
    guard text.unicodeScalars.contains(where: { ",\"\n\r".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
