/// What the state of a condition rests on. (Model §10.14)
package enum ConditionBasis: String, Sendable, CaseIterable {
  /// Codings or cells.
  case coded
  /// The declared service map alone.
  case declared
}
