package import CaseModel

/// A flow about a citizen that is not said to have the citizen's consent. (Model §2.7)
package struct ConsentGap: Sendable, Hashable {
  /// What is said of consent.
  package typealias State = FlowConsent

  /// The flow.
  package let flow: ServiceMap.Flow
  /// What is said of consent.
  package let state: State

  /// `nil` when the flow is not about a citizen, or has consent.
  init?(_ flow: ServiceMap.Flow) {
    guard flow.isAboutCitizen, flow.consent != true else { return nil }
    self.flow = flow
    state = flow.consent == nil ? .unsaid : .refused
  }
}
