/// Which codings a gap is taken between. (Model §10.3; Hoppe et al. 2024)
package enum GapView: String, Sendable, CaseIterable {
  /// What the political or strategic level means against what the operational level does.
  case betweenLevels = "between-levels"
  /// All that is meant against all that is done.
  case allLevels = "all-levels"
}
