import CaseModel
import IntegrationLens
import Markup

/// Who counts, and in what, in `case.json`: every declared actor, with the ways that are coded.
enum PowerJSON {
  static func value(_ power: PowerMatrix) -> JSON {
    .object(JSONMembers(power.actors.map { ($0.actor, actor($0)) }))
  }

  private static func actor(_ row: PowerMatrix.Row) -> JSON {
    var members: JSONMembers = ["place": .string(row.place.rawValue)]
    for way in PowerWay.allCases where row[way].standing != .silent { members[way.code] = mark(row[way]) }
    return .object(members)
  }

  private static func mark(_ mark: PowerMatrix.Mark) -> JSON {
    var members: JSONMembers = [
      "state": .string(mark.standing.rawValue), "excerpts": .integer(mark.evidence.count),
      "sources": .integer(mark.sources),
    ]
    for standing in Standing.allCases { members[standing.rawValue] = .integer(mark[standing]) }
    return .object(members)
  }
}
