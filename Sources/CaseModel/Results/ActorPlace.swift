/// Where an actor stands towards the boundary of the ecosystem, by whose contribution counts and who decides.
/// (Model §10.8; Lanarkshire study)
package enum ActorPlace: String, Sendable, CaseIterable {
  case inside, boundary, outside
  /// Neither recognition nor decisions are coded. Silence is not absence.
  case notSpokenOf = "not-spoken-of"
}
