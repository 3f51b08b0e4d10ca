package import CaseModel

/// What an excerpt speaks for within a claim.
package enum EvidenceRole: Sendable, Hashable {
  /// For the claim as a whole.
  case none
  /// For a rank of an axis.
  case rank(Int, Axis)
  /// For one side of a gap.
  case frame(Frame)
  /// For one side on one axis.
  case position(Axis, Frame)
  /// For a condition, or against it.
  case support(Bool)
  /// For an answer to an item of a checklist.
  case answer(ChecklistAnswer.Value)
  /// For an answer to one of a component's items.
  case item(String, ChecklistAnswer.Value)
  /// For what is said of a coordinator's condition.
  case testimony(CoordinationState)
  /// For an indicator, by its code.
  case indicator(String)
  /// For what a code says of the thing.
  case use(CodeUse)
  /// For how an actor stands.
  case standing(Standing)
  /// Which way, and whether the thing is there.
  case direction(Direction?, Presence?)
}
