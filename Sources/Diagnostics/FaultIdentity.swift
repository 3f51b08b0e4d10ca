/// What makes a fault the same fault in the next run, although lines before it came or went.
///
/// Rule, file and message decide, without the numbers in the message, since some of them are lines. The text of the
/// line is not asked: it may be one that must not be published, and who tries texts would know it by its hash.
enum FaultIdentity {
  /// Its name among fingerprints of SARIF; the number changes with what they are made of.
  static let name = "caseloomFault/v1"

  /// An identity for each of these, in their order; equal ones of a file are counted.
  static func all(_ diagnostics: [Diagnostic]) -> [String] {
    var seen: [String: Int] = [:]
    return diagnostics.map { diagnostic in
      let said = diagnostic.summary.split(whereSeparator: \.isNumber).joined(separator: "#")
      let hash = hash([diagnostic.id, diagnostic.span.file, said].joined(separator: "\0"))
      seen[hash, default: 0] += 1
      return "\(hash):\(seen[hash, default: 1])"
    }
  }

  /// FNV-1a with 64 bits (Fowler, Noll and Vo), to the base of sixteen.
  static func hash(_ text: String) -> String {
    let value = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
