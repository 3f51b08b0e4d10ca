package import CaseModel
package import Markup

/// Works as CSL-JSON, which Zotero, Pandoc and Citavi read. (CSL schema, csl-data.json)
package enum CSLJSON {
  /// A file of works.
  package static func file(_ works: [Reference]) -> [UInt8] { JSON.array(works.map(item)).document }

  /// One work.
  package static func item(_ work: Reference) -> JSON {
    var members: JSONMembers = ["id": .string(work.key), "type": .string(work.type)]
    for (name, text) in work.texts { members[name.rawValue] = .string(escaped(text)) }
    for (role, names) in work.names {
      // The format cannot say that there are others: a name that says so would be somebody's.
      let own = names.filter { $0 != .others }
      if !own.isEmpty { members[role.rawValue] = .array(own.map(name)) }
    }
    for (role, date) in work.dates { members[role.rawValue] = self.date(date) }
    return .object(members)
  }

  /// Readers decode entities; a text that holds what looks like one says so.
  private static func escaped(_ text: String) -> String {
    guard text.contains("&"), text.contains(";") else { return text }
    return text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
  }

  private static func name(_ name: Reference.Name) -> JSON {
    if name.isWhole, name.nonDroppingParticle.isEmpty { return ["literal": .string(escaped(name.family))] }
    let parts = [
      ("family", name.family), ("given", name.given), ("dropping-particle", name.droppingParticle),
      ("non-dropping-particle", name.nonDroppingParticle), ("suffix", name.suffix),
    ]
    return .object(
      JSONMembers(
        parts.filter { !$0.1.isEmpty }.map { ($0.0, JSON.string(escaped($0.1))) }))
  }

  private static func date(_ date: WorkDate) -> JSON {
    guard let start = date.start else { return ["literal": .optional(date.words)] }
    if date.isOpen { return ["raw": .string("\(start.year)\(date.isCirca ? "~" : "")/..")] }
    var members: JSONMembers = [
      "date-parts": .array([start, date.end].compactMap(\.self).map { .array(numbers($0).map(JSON.integer)) })
    ]
    if date.isCirca { members["circa"] = .bool(true) }
    if let season = date.season { members["season"] = .integer(season) }
    return .object(members)
  }

  private static func numbers(_ point: WorkDate.Point) -> [Int] {
    [point.year, point.month, point.day].compactMap(\.self)
  }
}
