/// One line of text in a drawing.
struct Label: Sendable {
  enum Alignment: Sendable {
    case start, middle, end

    /// What SVG calls it.
    var name: StaticString {
      switch self {
      case .start: "start"
      case .middle: "middle"
      case .end: "end"
      }
    }
  }

  /// The text, most often a part of a longer one that was wrapped.
  private(set) var line: Substring
  /// Where the baseline starts, has its middle or ends, by `alignment`.
  var at: Point
  var size: Double
  var alignment: Alignment
  var tone: Tone
  var bold: Bool
  var italic: Bool
  /// Whether the text is cleared of lines behind it by an outline in the paper's colour.
  var halo: Bool

  init(
    text: String, at: Point, size: Double, alignment: Alignment = .start, tone: Tone = .ink, bold: Bool = false,
    italic: Bool = false, halo: Bool = false
  ) {
    line = Substring(text)
    (self.at, self.size, self.alignment, self.tone) = (at, size, alignment, tone)
    (self.bold, self.italic, self.halo) = (bold, italic, halo)
  }

  var text: String {
    get { String(line) }
    set { line = Substring(newValue) }
  }

  var width: Double { TextMetrics.width(line, size: size, bold: bold) }

  /// The room the text takes: from a little above its capitals to the end of its descenders.
  var box: Rect {
    let width = width
    let left =
      switch alignment {
      case .start: at.x
      case .middle: at.x - width / 2
      case .end: at.x - width
      }
    return Rect(x: left, y: at.y - size * 0.78, width: width, height: size)
  }

  /// The height from one baseline to the next.
  static func leading(_ size: Double) -> Double { (size * 1.3).rounded() }

  /// Whether another label differs in its words and its place alone.
  func looksLike(_ other: Label) -> Bool {
    size == other.size && tone == other.tone && bold == other.bold && alignment == other.alignment
      && italic == other.italic && halo == other.halo
  }

  /// The same style with another line, further down.
  func with(_ line: Substring, down distance: Double) -> Label {
    var copy = self
    copy.line = line
    copy.at.y += distance
    return copy
  }
}
