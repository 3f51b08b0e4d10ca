package import CaseModel
package import LensKit

/// Who counts, and in what: actors by ways of being counted, never summed, from named codings alone. (Model §2.6, §10.1)
package struct PowerMatrix: Sendable, Hashable {
  /// A way of being counted, which is also the end of its code: `power-recognition`.
  package typealias Way = PowerWay

  /// How an actor stands in one way.
  package typealias Mark = PowerStanding

  /// One actor.
  package struct Row: Sendable, Hashable {
    /// Id of the actor.
    package let actor: String
    /// How it stands in each way, in order, with excerpts.
    package let marks: [Finding<Mark>]
    /// Whether it is coded as contributing, yet as peripheral in decisions or left out of them.
    package let hasBoundary: Bool

    /// How it stands in one way.
    package subscript(way: Way) -> Mark { marks[Way.allCases.firstIndex(of: way) ?? 0].kind }
  }

  /// Actors with a mark, in the case's order.
  package let rows: [Row]

  init(_ coded: CodedCase) {
    let cells = Way.allCases.map { coded.codings(under: [$0.code], frame: .actual) }
    rows = coded.case.actors.compactMap { Row($0.id, cells, of: coded) }
  }
}

extension PowerMatrix.Row {
  fileprivate init?(_ actor: String, _ cells: [[CellCoding]], of coded: CodedCase) {
    let own = cells.map { cell in cell.filter { coded.coding($0).actor == actor }.settled() }
    guard own.contains(where: { !$0.isEmpty }) else { return nil }
    let standings = own.map { cell in Set(cell.compactMap { coded.coding($0).standing }) }
    self.actor = actor
    marks = zip(standings, own).map { Finding(PowerMatrix.Mark($0), evidence: coded.evidence($1)) }
    let (recognition, decision) = (standings[0], standings[1])
    hasBoundary = recognition.contains(.included) && !decision.isDisjoint(with: [.excluded, .peripheral])
  }
}

extension PowerMatrix.Mark {
  fileprivate init(_ standings: Set<Standing>) {
    switch standings.count {
    case 0: self = .silent
    case 1: self = standings.first.flatMap { PowerMatrix.Mark(rawValue: $0.rawValue) } ?? .silent
    default: self = .contested
    }
  }
}
