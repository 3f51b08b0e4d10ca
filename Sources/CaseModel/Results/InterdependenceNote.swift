/// What types of integration do to one another, fired where codings occur together. (Model §2.6)
package enum InterdependenceNote: String, Sendable, CaseIterable {
  /// Participation structures exist and hinder, and networking or service relations are absent.
  case structuresWithoutRelationships = "structures-without-relationships"
  /// A shared value exists, and goals are absent and hinder: it is overridden by aims and metrics.
  case valuesOverridden = "values-overridden"
  /// Learning goes one way, which is a matter of power.
  case learningOneWay = "learning-one-way"
}
