/// The opportunity space as a whole: its weakest link, since the components are linked. (Model §2.7, §9.19)
package enum OpportunitySpace: String, Sendable, CaseIterable {
  case inPlace = "in-place"
  case partial, missing
  /// Some component is unknown.
  case undetermined

  init(_ components: [ComponentAssessment]) {
    let states = Set(components.map(\.state))
    if states.contains(.unknown) || states.isEmpty {
      self = .undetermined
    } else if states.contains(.missing) {
      self = .missing
    } else {
      self = states.contains(.partial) ? .partial : .inPlace
    }
  }
}
