import CaseModel
import Words

/// The key of the paired accounts: the two signs, and the words behind the ranks' numbers.
struct GapKey {
  let size: Double
  let words: Words

  func draw(into drawing: inout Drawing, at origin: Point, across: Bool, step: Double = 110) {
    for (index, frame) in Frame.compared.enumerated() {
      let place =
        across
        ? Point(origin.x + 10 + Double(index) * step, origin.y) : Point(origin.x + 10, origin.y + Double(index) * 26)
      drawing.add(Markers.frame(frame, at: place, radius: frame == .intended ? 8 : 6.5))
      let text = Label(
        text: words.text(.frameShort(frame)), at: Point(place.x + 16, place.y + size * 0.35), size: size,
        tone: frame.tone, bold: true)
      drawing.add(text)
    }
  }

  /// One line an axis; returns the height.
  func drawRanks(into drawing: inout Drawing, at origin: Point, width: Double) -> Double {
    Axis.allCases.reduce(0) { used, axis in
      let text = words.text(.ranksOfAxis(axis, axis.numberedRanks))
      let style = Label(text: "", at: Point(origin.x, origin.y + used), size: size, tone: .muted)
      return used + drawing.add(TextBlock(text, width: width, style: style)) + 3
    }
  }
}
