/// Places of a narrative's page.
package enum NarrativeSlot: String, TemplateSlot {
  case navigation = "case-navigation"
  case title, lang, banner, breadcrumb, speaker, reading, body, notes, elsewhere

  package static let template = TemplateName.narrative

  package var content: SlotContent {
    switch self {
    case .title, .lang: .text
    case .body, .notes: .main
    case .navigation, .banner, .breadcrumb, .speaker, .reading, .elsewhere: .markup
    }
  }

  package var meaning: String {
    switch self {
    case .navigation: "links to the pages of the case"
    case .title: "title"
    case .lang: "language of the text where it is not the page’s"
    case .banner: "whether the text is paraphrased, translated or a draft"
    case .breadcrumb: "the way to the report, and the kind of narrative"
    case .speaker: "who speaks"
    case .reading: "what the account reads as on its own"
    case .body: "the text, with codes in the margin"
    case .notes: "excerpts of a text that may not be shown whole"
    case .elsewhere: "links to the other accounts"
    }
  }
}
