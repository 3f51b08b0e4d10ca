import CaseModel
import Words

extension AssessedReading {
  /// The name of the construct that was assessed; as it is written where no lens has it.
  var constructName: Message {
    let parts = construct.split(separator: ".").map(String.init)
    switch (parts.first, parts.count) {
    case ("involvement", 3):
      let frame = Frame(rawValue: parts[2]) ?? .actual
      return Axis(rawValue: parts[1]).map { .axisInFrame($0, frame) } ?? .constructClass(frame)
    case ("integration", 2):
      if let type = IntegrationType(rawValue: parts[1]) { return .integrationOf(type) }
      return parts[1] == "dominant" ? .constructDominant : .constructPattern
    case ("opportunity", 2): return parts[1] == "space" ? .constructSpace : .constructBottleneck
    default: return .own(construct)
    }
  }
}

extension AssessedReading {
  /// What a value of the construct is called; ends of a range, and several values, are named one by one.
  func valueName(_ text: String) -> Message {
    .either(text.split(separator: "/").map { name(String($0)) })
  }

  private func name(_ value: String) -> Message {
    if let status = EvidenceStatus(rawValue: value), status == .insufficient || status == .silent {
      return .evidenceStatus(status)
    }
    if value == ModeClass.undetermined { return .undetermined }
    let parts = construct.split(separator: ".").map(String.init)
    switch (parts.first, parts.dropFirst().first) {
    case ("involvement", let part?):
      if let axis = Axis(rawValue: part) {
        return axis.rank(ofLabel: value).map { .word(.rank($0, of: axis)) } ?? .own(value)
      }
      return ModeClass(rawValue: value).map(Message.modeClass) ?? .own(value)
    case ("integration", "dominant"): return IntegrationType(rawValue: value).map(Message.typeIs) ?? .nothing
    case ("integration", "pattern"):
      return IntegrationPattern(rawValue: value).map(Message.integrationPattern) ?? .own(value)
    case ("integration", _): return IntegrationState(rawValue: value).map(Message.integrationState) ?? .own(value)
    case ("opportunity", "space"): return OpportunitySpace(rawValue: value).map(Message.whySpace) ?? .own(value)
    case ("opportunity", _):
      return OpportunityDeclaration.Component(rawValue: value).map(Message.componentTitle) ?? .own(value)
    default: return .own(value)
    }
  }
}
