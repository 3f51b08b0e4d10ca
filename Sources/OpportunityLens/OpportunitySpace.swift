import CaseModel

extension OpportunitySpace {
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
