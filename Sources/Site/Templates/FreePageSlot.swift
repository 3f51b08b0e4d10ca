/// Places of a page of the site's own.
package enum FreePageSlot: String, TemplateSlot {
  case breadcrumb, title, lang, body, chapters

  package static let template = TemplateName.freePage

  package var content: SlotContent {
    switch self {
    case .title, .lang: .text
    case .body: .main
    case .breadcrumb, .chapters: .markup
    }
  }

  package var meaning: String {
    switch self {
    case .breadcrumb: "the way up, for a page in a folder"
    case .title: "title"
    case .lang: "language of the text where it is not the page’s"
    case .body: "the text"
    case .chapters: "links to the pages of its folder, for a page in one"
    }
  }
}
