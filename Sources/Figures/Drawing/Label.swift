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

  var text: String
  /// Where the baseline starts, has its middle or ends, by `alignment`.
  var at: Point
  var size: Double
  var alignment = Alignment.start
  var tone = Tone.ink
  var bold = false
  var italic = false
  /// Whether the text is cleared of lines behind it by an outline in the paper's colour.
  var halo = false

  var width: Double { TextMetrics.width(text, size: size, bold: bold) }

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
}

/// Text that runs over several lines in one style.
struct TextBlock: Sendable {
  let lines: [String]
  private(set) var style: Label

  /// `text` wrapped to `width`; the first baseline is where `style` stands.
  init(_ text: String, width: Double, style: Label) {
    lines = TextMetrics.wrap(text, width: width, size: style.size, bold: style.bold)
    self.style = style
  }

  /// The block at another place.
  func at(_ place: Point) -> TextBlock {
    var copy = self
    copy.style.at = place
    return copy
  }

  /// The height the lines take, in units.
  var height: Double { Double(lines.count) * Label.leading(style.size) }

  /// One label a line, from the style's place downwards.
  var labels: [Label] {
    lines.indices.map { index in
      var label = style
      label.text = lines[index]
      label.at.y += Double(index) * Label.leading(style.size)
      return label
    }
  }

  /// The labels with the middle of the block at the style's place, as beside a tick.
  var centered: [Label] {
    let rise = Double(lines.count - 1) / 2 * Label.leading(style.size) - style.size * 0.35
    return labels.map { label in
      var label = label
      label.at.y -= rise
      return label
    }
  }
}
