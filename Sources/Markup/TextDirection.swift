/// Which way a language is written.
package enum TextDirection: String, Sendable {
  /// From left to right, as most languages and every language that is not known.
  case leftToRight = "ltr"
  /// From right to left, as Arabic, Hebrew and Persian.
  case rightToLeft = "rtl"

  /// - Parameter language: As BCP 47 names it, such as `ar`, `fa-IR` or `az-Arab`; a script in it counts before the
  ///   language's usual one.
  package init(language: String) {
    let parts = language.lowercased().split(separator: "-")
    let script = parts.dropFirst().first { $0.count == 4 }
    let isRightToLeft = script.map(Self.scripts.contains) ?? parts.first.map(Self.languages.contains) ?? false
    self = isRightToLeft ? .rightToLeft : .leftToRight
  }

  private static let scripts: Set<Substring> = ["adlm", "arab", "aran", "hebr", "nkoo", "rohg", "syrc", "thaa"]

  /// Languages whose usual script runs from right to left.
  private static let languages: Set<Substring> = [
    "ar", "arc", "ary", "arz", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb",
    "prs", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
}
