package import CaseModel

extension OpportunitySpaceFigure {
  /// An item of a component's checklist.
  package struct Item: Sendable, Hashable {
    /// What is asked, in a few words.
    package var words: String
    /// What was answered.
    package var answer: ChecklistAnswer.Value
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// An item; not answered unless said.
    package init(_ words: String, _ answer: ChecklistAnswer.Value = .unknown, anchor: String? = nil) {
      (self.words, self.answer, self.anchor) = (words, answer, anchor)
    }
  }

  /// What is said of one component.
  package struct Component: Sendable, Hashable {
    /// How far it is in place.
    package var state: ComponentState
    /// Mean over answered items of yes 1, partly ½ and no 0; `nil` when none is answered. Not drawn when unknown.
    package var completeness: Double?
    /// Answered items among all, 0...1.
    package var knownness: Double
    /// Whether it holds the space back.
    package var isBottleneck: Bool
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?
    /// The checklist in its order.
    package var items: [Item]

    /// A component; unknown when nothing is given.
    package init(
      state: ComponentState = .unknown, completeness: Double? = nil, knownness: Double = 0, isBottleneck: Bool = false,
      anchor: String? = nil, items: [Item] = []
    ) {
      (self.state, self.completeness, self.knownness) = (state, completeness, knownness)
      (self.isBottleneck, self.anchor, self.items) = (isBottleneck, anchor, items)
    }

    /// The share that is drawn as a level, 0...1; `nil` when too little is known.
    var level: Double? { state == .unknown ? nil : completeness.map { min(1, max(0, $0)) } }
  }
}
