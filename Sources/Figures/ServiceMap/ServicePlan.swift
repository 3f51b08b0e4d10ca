import Words

/// A service map with its activities numbered phase by phase and every reference followed.
struct ServicePlan {
  struct Step {
    /// Counted from 1, phase by phase and in the author's order within one.
    let number: Int
    let activity: ServiceMapFigure.Activity
    /// Index into the plan's phases.
    let phase: Int
    /// Index into the plan's lanes.
    let lane: Int
    /// Indices of the steps that follow, each once and sorted; never its own.
    let next: [Int]
    let isRepeated: Bool
  }

  let map: ServiceMapFigure
  /// At least one, so that every activity has a column.
  let phases: [String]
  /// The map's lanes, then those that only activities or flows name.
  let lanes: [ServiceMapFigure.Lane]
  let steps: [Step]
  var words: Words { map.words }
  private let laneIndex: [String: Int]

  init(_ map: ServiceMapFigure) {
    self.map = map
    phases = map.phases.isEmpty ? [map.words.text(.mapActivities)] : map.phases
    let last = phases.count - 1
    let ordered = map.activities.enumerated()
      .map { (phase: min(max(0, $0.element.phase), last), order: $0.offset, activity: $0.element) }
      .sorted { ($0.phase, $0.order) < ($1.phase, $1.order) }
    lanes = Self.lanes(of: map)
    let lane = Dictionary(zip(lanes.map(\.id), lanes.indices), uniquingKeysWith: { first, _ in first })
    let index = Dictionary(zip(ordered.map(\.activity.id), ordered.indices), uniquingKeysWith: { first, _ in first })
    laneIndex = lane
    steps = ordered.enumerated().map { number, entry in
      let followers = Set(entry.activity.then.compactMap { index[$0] })
      return Step(
        number: number + 1, activity: entry.activity, phase: entry.phase, lane: lane[entry.activity.lane] ?? 0,
        next: followers.subtracting([number]).sorted(), isRepeated: followers.contains(number))
    }
  }

  private static func lanes(of map: ServiceMapFigure) -> [ServiceMapFigure.Lane] {
    var lanes = map.lanes
    var known = Set(lanes.map(\.id))
    for id in map.activities.map(\.lane) + map.flows.flatMap({ [$0.from, $0.to] }) where known.insert(id).inserted {
      lanes.append(.init(id: id, name: id))
    }
    return lanes
  }

  /// Index of a lane by its id.
  func lane(_ id: String) -> Int? { laneIndex[id] }

  /// The shown name of a lane.
  func name(ofLane id: String) -> String { lane(id).map { lanes[$0].name } ?? id }

  /// Every “this, then that”, in order of numbers.
  var edges: [WorkEdge] {
    steps.indices.flatMap { index in steps[index].next.map { WorkEdge(from: index, to: $0) } }
  }
}

/// One activity followed by another, as indices of steps.
struct WorkEdge: Hashable {
  let from: Int
  let to: Int
}
