/// Places of the page for what is not found.
package enum NotFoundSlot: String, TemplateSlot {
  case title, lead, home
  case homeLabel = "home-label"

  package static let template = TemplateName.notFound
  package var content: SlotContent { .text }

  package var meaning: String {
    switch self {
    case .title: "title"
    case .lead: "what may have happened"
    case .home: "address of the front page"
    case .homeLabel: "words of the link to it"
    }
  }
}
