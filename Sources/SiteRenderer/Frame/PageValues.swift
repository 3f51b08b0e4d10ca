import Markup

/// What a template may place: texts, which it escapes, and finished markup, which it does not.
struct PageValues: Sendable {
  private(set) var values: [String: String] = [:]
  /// Finished markup, which stands in the values as a sign and is put in place after the template has been filled: a page
  /// passes through the engine without being copied by it.
  private(set) var pieces: [Markup] = []

  /// A text for `{{name}}`; `nil` leaves a section of that name out.
  mutating func text(_ name: TemplateName, _ value: String?) { values[name.rawValue] = value }

  /// Markup for `{{{name}}}`; empty markup leaves a section of that name out.
  mutating func markup(_ name: TemplateName, _ value: Markup) {
    values[name.rawValue] = value.isEmpty ? nil : PieceSign.text(pieces.count)
    pieces.append(value)
  }
}

/// The sign of a piece of markup in a filled template: its number between two control characters, which no text holds.
enum PieceSign {
  private static let opening: UInt8 = 1
  private static let closing: UInt8 = 2

  static func text(_ number: Int) -> String { "\u{1}\(number)\u{2}" }

  /// A filled template with the pieces in place of their signs.
  static func resolve(_ filled: String, _ pieces: [Markup]) -> Markup {
    .build { out in
      var filled = filled
      filled.withUTF8 { bytes in
        var rest = bytes[...]
        while let start = rest.firstIndex(of: opening), let end = rest[start...].firstIndex(of: closing) {
          out.append(rendered: rest[..<start])
          if let number = Int(String(decoding: rest[(start + 1)..<end], as: UTF8.self)), pieces.indices.contains(number)
          {
            out.append(pieces[number])
          }
          rest = rest[(end + 1)...]
        }
        out.append(rendered: rest)
      }
    }
  }
}

/// Every name that a template may use. A name that is not listed renders to nothing, so `check` refuses it.
enum TemplateName: String, Sendable, CaseIterable {
  case accounts, banner, body, breadcrumb, brief, canonical, caption, cases, content, contents, coordination,
    definition, description
  case ecosystem, elsewhere, evidence, excerpts, facts, families, gap, generator, home, icon, id, imprint, integration,
    kind, lang
  case language, lead, limits, links, list, method, narrow, navigation, notes, opportunity, reading, rules, sources,
    speaker
  case stylesheet, table, text, theme, title, trust, wide
  case colorScheme = "color-scheme"
  case contentSecurityPolicy = "content-security-policy"
  case furtherLenses = "further-lenses"
  case pageTitle = "page-title"
  case powerDynamics = "power-dynamics"
  case reportHead = "report-head"
  case siteTitle = "site-title"
}
