import CaseModel

/// What was meant by values that miss their form, where nothing else can be.
enum MeantForms {
  /// What to write in place of a value: what was meant, or else how such values are written.
  static func hint(for text: String, as form: PatternForm, else general: String) -> String {
    of(text, as: form).map { "write '\($0)'" } ?? general
  }

  /// The value in its form; `nil` where it cannot be told, as of `04/05/2026`.
  private static func of(_ text: String, as form: PatternForm) -> String? {
    let meant: String? =
      switch form {
      case .date, .moment: date(text)
      case .language: language(text)
      case .address: address(text)
      case .baseAddress: folder(address(text) ?? text)
      case .doi: text.firstRange(of: "10.").map { String(text[$0.lowerBound...]) }
      case .orcid: orcid(text)
      case .ror: text.firstRange(of: "ror.org/").map { "https://" + text[$0.lowerBound...].lowercased() }
      case .country: text.uppercased()
      default: nil
      }
    return meant.flatMap { form.accepts($0) && $0 != text ? $0 : nil }
  }

  /// An address of a page or of a user without what belongs to these.
  private static func folder(_ address: String) -> String {
    var base = address.prefix { !"?#".contains($0) }
    base.unicodeScalars.removeAll(where: YAMLLine.isUnseen)
    if let scheme = base.firstRange(of: "://") {
      let host = base[scheme.upperBound...].prefix { $0 != "/" }
      if let user = host.lastIndex(of: "@") { base.removeSubrange(scheme.upperBound...user) }
    }
    let page = "index.html"
    return String(base.lowercased().hasSuffix("/" + page) ? base.dropLast(page.count) : base)
  }

  /// A date whose month is written in words, or whose year comes first.
  private static func date(_ text: String) -> String? {
    // Word processors make other dashes of hyphens.
    let parts = text.split { " .,/-\u{2010}\u{2011}\u{2012}\u{2013}".contains($0) }.map(String.init)
    let isYearFirst = (1...3).contains(parts.count) && parts[0].utf8.count == 4 && parts.allSatisfy { Int($0) != nil }
    if isYearFirst { return parts.map { $0.utf8.count == 1 ? "0" + $0 : $0 }.joined(separator: "-") }
    if text.utf8.count == 8, Int(text) != nil {
      return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))"
    }
    guard parts.contains(where: { DateWords.month($0) != nil }), let found = DateWords.date(text), found.end == nil,
      !found.isCirca, !DateCalendar.lacks(text), let point = found.start
    else { return nil }
    return [point.month, point.day].compactMap(\.self).reduce(String(point.year)) {
      $0 + ($1 < 10 ? "-0" : "-") + "\($1)"
    }
  }

  /// Sixteen signs in fours, whatever stands around and between them.
  private static func orcid(_ text: String) -> String? {
    let signs = Array(text.uppercased().filter { $0.isASCII && ($0.isNumber || $0 == "X") })
    guard signs.count == 16 else { return nil }
    return stride(from: 0, to: 16, by: 4).map { String(signs[$0..<($0 + 4)]) }.joined(separator: "-")
  }

  private static func language(_ text: String) -> String? {
    let parts = text.split { $0 == "-" || $0 == "_" || $0 == "." }.map(String.init)
    guard let first = parts.first?.lowercased() else { return nil }
    if let tag = names.first(where: { $0.names.contains(first) })?.tag { return tag }
    guard parts.count <= 2 else { return nil }
    return ([first] + parts.dropFirst().map { $0.utf8.count == 2 ? $0.uppercased() : $0 }).joined(separator: "-")
  }

  private static let names: [(tag: String, names: Set<String>)] = [
    ("en", ["english"]), ("sv", ["swedish", "svenska"]), ("fi", ["finnish", "suomi"]), ("da", ["danish", "dansk"]),
    ("nb", ["norwegian", "norsk", "bokmål"]), ("nn", ["nynorsk"]), ("de", ["german", "deutsch"]),
    ("nl", ["dutch", "nederlands"]), ("fr", ["french", "français"]), ("es", ["spanish", "español"]),
    ("it", ["italian", "italiano"]), ("pt", ["portuguese", "português"]), ("pl", ["polish", "polski"]),
    ("et", ["estonian", "eesti"]), ("is", ["icelandic", "íslenska"]), ("ar", ["arabic"]), ("el", ["greek"]),
  ]

  /// An address that lacks its scheme, or has another sign in its place.
  private static func address(_ text: String) -> String? {
    guard let host = text.split(separator: "/").first(where: { $0.contains(".") }),
      let start = text.firstRange(of: host),
      !text.contains("@"), text[..<start.lowerBound].allSatisfy({ $0.isLetter || ":/".contains($0) })
    else { return text.contains("?") || text.contains("#") ? text : nil }
    let scheme = text.lowercased().hasPrefix("http:") ? "http://" : "https://"
    return scheme + text[start.lowerBound...]
  }
}
