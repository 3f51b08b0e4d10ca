/// The kinds of figures by the name of their file, without its ending.
///
/// Of a kind that comes in several figures, each has a part of its own behind that: `coding-tree-2`, `ecosystem-system`.
package enum FigureName: String, Sendable, CaseIterable {
  /// Its parts are the two extents, `1` and `2`.
  case powerDynamicsMark = "power-dynamics-mark"
  case powerDynamicsStrips = "power-dynamics-strips"
  case powerDynamicsAreas = "power-dynamics-areas"
  case powerDynamicsCases = "power-dynamics-cases"
  case involvementGap = "involvement-gap"
  case accounts
  case cases
  case integrationTriad = "integration-triad"
  case integrationIndicators = "integration-indicators"
  case powerMatrix = "power-matrix"
  case opportunitySpace = "opportunity-space"
  case learning
  case serviceMap = "service-map"
  case coordinatorConditions = "coordinator-conditions"
  /// Its parts are the domains.
  case ecosystem
  case agreement
  /// Its parts are numbers from 2 on.
  case codingTree = "coding-tree"

  /// The name of one of several figures; of the only one without a part.
  package func file(_ part: String? = nil) -> String { part.map { "\(rawValue)-\($0)" } ?? rawValue }
}
