/// A colour by its meaning; the page or the file decides the value.
enum Tone: String, Sendable, CaseIterable {
  case ink, muted, rule, paper, surface, intended, actual, assessed, enabling, constraining, accent

  /// The custom property that holds the colour on a page.
  var property: String { "var(--\(rawValue))" }

  /// The value in a file of its own, which cannot ask a page.
  var light: String {
    switch self {
    case .ink: "#1d2327"
    case .muted: "#55606a"
    case .rule: "#d5cfc2"
    case .paper: "#ffffff"
    case .surface: "#f5f2ec"
    case .intended: "#8f4600"
    case .actual: "#0a5c8c"
    case .assessed: "#7a3e8e"
    case .enabling: "#17705e"
    case .constraining: "#b3401c"
    case .accent: "#0b5a7a"
    }
  }

  /// The system colour when the reader has chosen an own palette.
  var system: String {
    switch self {
    case .paper, .surface: "Canvas"
    case .rule: "GrayText"
    case .accent: "LinkText"
    default: "CanvasText"
    }
  }
}

/// How a shape is filled and outlined.
struct Paint: Sendable {
  enum Line: String, Sendable {
    case solid
    /// One source only.
    case dotted
    /// A relation rather than a thing.
    case dashed

    /// Lengths of strokes and gaps for a line of `width` units; `nil` for an unbroken line.
    func pattern(width: Double) -> [Double]? {
      switch self {
      case .solid: nil
      case .dotted: [width * 0.2, width + 2.5]
      case .dashed: [width * 3.5, width * 2.5]
      }
    }
  }

  var fill: Tone?
  var opacity = 1.0
  var stroke: Tone?
  var width = 1.0
  var line = Line.solid

  static func fill(_ tone: Tone, opacity: Double = 1) -> Paint { Paint(fill: tone, opacity: opacity) }

  static func line(_ tone: Tone, _ width: Double = 1, _ line: Line = .solid) -> Paint {
    Paint(stroke: tone, width: width, line: line)
  }

  /// The same fill with an outline.
  func outlined(_ tone: Tone, _ width: Double, _ line: Line = .solid) -> Paint {
    var copy = self
    (copy.stroke, copy.width, copy.line) = (tone, width, line)
    return copy
  }
}
