package import CaseModel
package import Words

/// The service ecosystem of a case: who belongs to it, on which level and in which domain, what ties them together, and
/// who is left at its boundary or outside.
///
/// Domains, levels and the enforced boundary follow the Lanarkshire study (Table 1; Model §1.3, §5.2).
package struct EcosystemFigure: Sendable {
  /// One member of the ecosystem, or one kept out of it.
  package struct Actor: Sendable {
    /// What ties refer to; where two actors share an id, the first one is meant.
    package var id: String
    /// The name as shown.
    package var name: String
    /// The domain; `nil` = not said.
    package var domain: Domain?
    /// The levels the actor acts on, in any order; empty = not said.
    package var levels: [EcosystemLevel]
    /// Where the actor stands at the boundary.
    package var standing: ActorPlace
    /// Whether any account comes from this actor; `nil` = cannot be told.
    package var isHeard: Bool?
    /// What the actor does, shown in the zooms; `nil` = not said.
    package var role: String?
    /// Rules, norms and beliefs the actor works under, shown in the zooms; empty = not said.
    package var institutions: [String]
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// An actor of whom nothing more is said than is given.
    package init(
      id: String, name: String, domain: Domain? = nil, levels: [EcosystemLevel] = [],
      standing: ActorPlace = .notSpokenOf,
      isHeard: Bool? = nil, role: String? = nil, institutions: [String] = [], anchor: String? = nil
    ) {
      self.id = id
      self.name = name
      self.domain = domain
      self.levels = levels
      self.standing = standing
      self.isHeard = isHeard
      self.role = role
      self.institutions = institutions
      self.anchor = anchor
    }
  }

  /// A tie between two actors.
  package struct Tie: Sendable {
    /// Id of the actor it starts from.
    package var from: String
    /// Id of the actor it leads to.
    package var to: String
    /// What kind of tie it is; `nil` = not said.
    package var kind: TieKind?
    /// What passes along it or what it is about; `nil` = not said.
    package var label: String?
    /// Whether it runs both ways.
    package var isBothWays: Bool

    /// A tie, one way unless said otherwise; one whose ends are not two of the actors is listed but not drawn.
    package init(from: String, to: String, kind: TieKind? = nil, label: String? = nil, isBothWays: Bool = false) {
      self.from = from
      self.to = to
      self.kind = kind
      self.label = label
      self.isBothWays = isBothWays
    }
  }

  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// The actors; within domain and level the figure orders them so that ties stay short.
  package var actors: [Actor]
  /// The ties, numbered by kind in this order.
  package var ties: [Tie]
  /// The words of the figure.
  package var words: Words

  /// An ecosystem.
  package init(subject: String, actors: [Actor], ties: [Tie] = [], words: Words = .english) {
    self.subject = subject
    self.actors = actors
    self.ties = ties
    self.words = words
  }

  /// The finished figure, named `ecosystem`.
  package var figure: Figure {
    let network = EcosystemNetwork(self)
    let map = EcosystemMap(network)
    let said = EcosystemWords(network: network, isBundled: map.isBundled)
    return Figure(
      name: .ecosystem, text: said.text, subject: subject, description: said.description,
      table: EcosystemTable(network: network).table, wide: map.drawing,
      narrow: EcosystemNarrowLayout(network: network).drawing)
  }

  /// One figure a domain that has actors: `ecosystem-government`, `ecosystem-system`, `ecosystem-community`, and
  /// `ecosystem-other` for actors whose domain is not said.
  package var zooms: [Figure] {
    let network = EcosystemNetwork(self)
    return network.bands.map { EcosystemZoom(network: network, domain: $0).figure }
  }
}
