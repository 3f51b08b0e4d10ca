/// Places of the list of references.
package enum ReferencesSlot: String, TemplateSlot {
  case title, list

  package static let template = TemplateName.references
  package var content: SlotContent { self == .list ? .main : .text }
  package var meaning: String { self == .list ? "the works" : "title" }
}
