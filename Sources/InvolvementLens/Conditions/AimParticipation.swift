extension ConditionRule {
  /// Strategic: the aim is at least participation.
  static let aimParticipation = ConditionRule(id: "aim-participation", leastAim: 2) { view in
    guard let aim = view.aim else { return .silent }
    if aim.lo >= 2 { return .confirmed }
    return aim.hi < 2 ? .contrary : .silent
  }
}
