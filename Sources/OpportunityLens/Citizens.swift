import CaseModel

/// Who the citizens are on a service map: the word `citizen`, and actors of that kind.
struct Citizens {
  private let ids: Set<String>

  init(_ case: Case) {
    ids = Set(`case`.actors.lazy.filter { $0.kind == .citizens }.map(\.id)).union(["citizen"])
  }

  /// Whether a party is citizens.
  func include(_ party: String) -> Bool { ids.contains(party) }

  /// Whether citizens do an activity or co-produce it.
  func takePart(in activity: ServiceMap.Activity) -> Bool { activity.isCoProduced || include(activity.actor) }
}
