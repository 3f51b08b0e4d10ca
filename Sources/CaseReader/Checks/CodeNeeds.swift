package import CaseModel

/// Attributes of codings that some codes cannot do without.
package enum CodingNeed: String, Sendable, CaseIterable {
  /// Whether it is meant, called for or done.
  case frame
  /// Whether it helps or hinders.
  case direction
  /// The actor it is about.
  case actor
  /// How that actor stands.
  case standing
  /// The role it stands for.
  case role
}

extension Code {
  /// Attributes that every coding with the code must have. (Design §3.1)
  package var needs: [CodingNeed] {
    switch family {
    case .mode, .aim, .stance, .publicRole: [.frame]
    case .structural, .relational, .institutional: [.direction]
    case .power: [.actor, .standing]
    case .coordinator: id == "orch-role" ? [.role] : []
    default: []
    }
  }

  /// Whether a coding with the code must also say whether the thing is present, unless it is enabling. (Design §3.1)
  package var needsPresenceUnlessEnabling: Bool { needs.contains(.direction) }
}
