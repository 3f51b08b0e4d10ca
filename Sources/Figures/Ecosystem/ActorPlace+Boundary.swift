import CaseModel

extension ActorPlace {
  /// Whether an actor has its place with the others: nothing says that it stands at the boundary or outside.
  var isWithin: Bool { self == .inside || self == .notSpokenOf }
}
