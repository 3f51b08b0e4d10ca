package import CaseModel
package import LensKit

/// One component of the opportunity space, by its checklist. (Model §2.7, §9.19)
package struct ComponentAssessment: Sendable, Hashable {
  /// The component.
  package let component: OpportunityDeclaration.Component
  /// How far it is in place.
  package let state: ComponentState
  /// Mean over answered items of yes 1, partly ½ and no 0; `nil` when none is answered.
  package let completeness: Double?
  /// Answered items among all, 0...1.
  package let knownness: Double
  /// Every item, in the checklist's order.
  package let items: [ChecklistItem]
  /// What is coded of the component as a whole, counted into nothing; `nil` when nothing is.
  package let coded: CodeCount?

  /// An item of the checklist.
  package subscript(key: String) -> ChecklistItem? { items.first { $0.key == key } }

  /// Completeness where enough is known; else `nil`.
  package var knownCompleteness: Double? { state == .unknown ? nil : completeness }

  static func all(_ declared: OpportunityDeclaration, codes: OpportunityCodes, of coded: CodedCase)
    -> [ComponentAssessment]
  {
    let names = NameableExcerpts(coded)
    return OpportunityDeclaration.Component.allCases.map { component in
      let answers = declared.answers[component] ?? [:]
      let items = component.items.map { ChecklistItem($0, answers[$0], names: names) }
      return ComponentAssessment(component, items, coded: codes[component.code], thresholds: coded.case.thresholds)
    }
  }

  private init(
    _ component: OpportunityDeclaration.Component, _ items: [ChecklistItem], coded: CodeCount?, thresholds: Thresholds
  ) {
    let scores = items.compactMap(\.score)
    (self.component, self.items, self.coded) = (component, items, coded)
    completeness = scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    knownness = Double(scores.count) / Double(items.count)
    state = ComponentState(completeness: completeness, knownness: knownness, thresholds: thresholds)
  }
}

extension OpportunityDeclaration.Component {
  /// Id of the code that speaks of the component as a whole.
  package var code: String { self == .complementary ? "os-resources" : "os-\(rawValue)" }
}
