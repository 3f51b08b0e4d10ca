/// Places of the codebook.
package enum CodebookSlot: String, TemplateSlot {
  case title, lead, families

  package static let template = TemplateName.codebook
  package var content: SlotContent { self == .families ? .main : .text }

  package var meaning: String {
    switch self {
    case .title: "title"
    case .lead: "what the page shows"
    case .families: "a table of codes for each family"
    }
  }
}
