import CaseModel
import Diagnostics

extension Fields {
  /// An absolute web address with `http` or `https`.
  mutating func webAddress(_ key: String) -> String? {
    checked(key, "invalid-url", "is no web address", hint: "begin it with https://", .address)
  }

  /// A web address to which a path can be added.
  mutating func baseAddress(_ key: String) -> String? {
    checked(
      key, "invalid-url", "is no address a site can stand at", hint: Self.baseForm,
      .baseAddress)
  }

  private static var baseForm: String {
    "begin it with https:// and a host such as example.org, and leave out passwords, the name of a page, '?' and '#'"
  }

  /// A language tag such as `sv` or `nb-NO`.
  mutating func language(_ key: String) -> String? {
    checked(key, "invalid-language", "is no language tag", hint: "write it as en, sv or nb-NO", .language)
  }

  /// A DOI without a resolver.
  mutating func doi(_ key: String) -> String? {
    checked(key, "invalid-doi", "is no DOI", hint: "write it as 10.1234/abcd, without https://doi.org/", .doi)
  }

  /// An ORCID identifier whose check digit is right; the address form is accepted and shortened.
  mutating func orcid(_ key: String) -> String? {
    checked(
      key, "invalid-orcid", "is no ORCID iD", hint: "check its sixteen digits, the last of which is a check digit",
      .orcid
    ).map(Formats.shortORCID)
  }

  /// A ROR identifier.
  mutating func ror(_ key: String) -> String? {
    checked(key, "invalid-ror", "is no ROR identifier", hint: "write it as https://ror.org/012345678", .ror)
  }

  /// An ISO 3166-1 alpha-2 country code.
  mutating func country(_ key: String) -> String? {
    checked(key, "invalid-country", "is no country code", hint: "write two capital letters, such as SE", .country)
  }

  /// An e-mail address.
  mutating func email(_ key: String) -> String? {
    checked(key, "invalid-email", "is no e-mail address", hint: "write it as name@example.org", .email)
  }

  private mutating func checked(
    _ key: String, _ id: String, _ fault: String, hint: String, _ form: PatternForm
  ) -> String? {
    guard let text = text(key, .pattern(form)) else { return nil }
    if form.accepts(text.value) { return text.value }
    reporter.error(
      id, at: text.span, "'\(text.value)' \(fault)", hints: [MeantForms.hint(for: text.value, as: form, else: hint)])
    return nil
  }
}

/// Forms of identifiers.
enum Formats {
  static func isLanguage(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy {
      (1...8).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  static func isDOI(_ text: String) -> Bool {
    let parts = text.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, text.hasPrefix("10."), !text.contains(where: \.isWhitespace) else { return false }
    let registrant = parts[0].dropFirst(3)
    return registrant.utf8.count >= 4 && registrant.first != "."
      && registrant.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
  }

  static func shortORCID(_ text: String) -> String {
    for prefix in ["https://orcid.org/", "http://orcid.org/"] where text.hasPrefix(prefix) {
      return String(text.dropFirst(prefix.count))
    }
    return text
  }

  /// ISO 7064 MOD 11-2, as ORCID documents it.
  static func isORCID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.count == 4, groups.allSatisfy({ $0.utf8.count == 4 }) else { return false }
    let digits = groups.joined()
    var total = 0
    for digit in digits.dropLast() {
      guard digit.isASCII, let value = digit.wholeNumberValue else { return false }
      total = (total + value) * 2
    }
    let check = (12 - total % 11) % 11
    return digits.last == (check == 10 ? "X" : Character(String(check)))
  }

  static func isROR(_ text: String) -> Bool {
    let prefix = "https://ror.org/"
    let id = text.dropFirst(prefix.count)
    return text.hasPrefix(prefix) && id.utf8.count == 9 && id.first == "0"
      && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) && !$0.isUppercase }
  }

  /// Two capital letters.
  static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// `f1`, `f2` and so on: findings are addressed so by everybody who cites them.
  static func isFinding(_ text: String) -> Bool {
    guard text.first == "f", let number = Int(text.dropFirst()), number > 0 else { return false }
    return "f\(number)" == text
  }

  static func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
      && !parts[1].hasSuffix(".") && text.allSatisfy { $0.isASCII && !$0.isWhitespace && !"<>\"'(),;:\\".contains($0) }
  }
}

/// Which addresses may stand in a link.
package enum WebAddress {
  /// Whether a site can stand at an address: every page shows it, and paths are added to it.
  package static func isBase(_ text: String) -> Bool {
    guard isAbsolute(text), !text.contains("?"), !text.contains("#"), !text.lowercased().hasSuffix("/index.html"),
      !text.unicodeScalars.contains(where: YAMLLine.isUnseen), let scheme = text.firstRange(of: "://")
    else { return false }
    return isHost(text[scheme.upperBound...].prefix { $0 != "/" })
  }

  /// Whether a host has no empty part, no user before it and no port but a number.
  private static func isHost(_ text: Substring) -> Bool {
    if text.hasPrefix("[") { return true }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard !text.contains("@"), parts.count <= 2, let host = parts.first else { return false }
    let isPort = parts.count == 1 || parts[1].allSatisfy(\.isNumber) && UInt16(parts[1]) != nil
    return isPort && !host.isEmpty && !host.hasPrefix(".") && !host.contains("..")
  }

  /// Whether the text is an absolute `http` or `https` address with a host and without spaces.
  static func isAbsolute(_ text: String) -> Bool {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      let host = rest.prefix { !"/?#".contains($0) }
      return !host.isEmpty
        && !text.unicodeScalars.contains {
          $0.properties.isWhitespace || $0.value < 0x21 || "<>\"\\".unicodeScalars.contains($0)
        }
    }
    return false
  }
}
