/// Places of a page about something that was withdrawn.
package enum TombstoneSlot: String, TemplateSlot {
  case title, lead, facts

  package static let template = TemplateName.tombstone
  package var content: SlotContent { self == .facts ? .main : .text }

  package var meaning: String {
    switch self {
    case .title: "id of what was withdrawn"
    case .lead: "that it was withdrawn"
    case .facts: "date and reason"
    }
  }
}
