/// Text that runs over several lines in one style.
struct TextBlock: Sendable {
  private let lines: WrappedText
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

  /// The block at another place and aligned there in another way.
  func at(_ place: Point, _ alignment: Label.Alignment) -> TextBlock {
    var copy = self
    (copy.style.at, copy.style.alignment) = (place, alignment)
    return copy
  }

  /// The block with its middle at the style's place, as beside a tick.
  var centered: TextBlock {
    // From the middle of the lines to the first baseline, which lies a third of the size below the middle of its letters.
    let rise = Double(count - 1) / 2 * Label.leading(style.size) - style.size * 0.35
    return at(Point(style.at.x, style.at.y - rise))
  }

  /// The number of lines.
  var count: Int { lines.count }

  /// The height the lines take, in units.
  var height: Double { Double(count) * Label.leading(style.size) }

  /// One label a line, from the style's place downwards.
  var labels: [Label] {
    var labels: [Label] = []
    labels.reserveCapacity(count)
    eachLine { labels.append($0) }
    return labels
  }

  /// Hands on one label a line, from the style's place downwards.
  func eachLine(_ body: (Label) -> Void) {
    body(style.with(lines.first, down: 0))
    for (index, line) in lines.rest.enumerated() {
      body(style.with(line, down: Double(index + 1) * Label.leading(style.size)))
    }
  }
}
