/// Places of a code's page.
package enum CodeSlot: String, TemplateSlot {
  case title, definition, breadcrumb, facts, excerpts

  package static let template = TemplateName.code

  package var content: SlotContent {
    switch self {
    case .title, .definition: .text
    case .excerpts: .main
    case .breadcrumb, .facts: .markup
    }
  }

  package var meaning: String {
    switch self {
    case .title: "name of the code"
    case .definition: "what it means"
    case .breadcrumb: "the way to the codebook"
    case .facts: "id, rank, hint, source, parent"
    case .excerpts: "every excerpt that may be shown"
    }
  }
}
