/// Where the declared way of learning does not fit its purpose, or looks one way only. (Model §2.7)
///
/// What is not said fires no note.
package enum LearningNote: String, Sendable, CaseIterable {
  /// Something new is sought with a learning approach that is said, and is not interactive.
  case newWithoutInteraction = "new-without-interaction"
  /// Only searching together for the new.
  case explorationOnly = "exploration-only"
  /// Only doing the known better.
  case exploitationOnly = "exploitation-only"
}
