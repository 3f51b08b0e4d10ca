import CaseModel

/// Information an activity needs that no flow on the map brings to its actor. (Model §2.7)
package struct UnmetNeed: Sendable, Hashable {
  /// Id of the activity.
  package let activity: String
  /// Who does it: an actor id, or `citizen`.
  package let actor: String
  /// What it needs.
  package let what: String

  static func all(_ map: ServiceMap) -> [UnmetNeed] {
    map.activities.flatMap { activity in
      activity.needs.filter { need in !map.flows.contains { $0.what == need && $0.to == activity.actor } }
        .map { UnmetNeed(activity: activity.id, actor: activity.actor, what: $0) }
    }
  }
}
