/// Places of a report.
package enum ReportSlot: String, TemplateSlot {
  case navigation = "case-navigation"
  case banner, kicker, title, lang, provenance, glance
  case before = "chapters-before"
  case findings
  case after = "chapters-after"
  case lenses, obstacles, heard, confidence, limits, deeper

  package static let template = TemplateName.report

  package var content: SlotContent {
    switch self {
    case .kicker, .title, .lang: .text
    case .provenance, .glance, .heard, .confidence: .main
    case .navigation, .banner, .before, .findings, .after, .lenses, .obstacles, .limits, .deeper: .markup
    }
  }

  /// Whether it stands above the report itself.
  var isHead: Bool {
    switch self {
    case .navigation, .banner, .kicker, .title, .lang, .deeper: true
    case .provenance, .glance, .before, .findings, .after, .lenses, .obstacles, .heard, .confidence, .limits: false
    }
  }

  package var meaning: String {
    switch self {
    case .navigation: "links to the pages of the case"
    case .banner: "that the case is a draft"
    case .kicker: "that it is a report, where, and when"
    case .title: "title of the case"
    case .lang: "language of the case where it is not the page’s"
    case .provenance: "whose texts, who coded, who was not heard"
    case .glance: "the headline, three rows, and the figure beside them"
    case .before: "the authors’ chapters before the findings"
    case .findings: "what the authors find, or what the codings say where they wrote nothing"
    case .after: "the authors’ chapters after the findings"
    case .lenses: "one figure for each lens that is applied"
    case .obstacles: "what stands in the way, and who says it"
    case .heard: "who was heard, and who was not"
    case .confidence: "how sure the results are"
    case .limits: "what the case cannot say"
    case .deeper: "links to the other pages of the case"
    }
  }
}
