import Markup

/// Names a licence and leads to its text.
enum LicenseText {
  static func write(_ license: String, to out: inout MarkupWriter) {
    if let address = address(license) {
      out.element("a", .href(address), .text("rel", "license"), text: license)
    } else {
      out.text(license)
    }
  }

  /// A licence for programs: its address, or a work by its name, since a name alone would be read as an address.
  static func linked(_ license: String) -> JSON {
    address(license).map(JSON.string) ?? ["@type": "CreativeWork", "name": .string(license)]
  }

  /// Words in names of licences that are made for no country's law.
  private static let lawless: Set = [
    "international", "universal", "unported", "generic", "license", "licence", "creative", "commons", "deed",
    "internationell", "internasjonal", "kansainvälinen",
  ]

  /// What the parts of a licence are called in the languages of the site.
  private static let parts = [
    "attribution": "by", "noncommercial": "nc", "sharealike": "sa", "noderivatives": "nd", "noderivs": "nd",
    "erkännande": "by", "ickekommersiell": "nc", "delalika": "sa", "ingabearbetningar": "nd",
    "navngivelse": "by", "ikkekommersiel": "nc", "ikkekommersiell": "nc", "nimeä": "by", "eikaupallinen": "nc",
    "jaasamoin": "sa", "eimuutoksia": "nd",
  ]

  /// Where the text of a licence stands; `nil` when the name is not known.
  static func address(_ license: String) -> String? {
    if license.hasPrefix("https://") { return license }
    if let place = license.firstRange(of: "creativecommons.org/"),
      ["", "http://"].contains(license[..<place.lowerBound])
    {
      return "https://" + license[place.lowerBound...]
    }
    if license == "PDDC-1.0" || license == "CC-PDDC" { return nil }
    let parts = words(of: license)
    if parts.first == "cc0", parts.count == 1 || parts.dropFirst() == ["1.0"] {
      return "https://creativecommons.org/publicdomain/zero/1.0/"
    }
    guard parts.first == "cc", let number = parts.firstIndex(where: { $0.first?.isNumber == true }), number > 1,
      ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(parts[number]),
      let terms = terms(parts[1..<number], version: parts[number])
    else { return nil }
    // What follows the version is the country, or the kind of organisation, whose law the licence is made for; version 4
    // is one for all.
    let ports = parts[(number + 1)...]
    guard ports.count <= 1, ports.allSatisfy({ $0.allSatisfy(\.isLetter) }), ports.isEmpty || parts[number] != "4.0"
    else { return nil }
    let path = [terms, parts[number]] + ports
    return "https://creativecommons.org/licenses/\(path.joined(separator: "/"))/"
  }

  /// The parts of a name: Creative Commons itself writes `CC BY-SA 4.0`, and
  /// `Attribution-ShareAlike 4.0 International (CC BY-SA 4.0)`.
  private static func words(of license: String) -> [String] {
    let title = license.split(separator: " (")
    let isTwice = title.count == 2 && title[1].hasSuffix(")") && title[1].lowercased().hasPrefix("cc")
    let name = isTwice ? title[1].dropLast() : license[...]
    let signs = name.hasSuffix(".") ? name.dropLast() : name
    let words = signs.split { "- \u{2010}\u{2011}\u{2013}".contains($0) }.map { $0.lowercased() }
    let named = words.filter { !lawless.contains($0) }.map { parts[$0] ?? $0 }
    let isNamed = words.starts(with: ["creative", "commons"]) || words.first.flatMap { parts[$0] } == "by"
    return isNamed && named.first != "cc" ? ["cc"] + named : named
  }

  /// What a licence asks for, in the order of its address; `nil` where there is none of these.
  private static func terms(_ terms: ArraySlice<String>, version: String) -> String? {
    let order = ["by", "nc", "nd", "sa"]
    guard !terms.isEmpty, terms.allSatisfy(order.contains), Set(terms).count == terms.count,
      !(terms.contains("nd") && terms.contains("sa"))
    else { return nil }
    // The first version names its parts in another order.
    return (version == "1.0" ? Array(terms) : order.filter(terms.contains)).joined(separator: "-")
  }
}
