/// Places of the page about the method.
package enum MethodSlot: String, TemplateSlot {
  case title, lead, rules

  package static let template = TemplateName.method
  package var content: SlotContent { self == .rules ? .main : .text }

  package var meaning: String {
    switch self {
    case .title: "title"
    case .lead: "what the method is"
    case .rules: "every rule with its thresholds"
    }
  }
}
