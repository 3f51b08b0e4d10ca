extension ConditionRule {
  /// Consumer: citizens add something while the service is delivered or used. Silence is not contrary.
  static let inputInDelivery = ConditionRule(
    id: "input-in-delivery", codesFor: ["timing-delivery"], isConfirmedByMap: true
  ) { view in
    view.isCoDelivered ? .confirmed : view.codes
  }
}
