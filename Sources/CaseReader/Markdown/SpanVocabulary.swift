import Diagnostics

/// The words by which braces are known to be a coding and at signs a citation, wherever they stand.
struct SpanVocabulary: Sendable {
  /// Keys of attributes. (Design §3)
  static let attributes: Set<String> = [
    "frame", "level", "direction", "presence", "strength", "actor", "standing", "role", "coder", "area", "memo",
    "paraphrase", "consent",
  ]

  /// Ids of all codes.
  let codes: Set<String>
  /// Keys of the works that can be cited; `nil` where they cannot be read.
  var works: Set<String>? = []

  /// What braces hold that makes them a coding.
  struct Finding: Equatable {
    /// Anchors, as `#id`.
    var anchors = 0
    /// Known codes and known attributes.
    var words = 0

    var isCoding: Bool { anchors + words > 0 }
    /// Whether more than an address to a place on the page, `(#id)`, can be meant.
    var isMoreThanFragment: Bool { words > 0 || anchors > 1 }
  }

  /// Looks through what stands between braces.
  func look(through content: some Collection<UInt8>) -> Finding {
    var finding = Finding()
    for token in Self.tokens(String(decoding: content, as: UTF8.self)) {
      if token.hasPrefix("#") || token.hasPrefix("＃") {
        if Identifier.isForm(token.dropFirst().lowercased()) { finding.anchors += 1 }
      } else if isCode(token) || Self.isAttribute(token) {
        finding.words += 1
      }
    }
    return finding
  }

  /// The words, cut at blanks of any kind and at signs that some take for separators.
  private static func tokens(_ text: String) -> [Substring] {
    text.split { character in
      character.isWhitespace || ",;:{}\"“”„\u{200B}\u{2060}\u{FEFF}".contains(character)
    }
  }

  private func isCode(_ token: Substring) -> Bool {
    guard token.hasPrefix(".") || token.hasPrefix("．") else { return false }
    let word = token.dropFirst().lowercased()
    return codes.contains(word) || isNearlyCode(word)
  }

  /// Whether a long word with a hyphen is a letter or two away from a code: no other word looks so.
  private func isNearlyCode(_ word: String) -> Bool {
    guard word.utf8.count >= 8, word.contains("-") else { return false }
    return NearMiss.nearest(to: word, among: codes, within: 2) != nil
  }

  private static func isAttribute(_ token: Substring) -> Bool {
    guard let sign = token.firstIndex(where: { $0 == "=" || $0 == "＝" }) else { return false }
    return attributes.contains(token[..<sign].lowercased())
  }
}
