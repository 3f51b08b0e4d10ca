import Words

/// What every cube of an extent shares: walls, diagonal, levels and corners. Drawn once, since sites hold many cubes.
struct CubeBackdrop: Sendable {
  /// The size of words in the wide layout.
  static let size = 19.0

  /// The room at full size with the words of its levels, without a key.
  let wide: Drawing
  /// The room on a phone, with letters for the levels.
  let narrow: Drawing
  /// The words behind the letters, from a height of 0.
  let levels: Drawing

  static func of(_ mark: CubeMark, hasShelf: Bool, _ words: Words) -> CubeBackdrop {
    // What is drawn once is in the built-in words; other words cost a backdrop a cube.
    guard words.source == Words.english.source else { return CubeBackdrop(mark, hasShelf: hasShelf, words) }
    return switch (mark, hasShelf) {
    case (.one, false): one
    case (.one, true): oneWithShelf
    case (.two, false): two
    case (.two, true): twoWithShelf
    }
  }

  private static let one = CubeBackdrop(.one, hasShelf: false, .english)
  private static let oneWithShelf = CubeBackdrop(.one, hasShelf: true, .english)
  private static let two = CubeBackdrop(.two, hasShelf: false, .english)
  private static let twoWithShelf = CubeBackdrop(.two, hasShelf: true, .english)

  private init(_ mark: CubeMark, hasShelf: Bool, _ words: Words) {
    let frame = CubeNarrowFrame(mark: mark, hasShelf: hasShelf, size: 13, width: 340, words: words)
    wide = Self.drawWide(mark, hasShelf: hasShelf, words).written()
    narrow = frame.picture.written()
    levels = frame.levelWords
  }

  private static func drawWide(_ mark: CubeMark, hasShelf: Bool, _ words: Words) -> Drawing {
    var drawing = Drawing(width: 1150, height: 650)
    let projection = CubeProjection(mark: mark)
    let room = CubeRoom(projection: projection)
    room.draw(into: &drawing, hasShelf: hasShelf)
    let frame = CubeTicks(projection: projection, hasShelf: hasShelf, size: size, words: words)
    frame.drawTicks(into: &drawing)
    drawing.add(frame.labels)
    return drawing
  }
}
