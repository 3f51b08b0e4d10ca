import CaseModel

/// Two actors of whom one takes over from the other, with no flow between them either way. (Model §2.7)
package struct StructuralHole: Sendable, Hashable {
  /// An activity and one that follows it.
  package struct Step: Sendable, Hashable {
    /// Id of the first activity.
    package let from: String
    /// Id of the one that follows.
    package let to: String
  }

  /// The two actors, sorted: actor ids, or `citizen`.
  package let actors: [String]
  /// Where one takes over from the other, in the author's order.
  package let steps: [Step]

  static func all(_ map: ServiceMap) -> [StructuralHole] {
    let connected = Set(map.flows.map { [$0.from, $0.to].sorted() })
    let handovers = Dictionary(grouping: handovers(map).filter { !connected.contains($0.actors) }, by: \.actors)
    return handovers.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { StructuralHole(actors: $0.key, steps: $0.value.flatMap(\.steps)) }
  }

  /// Every step from one actor to another, each as a hole of its own.
  private static func handovers(_ map: ServiceMap) -> [StructuralHole] {
    let actors = Dictionary(map.activities.map { ($0.id, $0.actor) }, uniquingKeysWith: { first, _ in first })
    return map.activities.flatMap { activity in
      activity.then.compactMap { next in
        guard let actor = actors[next], actor != activity.actor else { return nil }
        return StructuralHole(
          actors: [activity.actor, actor].sorted(), steps: [Step(from: activity.id, to: next)])
      }
    }
  }
}
