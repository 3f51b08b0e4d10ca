extension ConditionRule {
  /// Networked: the public organisation creates together with autonomous parties.
  static let stanceCollaboration = ConditionRule(id: "stance-collaboration", leastStance: 4) { view in
    guard let stance = view.stance else { return .silent }
    if stance.lo >= 4 { return .confirmed }
    return stance.hi < 4 ? .contrary : .silent
  }
}
