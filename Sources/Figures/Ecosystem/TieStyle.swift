import CaseModel
import Words

/// How ties of one kind are named and drawn; `kind` is `nil` for those whose kind is not said.
struct TieStyle: Sendable {
  let kind: TieKind?

  /// All kinds in the order of lists and numbers, the unnamed last.
  static let all = TieKind.allCases.map { TieStyle(kind: $0) } + [TieStyle(kind: nil)]

  var name: Message { kind.map(Message.tieKind) ?? .tieKindUnsaid }

  /// How many ties are of each kind, of those that any is of.
  static func counts(of links: [EcosystemNetwork.Link]) -> [Message] {
    all.compactMap { style in
      let count = links.count { $0.tie.kind == style.kind }
      return count == 0 ? nil : .tiesOfKind(count, style.name)
    }
  }

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
