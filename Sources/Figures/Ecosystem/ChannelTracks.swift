/// The tracks of ties in the channels between rows.
struct ChannelTracks {
  /// How many tracks each channel has.
  let counts: [Int]
  /// The track of each stretch: two for each route, the second for where a detour goes on.
  private let tracks: [Int]

  init(_ routes: [TieRoute], ports: TiePorts, lanes: [Double?], channelCount: Int) {
    var stretches: [[TrackPacking.Stretch]] = Array(repeating: [], count: channelCount)
    for (index, route) in routes.enumerated() {
      let (start, end) = (ports[index, isStart: true], ports[index, isStart: false])
      switch route.way {
      case .level, .upright: break
      case .channel(let channel):
        stretches[channel].append(
          Self.stretch(index * 2, (start, channel > route.from.row), (end, channel > route.to.row)))
      case .detour(let from, _, let to):
        let lane = lanes[index] ?? 0
        stretches[from].append(Self.stretch(index * 2, (start, from > route.from.row), (lane, to < from)))
        stretches[to].append(Self.stretch(index * 2 + 1, (lane, from < to), (end, to > route.to.row)))
      }
    }
    var tracks = Array(repeating: 0, count: routes.count * 2)
    counts = stretches.map { stretches in
      // Lines that end and begin closer on one track would look like one line.
      let packed = TrackPacking.untangled(TrackPacking.tracks(stretches, gap: 14))
      for (track, stretches) in packed.enumerated() {
        for stretch in stretches { tracks[stretch.id] = track }
      }
      return packed.count
    }
    self.tracks = tracks
  }

  /// The track on which a route starts.
  func first(_ route: Int) -> Int { tracks[route * 2] }
  /// The track on which a detour arrives.
  func second(_ route: Int) -> Int { tracks[route * 2 + 1] }

  private typealias End = (place: Double, rises: Bool)

  private static func stretch(_ id: Int, _ one: End, _ other: End) -> TrackPacking.Stretch {
    let (low, high) = one.place <= other.place ? (one, other) : (other, one)
    return TrackPacking.Stretch(
      id: id, low: low.place, high: high.place, lowEndRises: low.rises, highEndRises: high.rises)
  }
}
