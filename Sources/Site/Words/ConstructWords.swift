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
