/// In words, by the case's thresholds. (Model §2.9)
package enum AgreementReading: String, Sendable, CaseIterable {
  case reliable, tentative
  case notReliable = "not-reliable"
  /// Too few units to interpret.
  case tooFew = "too-few"
  /// No variation, so that agreement beyond chance is not defined.
  case undefined
}
