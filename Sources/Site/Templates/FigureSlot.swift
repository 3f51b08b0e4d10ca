/// Places of a figure on a page.
package enum FigureSlot: String, TemplateSlot {
  case id, title, description, caption, wide, narrow
  case tableLabel = "table-label"
  case table, links

  package static let template = TemplateName.figure

  package var content: SlotContent {
    switch self {
    case .id, .title, .description, .caption, .tableLabel: .text
    case .wide, .narrow, .table: .main
    case .links: .markup
    }
  }

  package var meaning: String {
    switch self {
    case .id: "id of the figure on its page"
    case .title: "title"
    case .description: "what the figure shows, in sentences"
    case .caption: "how to read it"
    case .wide: "the drawing for wide screens"
    case .narrow: "the drawing for phones"
    case .tableLabel: "words that open the table"
    case .table: "the data of the figure"
    case .links: "a link to the figure’s own file"
    }
  }
}
