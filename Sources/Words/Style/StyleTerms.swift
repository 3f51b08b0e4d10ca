/// The terms of references in one language. (Locales of the Citation Style Language)
package struct StyleTerms: Sendable {
  /// The language, as BCP 47 names it.
  package let language: String
  private let forms: [String: [String]]

  private init(language: String, _ bytes: [UInt8]) {
    self.language = language
    forms = Self.read(String(decoding: bytes, as: UTF8.self))
  }

  private static func read(_ text: String) -> [String: [String]] {
    var forms: [String: [String]] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let sign = line.firstIndex(of: "=") else { continue }
      let words = line[line.index(after: sign)...].split(separator: "|").map { String($0.trimmed) }
      forms[String(line[..<sign].trimmed)] = words.filter { !$0.isEmpty }
    }
    return forms
  }

  /// English, which also speaks for languages that have no terms.
  package static let english = StyleTerms(language: "en", PackageResources.en_terms)

  /// Every language that has terms.
  package static let all = [
    english, StyleTerms(language: "sv", PackageResources.sv_terms),
    StyleTerms(language: "da", PackageResources.da_terms), StyleTerms(language: "nb", PackageResources.nb_terms),
    StyleTerms(language: "fi", PackageResources.fi_terms),
  ]

  /// The terms of a language; English ones where there are none.
  ///
  /// - Parameter tag: A language as BCP 47 names it; Norwegian without a form is Bokmål.
  package static func of(_ tag: String) -> StyleTerms {
    let primary = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    let language = primary == "no" || primary == "nn" ? "nb" : primary
    return all.first { $0.language == language } ?? english
  }

  /// A term; its plural where there are several of what it names.
  package func text(_ term: StyleTerm, isPlural: Bool = false) -> String { form(term.rawValue, isPlural: isPlural) }

  /// The word for a part of a work.
  package func text(_ term: LocatorTerm, isPlural: Bool = false) -> String {
    form("locator." + term.rawValue, isPlural: isPlural)
  }

  /// A term with what stands in its places.
  package func text(_ term: StyleTerm, _ values: [String: String]) -> String {
    values.reduce(text(term)) { text, value in
      text.split(separator: "{\(value.key)}", omittingEmptySubsequences: false).joined(separator: value.value)
    }
  }

  /// The words of a term that is a list.
  package func list(_ term: StyleTerm) -> [String] {
    text(term).split(separator: ",").map { String($0.trimmed) }.filter { !$0.isEmpty }
  }

  /// What opens and closes a quotation.
  package var quotes: (open: String, close: String) { (text(.quotes), text(.quotes, isPlural: true)) }

  /// The part of a work that a word names, as authors write it: `p.`, `kap`, `Luku`; `nil` for another word.
  package func locator(_ word: String) -> LocatorTerm? {
    let word = Self.bare(word)
    guard !word.isEmpty else { return nil }
    return LocatorTerm.allCases.first { term in
      forms["locator." + term.rawValue, default: []].contains { Self.bare($0) == word }
    }
  }

  private static func bare(_ word: String) -> String {
    let word = word.lowercased()
    return word.hasSuffix(".") ? String(word.dropLast()) : word
  }

  private func form(_ key: String, isPlural: Bool) -> String {
    let forms = forms[key, default: []]
    return (isPlural && forms.count > 1 ? forms[1] : forms.first) ?? ""
  }
}
