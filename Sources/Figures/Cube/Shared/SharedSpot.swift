import CaseModel

/// A position in the shared cube with every entry that stands there.
struct SharedSpot: Sendable {
  let frame: Frame
  /// Ranks of the near and the far end; one without an interval.
  let ends: [CubeRanks]
  /// Indices of the entries.
  let entries: [Int]
  /// Whether every entry here rests on one source only.
  let isSingleVoice: Bool
}

/// The way of one or more entries from practice to intention.
struct SharedMove: Sendable {
  let from: CubeRanks
  let to: CubeRanks
}

extension SharedCube {
  /// Positions in order of their ranks, the practice before the intention.
  var spots: [SharedSpot] {
    [Frame.actual, .intended].flatMap { frame in
      let placed = entries.indices.compactMap { index in
        let placement = placement(entries[index], frame)
        return placement.isPlaced(in: .two) ? (index, placement) : nil
      }
      return Dictionary(grouping: placed) { $0.1.ends }.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
        ends, here in
        SharedSpot(
          frame: frame, ends: ends, entries: here.map(\.0), isSingleVoice: here.allSatisfy { $0.1.isSingleVoice })
      }
    }
  }

  /// Moves between the near and far ends of positions, each once however many entries make it.
  var moves: [SharedMove] {
    entries.reduce(into: []) { moves, entry in
      let (goal, practice) = (placement(entry, .intended), placement(entry, .actual))
      guard CubeGap(intended: entry.intended, actual: entry.actual) != nil, goal.isPlaced(in: .two),
        practice.isPlaced(in: .two), let to = goal.ends.first, let from = practice.ends.last, from != to,
        !moves.contains(where: { $0.from == from && $0.to == to })
      else { return }
      moves.append(SharedMove(from: from, to: to))
    }
  }
}
