/// Where obstacles to involvement lie, to group them on a report. The grouping is this project's own; the codes are
/// after Hoppe et al. (2024).
package enum ObstaclePlace: String, Sendable, CaseIterable {
  /// With elected people and their power.
  case politics
  /// With the public organisation.
  case organisation
  /// With the people who represent it.
  case representatives
  /// With citizens and civil society, as those who speak see them.
  case others

  /// The place of a code of the family `obstacle`; `nil` for any other code.
  package init?(ofCode code: String) {
    switch code {
    case "obstacle-control", "obstacle-representation", "obstacle-accountability", "obstacle-political-absence":
      self = .politics
    case "obstacle-experience", "obstacle-projectification", "obstacle-alignment", "obstacle-risk-aversion",
      "obstacle-silo", "obstacle-resources":
      self = .organisation
    case "obstacle-skills", "obstacle-mandate", "obstacle-time", "obstacle-meeting-terms": self = .representatives
    case "obstacle-quality", "obstacle-capacity", "obstacle-representativeness", "obstacle-trust": self = .others
    default: return nil
    }
  }
}
