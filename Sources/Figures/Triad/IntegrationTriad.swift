package import CaseModel
package import Words

/// The three types of integration as interdependent nodes inside the boundary of the service ecosystem.
///
/// After the Lanarkshire study; the specification is Model §5.2.
package struct IntegrationTriad: Sendable {
  /// One type of integration.
  package struct Node: Sendable {
    /// Its state.
    package var state: IntegrationState
    /// Weight of what enables; only its ratio to `constraining` is drawn.
    package var enabling: Double
    /// Weight of what constrains.
    package var constraining: Double
    /// Share of covered indicators that are enacted, 0...1; `nil` when none is covered.
    package var enactment: Double?
    /// −1...1; `nil` when nothing has a direction.
    package var balance: Double?
    /// Share of indicators spoken of, 0...1.
    package var coverage: Double
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// A node; silent when nothing is given.
    package init(
      state: IntegrationState = .silent, enabling: Double = 0, constraining: Double = 0, enactment: Double? = nil,
      balance: Double? = nil, coverage: Double = 0, anchor: String? = nil
    ) {
      self.state = state
      self.enabling = enabling
      self.constraining = constraining
      self.enactment = enactment
      self.balance = balance
      self.coverage = coverage
      self.anchor = anchor
    }

    /// Share of the ring that enables, 0...1; `nil` without any directed weight.
    var enablingShare: Double? {
      let directed = enabling + constraining
      return directed > 0 ? min(1, max(0, enabling / directed)) : nil
    }
  }

  /// An actor that is not fully inside the ecosystem.
  package struct Outsider: Sendable {
    /// The actor's name.
    package var label: String
    /// Where it stands: at the boundary, or beyond it.
    package var standing: ActorPlace
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// An actor on or outside the boundary.
    package init(label: String, standing: ActorPlace, anchor: String? = nil) {
      self.label = label
      self.standing = standing
      self.anchor = anchor
    }
  }

  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// Bottom left.
  package var structural: Node
  /// Bottom right.
  package var relational: Node
  /// Top.
  package var institutional: Node
  /// Enactment from which a type counts as in place, 0...1; 0.5 when not given. (Model §6)
  package var enacted: Double
  /// The type that leads; `nil` when none does.
  package var dominant: IntegrationType?
  /// The pattern in words, such as “structure-led”; `nil` = not shown.
  package var pattern: String?
  /// Actors on or outside the boundary, in the order they are drawn; those within it have no place here.
  package var outsiders: [Outsider]
  /// The words of the figure.
  package var words: Words

  /// A triad; types left out are silent.
  package init(
    subject: String, structural: Node = Node(), relational: Node = Node(), institutional: Node = Node(),
    enacted: Double = 0.5, dominant: IntegrationType? = nil, pattern: String? = nil, outsiders: [Outsider] = [],
    words: Words = .english
  ) {
    self.subject = subject
    self.structural = structural
    self.relational = relational
    self.institutional = institutional
    self.enacted = enacted
    self.dominant = dominant
    self.pattern = pattern
    self.outsiders = outsiders.filter { !$0.standing.isWithin }
    self.words = words
  }

  /// The node of one type.
  package subscript(type: IntegrationType) -> Node {
    switch type {
    case .structural: structural
    case .relational: relational
    case .institutional: institutional
    }
  }

  /// The finished figure, named `integration-triad`.
  package var figure: Figure {
    let said = TriadWords(triad: self)
    return Figure(
      name: .integrationTriad, text: said.text, subject: subject, description: said.description,
      table: said.table, wide: TriadWideLayout(triad: self).drawing, narrow: TriadNarrowLayout(triad: self).drawing)
  }
}
