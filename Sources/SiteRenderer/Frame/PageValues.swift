import Markup

/// What a template may place: texts, which it escapes, and finished markup, which it does not.
struct PageValues: Sendable {
  enum Value: Sendable {
    case text(String)
    case markup(Markup)
  }

  private(set) var values: [TemplateName: Value] = [:]

  /// A text for `{{name}}`; `nil` leaves a section of that name out.
  mutating func text(_ name: TemplateName, _ value: String?) { values[name] = value.map(Value.text) }

  /// Markup for `{{{name}}}`; empty markup leaves a section of that name out.
  mutating func markup(_ name: TemplateName, _ value: Markup) {
    values[name] = value.isEmpty ? nil : .markup(value)
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
