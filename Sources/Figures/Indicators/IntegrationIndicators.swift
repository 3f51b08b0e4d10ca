package import CaseModel
package import Words

/// The fifteen indicators of integration: what enables, what constrains, and whether each is there.
package struct IntegrationIndicators: Sendable {
  /// What is coded of one indicator.
  package struct Evidence: Sendable {
    /// Share of the sources' voices that enables, 0...1.
    package var enabling: Double
    /// Share that constrains, 0...1; with `enabling` at most 1, the rest being neutral.
    package var constraining: Double
    /// Share that says it is there, 0...1; `nil` when nobody said so clearly.
    package var present: Double?
    /// How many excerpts.
    package var excerpts: Int
    /// How many sources.
    package var sources: Int

    /// The evidence of one indicator.
    package init(enabling: Double, constraining: Double, present: Double?, excerpts: Int, sources: Int) {
      self.enabling = enabling
      self.constraining = constraining
      self.present = present
      self.excerpts = excerpts
      self.sources = sources
    }

    /// Enabling less constraining over both, −1...1; `nil` when nothing has a direction.
    var balance: Double? {
      let directed = enabling + constraining
      return directed > 0 ? (enabling - constraining) / directed : nil
    }
  }

  /// One indicator.
  package struct Row: Sendable {
    /// Its name, such as “Shared information systems”.
    package var label: String
    /// What is coded; `nil` = silent.
    package var evidence: Evidence?
    /// Whether it is meant.
    package var isAspired: Bool
    /// Whether it is called for.
    package var isCalledFor: Bool
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// An indicator; silent without evidence.
    package init(
      label: String, evidence: Evidence? = nil, isAspired: Bool = false, isCalledFor: Bool = false,
      anchor: String? = nil
    ) {
      self.label = label
      self.evidence = evidence
      self.isAspired = isAspired
      self.isCalledFor = isCalledFor
      self.anchor = anchor
    }
  }

  /// The indicators of one type.
  package struct Group: Sendable {
    /// The type.
    package var type: IntegrationType
    /// The state of the type, shown beside its title; `nil` = not shown.
    package var state: IntegrationState?
    /// Its indicators in the order they are drawn.
    package var rows: [Row]

    /// A group of indicators.
    package init(type: IntegrationType, state: IntegrationState? = nil, rows: [Row]) {
      self.type = type
      self.state = state
      self.rows = rows
    }
  }

  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// The groups in the order they are drawn.
  package var groups: [Group]
  /// The words of the figure.
  package var words: Words

  /// A matrix of indicators.
  package init(subject: String, groups: [Group], words: Words = .english) {
    self.subject = subject
    self.groups = groups
    self.words = words
  }

  /// The finished figure, named `integration-indicators`.
  package var figure: Figure {
    let said = IndicatorWords(matrix: self)
    return Figure(
      name: .integrationIndicators, text: said.text, subject: subject, description: said.description,
      table: said.table, wide: IndicatorWideLayout(matrix: self).drawing,
      narrow: IndicatorNarrowLayout(matrix: self).drawing)
  }
}
