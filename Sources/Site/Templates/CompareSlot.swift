/// Places of a page that sets cases side by side.
package enum CompareSlot: String, TemplateSlot {
  case title, lead, cases, links

  package static let template = TemplateName.compare

  package var content: SlotContent {
    switch self {
    case .title, .lead: .text
    case .cases: .main
    case .links: .markup
    }
  }

  package var meaning: String {
    switch self {
    case .title: "title"
    case .lead: "what the page shows, and what it does not say"
    case .cases: "the cases, lens by lens"
    case .links: "links to the pages beside it"
    }
  }
}
