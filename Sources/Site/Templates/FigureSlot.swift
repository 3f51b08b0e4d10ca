/// Places of a figure on a page.
package enum FigureSlot: String, TemplateSlot {
  case id, only, title, shown, note, wide, narrow, foot

  package static let template = TemplateName.figure

  package var content: SlotContent {
    switch self {
    case .id, .only, .title, .shown, .note: .text
    case .wide, .narrow, .foot: .main
    }
  }

  package var meaning: String {
    switch self {
    case .id: "id of the figure on its page"
    case .only: "`wide` or `narrow` where it is shown on such screens alone"
    case .title: "what the figure says"
    case .shown: "what is drawn, in one line"
    case .note: "what must be known so as not to misread it"
    case .wide: "the drawing for wide screens, or the file of a figure that is drawn elsewhere"
    case .narrow: "the drawing for phones; empty beside a file"
    case .foot: "source, table, file, description and guide, in a line"
    }
  }
}
