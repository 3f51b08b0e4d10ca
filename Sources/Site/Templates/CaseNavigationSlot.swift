/// Places of the navigation among the pages of a case.
package enum CaseNavigationSlot: String, TemplateSlot {
  case label, pages

  package static let template = TemplateName.caseNavigation

  package var content: SlotContent { self == .label ? .text : .main }

  package var meaning: String {
    switch self {
    case .label: "name of the navigation for readers who do not see it"
    case .pages: "links to the pages of the case"
    }
  }
}
