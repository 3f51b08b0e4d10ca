/// A level on each of the three axes.
struct CubeRanks: Sendable, Hashable, Comparable {
  let mode: Int
  let aim: Int
  let stance: Int

  static func < (left: CubeRanks, right: CubeRanks) -> Bool {
    (left.mode, left.aim, left.stance) < (right.mode, right.aim, right.stance)
  }
}

extension CubeProjection {
  func point(_ ranks: CubeRanks) -> Point { point(mode: ranks.mode, aim: ranks.aim, stance: ranks.stance) }
}
