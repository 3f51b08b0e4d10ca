import CaseModel

/// Texts that have a form of their own.
enum PatternForm: String, Hashable, Sendable, CaseIterable {
  case id
  /// `narrative#anchor`
  case excerpt
  /// A narrative, or an excerpt of it.
  case narrativeOrExcerpt = "narrative-or-excerpt"
  /// `f1`, `f2` …
  case finding
  case date, moment, language, address
  /// An address to which a path can be added.
  case baseAddress = "base-address"
  case doi, orcid, ror, country, email

  /// Whether a text without white space at its ends has the form.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .id: Identifier.isValid(text)
    case .excerpt: Self.isExcerpt(text)
    case .narrativeOrExcerpt: Identifier.isValid(text) || Self.isExcerpt(text)
    case .finding: Formats.isFinding(text)
    case .date: PartialDate(iso: text) != nil
    case .moment: Moment(iso: text) != nil
    case .language: Formats.isLanguage(text)
    case .address: WebAddress.isAbsolute(text)
    case .baseAddress: WebAddress.isBase(text)
    case .doi: Formats.isDOI(text)
    case .orcid: Formats.isORCID(Formats.shortORCID(text))
    case .ror: Formats.isROR(text)
    case .country: Formats.isCountry(text)
    case .email: Formats.isEmail(text)
    }
  }

  private static func isExcerpt(_ text: String) -> Bool {
    ExcerptID(written: text).map { Identifier.isValid($0.source) && Identifier.isValid($0.anchor) } ?? false
  }

  /// The form as a regular expression of ECMAScript. It takes all that is accepted; of dates also the 29th of February
  /// of any year, of ORCID iDs also those with a wrong check digit, of sites also those with a user or a page.
  var pattern: String {
    switch self {
    case .id: "^\(Self.idPart)$"
    case .excerpt: "^\(Self.idPart)#(?:\(Self.idPart)|\\*)$"
    case .narrativeOrExcerpt: "^\(Self.idPart)(?:#(?:\(Self.idPart)|\\*))?$"
    case .finding: "^f[1-9][0-9]{0,17}$"
    case .date: "^\(Self.year)(?:-(?:\(Self.month)|\(Self.day)(?:T\(Self.clock)(?:Z|[+-]\(Self.minutes))?)?))?$"
    case .moment:
      "^\(Self.year)(?:-(?:\(Self.month)|\(Self.day)(?:[Tt ]\(Self.clock)(?:\\.[0-9]*)?\(Self.zone))?))?$"
    case .language: "^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$"
    case .address: "^[Hh][Tt][Tt][Pp][Ss]?://[^\(Self.noAddress)/?#][^\(Self.noAddress)]*$"
    case .baseAddress: "^[Hh][Tt][Tt][Pp][Ss]?://[^\(Self.noAddress)/?#][^\(Self.noAddress)?#]*$"
    case .doi: "^10\\.[0-9][0-9.]{3,}/\\S+$"
    case .orcid: "^(?:https?://orcid\\.org/)?(?:[0-9]{4}-){3}[0-9]{3}[0-9X]$"
    case .ror: "^https://ror\\.org/0[a-z0-9]{8}$"
    case .country: "^[A-Z]{2}$"
    case .email: "^[\(Self.mail).]+@[\(Self.mail)][\(Self.mail).]*\\.[\(Self.mail).]*[\(Self.mail)]$"
    }
  }

  // Names that Windows keeps for devices are no ids.
  private static let idPart = "(?!(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:#|$))[a-z][a-z0-9-]{0,63}"
  private static let year = "(?!0000)[0-9]{4}"
  private static let month = "(?:0[1-9]|1[0-2])"
  private static let day =
    "(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)"
  private static let minutes = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
  private static let clock = minutes + "(?::[0-5][0-9])?"
  private static let zone = "(?:[Zz]|[+\u{2212}-](?:(?:0[0-9]|1[0-4])(?::?[0-5][0-9])?|15(?::?00)?))"
  private static let noAddress = "\\s\\u0000-\\u0020<>\"\\\\"
  private static let mail = "!#$%&*+/0-9=?A-Z\\[\\]^_`a-z{|}~\\-"

  /// Ways to write it; the first is the plainest.
  var examples: [String] {
    switch self {
    case .id: ["youth-house"]
    case .excerpt: ["leader#l1"]
    case .narrativeOrExcerpt: ["leader", "leader#l1"]
    case .finding: ["f1"]
    case .date: ["2026-11-22", "2026-11", "2026"]
    case .moment: ["2027-01-01", "2027-01-01T14:00+02:00"]
    case .language: ["en", "sv", "nb-NO"]
    case .address, .baseAddress: ["https://example.org/"]
    case .doi: ["10.1234/abcd"]
    case .orcid: ["0000-0002-1825-0097"]
    case .ror: ["https://ror.org/05dxps055"]
    case .country: ["SE"]
    case .email: ["editors@example.org"]
    }
  }
}
