/// In words. (Model §2.3)
package enum ConsensusBand: String, Sendable, CaseIterable {
  case convergent, mixed, contested
}
