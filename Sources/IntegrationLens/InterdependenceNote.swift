import CaseModel
import LensKit

extension InterdependenceNote {
  /// The notes of a case, in order, from named codings alone. (Model §10.1)
  static func all(_ coded: CodedCase) -> [Finding<InterdependenceNote>] {
    let cells = NoteCells(coded)
    let engagement = cells["st-engagement"].filter { $0.presence == .present && $0.direction == .constraining }
    let relations = (cells["re-networking"] + cells["re-service"]).filter { $0.presence == .absent }
    let values = cells["in-values"].filter { $0.presence == .present }
    let goals = cells["in-goals"].filter { $0.presence == .absent && $0.direction == .constraining }
    return [
      note(.structuresWithoutRelationships, [engagement, relations], coded),
      note(.valuesOverridden, [values, goals], coded),
      note(.learningOneWay, [cells["power-one-way"]], coded),
    ].compactMap { $0 }
  }

  private static func note(_ note: InterdependenceNote, _ parts: [[CellCoding]], _ coded: CodedCase)
    -> Finding<InterdependenceNote>?
  {
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    return Finding(note, evidence: coded.evidence(parts.joined()))
  }
}

/// Named practice under single codes.
private struct NoteCells {
  let coded: CodedCase

  init(_ coded: CodedCase) { self.coded = coded }

  subscript(code: String) -> [CellCoding] {
    coded.codings(under: [code], frame: .actual).settled()
  }
}
