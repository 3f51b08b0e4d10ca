/// What every cube of an extent shares: walls, diagonal, levels and corners. Drawn once, since sites hold many cubes.
enum CubeBackdrop {
  /// The size of words in the wide layout.
  static let size = 16.0

  /// The backdrop at full size, without a key.
  static func wide(_ mark: CubeMark, hasShelf: Bool) -> Drawing {
    switch (mark, hasShelf) {
    case (.one, false): wideOne
    case (.one, true): wideOneWithShelf
    case (.two, false): wideTwo
    case (.two, true): wideTwoWithShelf
    }
  }

  /// The room on a phone, with letters for the levels.
  static func narrow(_ mark: CubeMark, hasShelf: Bool) -> Drawing {
    switch (mark, hasShelf) {
    case (.one, false): narrowOne
    case (.one, true): narrowOneWithShelf
    case (.two, false): narrowTwo
    case (.two, true): narrowTwoWithShelf
    }
  }

  /// The words behind the letters on a phone.
  static func levels(_ mark: CubeMark, hasShelf: Bool) -> Drawing {
    switch (mark, hasShelf) {
    case (.one, false): levelsOne
    case (.one, true): levelsOneWithShelf
    case (.two, false): levelsTwo
    case (.two, true): levelsTwoWithShelf
    }
  }

  private static let levelsOne = frame(.one, hasShelf: false).levelWords
  private static let levelsOneWithShelf = frame(.one, hasShelf: true).levelWords
  private static let levelsTwo = frame(.two, hasShelf: false).levelWords
  private static let levelsTwoWithShelf = frame(.two, hasShelf: true).levelWords

  private static func frame(_ mark: CubeMark, hasShelf: Bool) -> CubeNarrowFrame {
    CubeNarrowFrame(mark: mark, hasShelf: hasShelf, size: 13, width: 340)
  }

  private static let narrowOne = drawNarrow(.one, hasShelf: false)
  private static let narrowOneWithShelf = drawNarrow(.one, hasShelf: true)
  private static let narrowTwo = drawNarrow(.two, hasShelf: false)
  private static let narrowTwoWithShelf = drawNarrow(.two, hasShelf: true)

  private static func drawNarrow(_ mark: CubeMark, hasShelf: Bool) -> Drawing {
    frame(mark, hasShelf: hasShelf).picture.written()
  }

  private static let wideOne = drawWide(.one, hasShelf: false)
  private static let wideOneWithShelf = drawWide(.one, hasShelf: true)
  private static let wideTwo = drawWide(.two, hasShelf: false)
  private static let wideTwoWithShelf = drawWide(.two, hasShelf: true)

  private static func drawWide(_ mark: CubeMark, hasShelf: Bool) -> Drawing {
    var drawing = Drawing(width: 1100, height: 650)
    let projection = CubeProjection(mark: mark)
    let room = CubeRoom(projection: projection)
    drawing.add(room.shapes)
    if hasShelf { drawing.add(room.shelf) }
    drawing.add(room.diagonal)
    let frame = CubeTicks(projection: projection, hasShelf: hasShelf, size: size)
    drawing.add(frame.ticks)
    drawing.add(frame.labels)
    return drawing.written()
  }
}
