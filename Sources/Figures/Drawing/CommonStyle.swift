import Markup

/// What most words and lines of a picture share, so that the picture can say it once and the others what they differ in.
struct CommonStyle: Sendable, Equatable {
  /// Size of words.
  var size: Double
  /// How words are aligned.
  var alignment = Label.Alignment.start
  /// Width of lines.
  var width = 1.0
  /// Whether words are cleared of what is behind them, by an edge whose corners are round.
  var hasHalos = false

  /// What a page's stylesheet says of figures.
  static let page = CommonStyle(size: FigureStyle.pageSize)

  init(size: Double) { self.size = size }

  /// What is most frequent in drawings that make up one picture; of equals, what comes first.
  init(of drawings: [Drawing]) {
    var (sizes, alignments, widths) = (Tally<Double>(), Tally<Label.Alignment>(), Tally<Double>())
    var hasHalos = false
    for drawing in drawings {
      drawing.eachLook { label, paint in
        if let label {
          sizes.count(label.size)
          alignments.count(label.alignment)
          hasHalos = hasHalos || label.halo
        }
        if let paint, paint.stroke != nil { widths.count(paint.width) }
      }
    }
    self.hasHalos = hasHalos
    size = sizes.commonest ?? FigureStyle.fileSize
    alignment = alignments.commonest ?? .start
    width = widths.commonest ?? 1
  }

  /// What a page says on a drawing, by the classes there are; a piece that was spelled out beforehand knows of none.
  static func onPage(_ drawing: Drawing) -> CommonStyle {
    guard drawing.pieces.isEmpty else { return .page }
    var style = CommonStyle(of: [drawing])
    style.width = page.width
    if PageClass.size(style.size) == nil { style.size = page.size }
    return style
  }

  /// What a file's root says; what SVG takes for granted is left out.
  func write(to tag: inout AttributeWriter) {
    tag.number("font-size", size)
    if alignment != .start { tag.literal("text-anchor", alignment.name) }
    if hasHalos { tag.literal("stroke-linejoin", "round") }
    if width != 1 { tag.number("stroke-width", width) }
  }
}

/// Counts values of which there are a few.
private struct Tally<Value: Equatable> {
  private var counts: [(value: Value, count: Int)] = []

  mutating func count(_ value: Value) {
    guard let place = counts.firstIndex(where: { $0.value == value }) else { return counts.append((value, 1)) }
    counts[place].count += 1
  }

  var commonest: Value? {
    counts.reduce(into: nil as (value: Value, count: Int)?) { best, next in
      if next.count > best?.count ?? 0 { best = next }
    }?.value
  }
}
