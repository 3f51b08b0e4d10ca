extension EcosystemFigure {
  /// The domains of a service ecosystem (Lanarkshire study, Table 1).
  package enum Domain: String, Sendable, CaseIterable {
    /// Policy makers and legislators, drawn on top.
    case government
    /// Those who plan and provide the service by statute, drawn in the middle.
    case system
    /// Users, families, associations and those who deliver on the spot, drawn at the bottom.
    case community
  }

  /// The levels of a service ecosystem, from the innermost outwards (Lanarkshire study).
  package enum Level: String, Sendable, CaseIterable {
    /// A person's own beliefs and life.
    case subMicro = "sub-micro"
    /// Encounters in the service.
    case micro
    /// Organisations and their networks.
    case meso
    /// Policy and law.
    case macro
    /// The context that all share.
    case meta
  }

  /// Where an actor stands at the enforced boundary of the ecosystem.
  package enum Standing: String, Sendable, CaseIterable {
    /// Drawn within the boundary.
    case inside
    /// Drawn on the boundary.
    case peripheral
    /// Drawn on the boundary, with a place that accounts disagree about.
    case contested
    /// Drawn outside the boundary.
    case excluded

    /// The words in the actor's box; `nil` inside.
    var words: String? {
      switch self {
      case .inside: nil
      case .peripheral: "at the periphery"
      case .contested: "place contested"
      case .excluded: "kept outside"
      }
    }
  }

  /// What ties two actors together: the three types of integration, and what runs along single relations.
  package enum TieKind: String, Sendable, CaseIterable {
    case structural, relational, institutional, governs, funds, refers, informs
  }
}

/// How ties of one kind are named and drawn; `kind` is `nil` for those whose kind is not said.
struct TieStyle: Sendable {
  let kind: EcosystemFigure.TieKind?

  /// All kinds in the order of lists and numbers, the unnamed last.
  static let all = EcosystemFigure.TieKind.allCases.map { TieStyle(kind: $0) } + [TieStyle(kind: nil)]

  var name: String { kind?.rawValue ?? "kind not said" }

  /// The integration types in one tone and the single relations in another; pattern and weight tell the rest apart.
  var paint: Paint {
    switch kind {
    case .structural: .line(.accent, 2.75)
    case .relational: .line(.accent, 2, .longDashed)
    case .institutional: .line(.accent, 2.75, .dotted)
    case .governs: .line(.ink, 1.5)
    case .funds: .line(.ink, 1.5, .dashed)
    case .refers: .line(.ink, 1.5, .dashDotted)
    case .informs: .line(.ink, 1.5, .dotted)
    case nil: .line(.muted, 1)
    }
  }

  func line(_ points: [Point], isBothWays: Bool) -> Connector {
    Connector(points, paint, heads: isBothWays ? .both : .end, headSize: 7)
  }
}
