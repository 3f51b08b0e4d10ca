/// A colour by its meaning; the page or the file decides the value.
enum Tone: String, Sendable, CaseIterable {
  case ink, muted, rule, paper, surface, intended, actual, assessed, enabling, constraining, accent

  /// The custom property that holds the colour on a page.
  var property: String { "var(--\(rawValue))" }

  /// The class that fills with the colour. Short, since a page holds thousands of them.
  var fillClass: StaticString {
    switch self {
    case .ink: "fi"
    case .muted: "fm"
    case .rule: "fr"
    case .paper: "fp"
    case .surface: "fu"
    case .intended: "fn"
    case .actual: "fd"
    case .assessed: "fy"
    case .enabling: "fe"
    case .constraining: "fc"
    case .accent: "fa"
    }
  }

  /// The class that strokes with the colour.
  var strokeClass: StaticString {
    switch self {
    case .ink: "si"
    case .muted: "sm"
    case .rule: "sr"
    case .paper: "sp"
    case .surface: "su"
    case .intended: "sn"
    case .actual: "sd"
    case .assessed: "sy"
    case .enabling: "se"
    case .constraining: "sc"
    case .accent: "sa"
    }
  }

  /// The value in a file of its own, which cannot ask a page.
  func value(in theme: FigureTheme) -> StaticString {
    switch theme {
    case .light: light
    case .dark: dark
    case .print: print
    }
  }

  private var light: StaticString {
    switch self {
    case .ink: "#1d2327"
    case .muted: "#55606a"
    case .rule: "#d5cfc2"
    case .paper: "#fff"
    case .surface: "#f5f2ec"
    case .intended: "#8f4600"
    case .actual: "#0a5c8c"
    case .assessed: "#7a3e8e"
    case .enabling: "#17705e"
    case .constraining: "#b3401c"
    case .accent: "#0b5a7a"
    }
  }

  private var dark: StaticString {
    switch self {
    case .ink: "#e8e6e1"
    case .muted: "#a9b1b6"
    case .rule: "#3a4349"
    case .paper: "#14181b"
    case .surface: "#1d2327"
    case .intended: "#f0a94a"
    case .actual: "#6cb6e8"
    case .assessed: "#d3a1e6"
    case .enabling: "#5cc9b0"
    case .constraining: "#f08a66"
    case .accent: "#7cc4e6"
    }
  }

  /// Black and greys on white: forms and patterns carry what colours would.
  private var print: StaticString {
    switch self {
    case .ink, .intended, .constraining: "#000"
    case .muted, .assessed: "#4a4a4a"
    case .rule: "#c4c4c4"
    case .paper: "#fff"
    case .surface: "#f2f2f2"
    case .actual, .enabling, .accent: "#2b2b2b"
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

/// The colours of a file of its own.
package enum FigureTheme: String, Sendable, CaseIterable {
  /// Dark on white.
  case light
  /// Light on near black.
  case dark
  /// Black and greys on white, for paper.
  case print
}

/// How a shape is filled and outlined.
struct Paint: Sendable, Equatable {
  enum Line: Sendable, Equatable {
    case solid
    /// One source only.
    case dotted
    /// A relation rather than a thing.
    case dashed
    /// Long strokes, for a further kind of relation.
    case longDashed
    /// Strokes and dots in turn, for a further kind of relation.
    case dashDotted
    /// Bars across a wide line, as in a hatch.
    case bars(thickness: Double, gap: Double)
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
