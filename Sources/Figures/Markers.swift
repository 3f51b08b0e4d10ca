import CaseModel

/// The signs of a position: a hollow diamond for what is intended, a grey one for what is called for, a disc for what is
/// done, a square with R for somebody's own reading.
enum Markers {
  /// The sign of a frame; `hollow` marks a single voice with a dotted outline.
  static func frame(_ frame: Frame, at center: Point, radius: Double, hollow: Bool = false) -> Shape {
    switch frame {
    case .intended: diamond(at: center, radius: radius, width: 2.5, tone: frame.tone, hollow: hollow)
    case .calledFor: diamond(at: center, radius: radius, width: 2, tone: frame.tone, hollow: hollow)
    case .actual: disc(at: center, radius: radius, hollow: hollow)
    }
  }

  private static func diamond(at center: Point, radius: Double, width: Double, tone: Tone, hollow: Bool) -> Shape {
    Shape(
      .diamond(center, radius: radius), Paint.fill(.paper).outlined(tone, width, hollow ? .dotted : .solid))
  }

  private static func disc(at center: Point, radius: Double, hollow: Bool) -> Shape {
    let paint =
      hollow ? Paint.fill(.paper).outlined(.actual, 2.5, .dotted) : Paint.fill(.actual).outlined(.paper, 1.5)
    return Shape(.circle(center, radius: radius), paint)
  }

  /// The researcher's reading: a hollow square, to be filled with `letter(at:)`.
  static func assessed(at center: Point, side: Double = 16) -> Shape {
    Shape(
      .rect(.around(center, width: side, height: side), corner: 1), Paint.fill(.paper).outlined(.assessed, 2))
  }

  /// The R inside the square.
  static func letter(at center: Point, size: Double = 12) -> Label {
    Label(
      text: "R", at: Point(center.x, center.y + size * 0.36), size: size, alignment: .middle, tone: .assessed,
      bold: true)
  }
}
