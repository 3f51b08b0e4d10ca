/// A code of the codebook.
package struct Code: Sendable, Hashable {
  /// Id, never reused for a changed meaning.
  package let id: String
  /// Name as shown.
  package let label: String
  /// The family it belongs to.
  package let family: CodeFamily
  /// What it means; empty where nobody wrote it, as the site's own codes may be.
  package let definition: String
  /// When to use it and when not; `nil` when the definition says all.
  package let hint: String?
  /// Where it comes from; `nil` when not said.
  package let source: String?
  /// Id of the code it belongs under; `nil` when it stands alone.
  package let parent: String?

  /// A code.
  package init(
    _ id: String, _ label: String, family: CodeFamily, definition: String, hint: String? = nil,
    source: String? = nil, parent: String? = nil
  ) {
    self.id = id
    self.label = label
    self.family = family
    self.definition = definition
    self.hint = hint
    self.source = source
    self.parent = parent
  }
}

extension Code {
  /// The name where it stands alone, as in a heading: built-in ones with a capital, the site's own as they are written.
  package var title: String { family == .own ? label : label.prefix(1).uppercased() + label.dropFirst() }
}

/// A group of codes that share rules. (Model §4)
package enum CodeFamily: String, Sendable, CaseIterable {
  case mode, aim, stance, involvement, obstacle
  case boundarySpanning = "boundary-spanning"
  case publicRole = "public-role"
  case structural, relational, institutional, power
  case levelDomain = "level-domain"
  case opportunity, coordinator
  /// The site's own codes, shown and counted but not computed.
  case own

  /// The axis the family's codes are ranks of; `nil` for other families.
  package var axis: Axis? { Axis(rawValue: rawValue) }

  /// The type of integration the family's codes are indicators of; `nil` for other families.
  package var integrationType: IntegrationType? { IntegrationType(rawValue: rawValue) }

  /// Name as shown.
  package var label: String {
    switch self {
    case .mode: "Mode of co-production"
    case .aim: "Aim of involvement"
    case .stance: "Stance of the public organisation"
    case .involvement: "Involvement in practice"
    case .obstacle: "Obstacles"
    case .boundarySpanning: "Boundary spanning"
    case .publicRole: "Roles of the public body"
    case .structural: "Structural integration"
    case .relational: "Relational integration"
    case .institutional: "Institutional integration"
    case .power: "Power and boundaries"
    case .levelDomain: "Levels and domains"
    case .opportunity: "Opportunity space"
    case .coordinator: "Coordinator conditions"
    case .own: "This site’s own codes"
    }
  }

  /// The lens that uses the family, as it is named in data files.
  package var lens: String {
    switch self {
    case .mode, .aim, .stance, .involvement, .obstacle, .boundarySpanning, .publicRole: "involvement"
    case .structural, .relational, .institutional, .power, .levelDomain: "integration"
    case .opportunity: "opportunity"
    case .coordinator: "coordination"
    case .own: "own"
    }
  }
}

/// All codes a site knows.
package struct Codebook: Sendable {
  /// Codes in order: families as listed, codes as the model lists them, the site's own last.
  package private(set) var codes: [Code]
  private var positions: [String: Int]

  /// A codebook.
  ///
  /// Ids must be unique; of two with the same id the first is found.
  package init(codes: [Code]) {
    self.codes = codes
    positions = Dictionary(codes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Ids of all codes.
  package var ids: Set<String> { Set(positions.keys) }

  /// The code with an id; `nil` when unknown.
  package subscript(_ id: String) -> Code? { positions[id].map { codes[$0] } }

  /// The name of a code as shown; `nil` when unknown.
  package func label(of id: String) -> String? { positions[id].map { codes[$0].label } }

  /// The family of a code; `nil` when unknown.
  package func family(of id: String) -> CodeFamily? { positions[id].map { codes[$0].family } }

  /// A code and those above it, from itself to the top; empty when it is unknown.
  ///
  /// Of codes that belong under each other, which the reader refuses, each stands there once.
  package func ancestry(of id: String) -> [String] {
    var (ids, next): ([String], String?) = ([], id)
    while let id = next, let code = self[id], !ids.contains(id) {
      ids.append(id)
      next = code.parent
    }
    return ids
  }

  /// The codes directly below a code, in the codebook's order.
  package func children(of id: String) -> [Code] { codes.filter { $0.parent == id } }

  /// A code's id and those of all below it; the reader refuses codes that stand below themselves.
  package func subtree(of id: String) -> [String] { [id] + children(of: id).flatMap { subtree(of: $0.id) } }

  /// This codebook with more codes at its end.
  package func adding(_ more: [Code]) -> Codebook { Codebook(codes: codes + more) }
}
