/// Places of a page of the site's own.
package enum FreePageSlot: String, TemplateSlot {
  case title, lang, body

  package static let template = TemplateName.freePage

  package var content: SlotContent {
    switch self {
    case .title, .lang: .text
    case .body: .main
    }
  }

  package var meaning: String {
    switch self {
    case .title: "title"
    case .lang: "language of the text where it is not the page’s"
    case .body: "the text"
    }
  }
}
