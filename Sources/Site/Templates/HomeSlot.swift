/// Places of the front page.
package enum HomeSlot: String, TemplateSlot {
  case title, description, cases, reading

  package static let template = TemplateName.home

  package var content: SlotContent {
    switch self {
    case .title, .description: .text
    case .cases: .main
    case .reading: .markup
    }
  }

  package var meaning: String {
    switch self {
    case .title: "title of the site, or of a page that goes on with its list"
    case .description: "what `site.yml` says of the site"
    case .cases: "the cases, the figure of all, and their table"
    case .reading: "how to read a report"
    }
  }
}
