/// The arrows beside the boxes on a phone, each start on a track of its own where tracks meet.
struct NarrowGutter {
  private let plan: ServicePlan
  private let tracks: Tracks
  private let drawn: [WorkEdge]
  private static let gap = 8.0

  /// Wide enough for the tracks and an arrowhead.
  var width: Double { tracks.count == 0 ? 4 : 20 + Double(tracks.count - 1) * Self.gap }

  /// Leaves out the longest arrows until the tracks are enough; their boxes name what follows by number.
  init(_ plan: ServicePlan, mostTracks: Int) {
    self.plan = plan
    var drawn = plan.edges
    var tracks = Self.tracks(drawn, plan)
    while tracks.count > mostTracks {
      let beside = drawn.filter { !Self.isDrop($0, plan) }
      guard let longest = beside.max(by: { ($0.length, $0) < ($1.length, $1) }) else { break }
      drawn.removeAll { $0 == longest }
      tracks = Self.tracks(drawn, plan)
    }
    (self.drawn, self.tracks) = (drawn, tracks)
  }

  /// Whether an arrow goes straight down to the next box, with no head of a phase between.
  private static func isDrop(_ edge: WorkEdge, _ plan: ServicePlan) -> Bool {
    edge.to == edge.from + 1 && plan.steps[edge.from].phase == plan.steps[edge.to].phase
  }

  private static func tracks(_ edges: [WorkEdge], _ plan: ServicePlan) -> Tracks {
    var spans: [TrackSpan] = []
    var index: [Int: Int] = [:]
    for edge in edges where !isDrop(edge, plan) {
      let place = index[edge.from] ?? spans.count
      if place == spans.count {
        spans.append(TrackSpan(line: edge.from))
        index[edge.from] = place
      }
      // Lines come in above the place where lines go out.
      spans[place].reach(Double(edge.from * 10 + 5), isBefore: true)
      spans[place].reach(Double(edge.to * 10), isBefore: true)
    }
    return Tracks(spans, air: 1)
  }

  func connectors(boxes: [Rect]) -> [Connector] {
    drawn.map { edge in
      let (from, to) = (boxes[edge.from], boxes[edge.to])
      let paint = Paint.line(.ink, 1.5)
      guard !Self.isDrop(edge, plan) else {
        let x = from.x + from.width / 2
        return Connector([Point(x, from.maxY), Point(x, to.y)], paint, headSize: 7)
      }
      let x = from.maxX + 14 + Double(tracks.track[edge.from] ?? 0) * Self.gap
      let (out, into) = (from.maxY - 14, to.y + 14)
      return Connector(
        [Point(from.maxX, out), Point(x, out), Point(x, into), Point(to.maxX, into)], paint, headSize: 7)
    }
  }
}

extension WorkEdge {
  /// How many boxes it passes, the last one counted.
  var length: Int { abs(to - from) }
}
