/// What each key says, for editors and for the comments of new files. The manual says more.
package enum KeyTexts {
  /// What a key of something says; `nil` for a key that it has not.
  ///
  /// - Parameter subject: What the mapping describes, with its article: `a case`.
  package static func about(_ key: String, of subject: String) -> String? { all[subject]?[key] }

  /// Every text, by what is described and key.
  static let all: [String: [String: String]] = [site, description, argument, parties, declarations, thresholds, texts]
    .reduce(into: [:]) { all, more in all.merge(more) { first, _ in first } }
}

extension ContentKind {
  /// What files of the kind are.
  package var about: String {
    switch self {
    case .site: "The site: its title, its language, and who publishes it."
    case .case: "A case: what it is about, what its authors conclude, and who has part in it."
    case .narrative: "One source of a case: who speaks, and what of it may be published. Its text stands below."
    case .codings: "The codings of one coder, after whom the file is called."
    case .codebook: "Codes of the site's own, beside those that are built in."
    case .page: "A page of the site's own. Its text stands below."
    case .section: "A chapter of a case by its authors. Its text stands below."
    }
  }
}

extension PatternForm {
  /// How it is written.
  var about: String {
    switch self {
    case .id: "An id: a letter a–z, then letters a–z, digits and '-', at most 64 in all."
    case .excerpt: "An excerpt, written narrative#anchor."
    case .narrativeOrExcerpt: "A narrative, or one excerpt of it, written narrative#anchor."
    case .finding: "f1, f2 and so on; never given a second time."
    case .date: "A date: 2026, 2026-11 or 2026-11-22."
    case .moment: "A date, which begins at 00:00 UTC, or a date with a time of day and its zone."
    case .language: "A language tag, such as en, sv or nb-NO."
    case .address: "An address that begins with https:// or http://."
    case .baseAddress: "An address that begins with https:// or http://, without '?' and '#'."
    case .doi: "A DOI without a resolver, such as 10.1234/abcd."
    case .orcid: "An ORCID iD of sixteen digits, the last of which is a check digit."
    case .ror: "A ROR identifier, such as https://ror.org/05dxps055."
    case .country: "Two capital letters, such as SE."
    case .email: "An e-mail address."
    }
  }
}
