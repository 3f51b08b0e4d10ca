package import CaseModel
package import Words

/// Learning in inter-organisational relationships: the model, lit where the case speaks of it.
///
/// After Brix, Tuurnas and Mortensen (2021), Figure 1, redrawn from its description, with Table 1 and sections 2.2 to
/// 2.4; the specification is Model §1.2 and §2.7.
package struct LearningFigure: Sendable {
  /// Something the case says, and where.
  package struct Said<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What is said.
    package var value: Value
    /// Where it is said; `nil` = not linked.
    package var anchor: String?

    /// Something said.
    package init(_ value: Value, anchor: String? = nil) { (self.value, self.anchor) = (value, anchor) }
  }

  /// A component of the relationship and how far it is in place.
  package struct Component: Sendable, Hashable {
    /// Which.
    package var part: OpportunityDeclaration.Component
    /// How far it is in place; unknown stays unlit.
    package var state: ComponentState
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// A component.
    package init(_ part: OpportunityDeclaration.Component, _ state: ComponentState, anchor: String? = nil) {
      (self.part, self.state, self.anchor) = (part, state, anchor)
    }
  }

  /// Excerpts coded with a topic of the model.
  package struct Coded: Sendable, Hashable {
    /// What they speak of.
    package var topic: Topic
    /// How many excerpts; 0 lights nothing.
    package var count: Int
    /// Where they stand; `nil` = not linked.
    package var anchor: String?

    /// Coded excerpts.
    package init(_ topic: Topic, count: Int, anchor: String? = nil) {
      (self.topic, self.count, self.anchor) = (topic, count, anchor)
    }
  }

  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// Names of the organisations; the drawings show the first few, the table all.
  package var partners: [String]
  /// Why they collaborate: `efficiency`, `repackaging` or `new`; others light nothing. `nil` = not said.
  package var rationale: Said<Topic>?
  /// How they learn: `passive`, `active` or `interactive`; others light nothing. `nil` = not said.
  package var approach: Said<Topic>?
  /// What they look for: `exploration`, `exploitation` or both; others light nothing. Empty = not said.
  package var orientation: [Said<Topic>]
  /// Components; those left out are not said.
  package var components: [Component]
  /// What is coded; topics left out are not.
  package var coded: [Coded]
  /// Where the way of learning and its purpose do not fit, in sentences.
  package var notes: [String]
  /// The words of the figure.
  package var words: Words

  /// A figure; what is left out stays unlit.
  package init(
    subject: String, partners: [String] = [], rationale: Said<Topic>? = nil, approach: Said<Topic>? = nil,
    orientation: [Said<Topic>] = [], components: [Component] = [], coded: [Coded] = [], notes: [String] = [],
    words: Words = .english
  ) {
    (self.subject, self.partners, self.rationale, self.approach) = (subject, partners, rationale, approach)
    (self.orientation, self.components, self.coded, self.notes) = (orientation, components, coded, notes)
    self.words = words
  }

  /// The finished figure, named `learning`.
  package var figure: Figure {
    let said = LearningWords(figure: self)
    return Figure(
      name: .learning, text: said.text, subject: subject, description: said.description,
      table: said.table, wide: LearningWideLayout(figure: self).drawing,
      narrow: LearningNarrowLayout(figure: self).drawing)
  }

  /// Whether the case says anything of learning itself; components alone are the opportunity space's own figure.
  package var isLit: Bool {
    rationale != nil || approach != nil || !orientation.isEmpty
      || coded.contains { $0.count > 0 && $0.topic.component == nil }
  }
}
