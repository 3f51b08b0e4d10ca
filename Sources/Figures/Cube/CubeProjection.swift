package import CaseModel

/// Which extent of the power-dynamics figure is drawn. (Model §5.3)
package enum CubeMark: Int, Sendable, CaseIterable {
  /// Three modes, three aims, four stances.
  case one = 1
  /// Four modes, four aims, six stances: the planned and the networked society.
  case two = 2

  /// The highest rank the mark has room for.
  package func last(_ axis: Axis) -> Int {
    switch (self, axis) {
    case (.one, .mode), (.one, .aim): 3
    case (.one, .stance), (.two, .mode), (.two, .aim): 4
    case (.two, .stance): 6
    }
  }
}

/// Turns levels on three axes into places in the drawing: an oblique projection of an open room. (Model §5.3)
package struct CubeProjection: Sendable {
  /// The extent the levels are spread over.
  package let mark: CubeMark
  /// Where all three axes stand at their first rank.
  package let origin: Point
  /// The whole length of the mode axis.
  package let right: Point
  /// The whole height of the aim axis.
  package let up: Point
  /// The whole depth of the stance axis.
  package let deep: Point
  /// Where the shelf for cases without co-production begins.
  let shelf: Point
  /// The depth of that shelf, which is narrower than the room.
  let shelfDeep: Point

  // Depth is smaller than a step of mode and of aim, so that no marker stands on the line of a foreign level. (Model §10.7)
  /// The projection of the wide figure, in a view box of 1150 × 650.
  package init(mark: CubeMark) {
    self.init(mark: mark, origin: Point(270, 545), scale: 1, shelf: Point(18, 545), shelfDeep: Point(72, -30))
  }

  init(mark: CubeMark, origin: Point, scale: Double, shelf: Point, shelfDeep: Point) {
    self.mark = mark
    self.origin = origin
    right = Point(570, 0) * scale
    up = Point(0, -370) * scale
    deep = Point(162, -94) * scale
    self.shelf = shelf
    self.shelfDeep = shelfDeep
  }

  /// The place of three ranks; a mode of 0 is a place on the shelf.
  package func point(mode: Int, aim: Int, stance: Int) -> Point {
    let (u, v, t) = (share(mode, .mode), share(aim, .aim), share(stance, .stance))
    return mode == 0 ? shelf + up * v + shelfDeep * t : point(u, v, t)
  }

  /// The place of three shares of the axes, each 0...1.
  func point(_ mode: Double, _ aim: Double, _ stance: Double) -> Point {
    origin + right * mode + up * aim + deep * stance
  }

  /// How far along its axis a rank stands, 0...1.
  func share(_ rank: Int, _ axis: Axis) -> Double { Double(rank - 1) / Double(mark.last(axis) - 1) }
}
