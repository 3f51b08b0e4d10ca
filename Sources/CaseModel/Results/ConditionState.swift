/// Whether practice bears out what a class requires. (Model §9.11)
package enum ConditionState: String, Sendable, CaseIterable {
  case confirmed, contrary, silent
}
