/// Places of the pages of a case that are no report and no narrative.
package enum CasePageSlot: String, TemplateSlot {
  case navigation = "case-navigation"
  case breadcrumb, title, lang, lead, body, turning

  package static let template = TemplateName.casePage

  package var content: SlotContent {
    switch self {
    case .title, .lang, .lead: .text
    case .body: .main
    case .navigation, .breadcrumb, .turning: .markup
    }
  }

  package var meaning: String {
    switch self {
    case .navigation: "links to the pages of the case"
    case .breadcrumb: "the way back to the report"
    case .title: "title"
    case .lang: "language of the title and the text where it is not the page’s"
    case .lead: "what stands here, in a sentence"
    case .body: "the page itself"
    case .turning: "links to the pages before and behind, where there are several"
    }
  }
}
