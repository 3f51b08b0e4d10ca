import CaseModel
import LensKit

/// Where groups of sources stand by an attribute that the author gave them, group beside group, from named codings alone.
/// (Model §2.3, §10.1)
package struct GroupPositions: Sendable, Hashable {
  /// The sources of one group.
  package struct Group: Sendable, Hashable {
    /// What they share, such as `first`.
    package let value: String
    /// Their ids, in the order of the narratives.
    package let sources: [String]
    /// The three axes, in order; cells without a coding are silent.
    package let axes: [AreaPositions.AxisCells]
  }

  /// The attribute, such as `wave`.
  package let name: String
  /// Its groups, each with a source at least, in the order in which the narratives name them.
  package let groups: [Group]

  /// Attributes by which there are two groups or more whose sources speak of an axis.
  static func all(_ tallies: [AxisTallies], of coded: CodedCase) -> [GroupPositions] {
    let given = coded.case.accounts.filter { !$0.speaker.groups.isEmpty }
    guard !given.isEmpty else { return [] }
    let heard = Dictionary(
      coded.sources.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var named: [SourceGroup: [Int]] = [:]
    var order: [SourceGroup] = []
    for narrative in given {
      guard let source = heard[narrative.source] else { continue }
      for group in narrative.speaker.groups {
        if named[group] == nil { order.append(group) }
        if named[group]?.contains(source) != true { named[group, default: []].append(source) }
      }
    }
    var names: [String] = []
    for group in order where !names.contains(group.name) { names.append(group.name) }
    return names.map { name in
      GroupPositions(
        name: name,
        groups: order.filter { $0.name == name }.map {
          group($0.value, of: named[$0] ?? [], tallies, coded)
        }.filter { $0.axes.contains { $0.isCoded } })
    }.filter { $0.groups.count > 1 }
  }

  private static func group(
    _ value: String, of sources: [Int], _ tallies: [AxisTallies], _ coded: CodedCase
  ) -> Group {
    let members = Set(sources)
    return Group(
      value: value, sources: sources.map { coded.sources[$0].id },
      axes: tallies.map { tally in
        AreaPositions.AxisCells(tally, of: coded) { members.contains($0.source) }
      })
  }
}
