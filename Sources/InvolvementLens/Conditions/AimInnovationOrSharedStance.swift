extension ConditionRule {
  /// Enhanced: the aim is innovation led by users, or participation with a public organisation that shares.
  static let aimInnovationOrSharedStance = ConditionRule(
    id: "aim-innovation-or-shared-stance", leastAim: 2, leastStance: 3
  ) { view in
    guard let aim = view.aim else { return .silent }
    if aim.lo >= 3 { return .confirmed }
    if aim.hi < 2 { return .contrary }
    guard let stance = view.stance else { return .silent }
    if aim.lo >= 2 && stance.lo >= 3 { return .confirmed }
    return aim.hi == 2 && stance.hi < 3 ? .contrary : .silent
  }
}
