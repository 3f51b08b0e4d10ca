/// What is said of consent.
package enum FlowConsent: String, Sendable, CaseIterable {
  /// Nothing, which is not a no.
  case unsaid
  /// That there is none.
  case refused
}
