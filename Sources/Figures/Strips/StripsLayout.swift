import CaseModel

/// Lays the three strips out one beneath the other.
struct StripsLayout {
  let strips: PowerDynamicsStrips
  let layout: FigureLayout

  private var isWide: Bool { layout == .wide }
  private var width: Double { isWide ? 880 : 340 }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    var y = isWide ? 20.0 : 14
    for axis in Axis.allCases {
      if axis != .mode {
        drawing.add(.line(Point(8, y - 16), Point(width - 8, y - 16), .line(isWide ? .rule : .muted, 1)))
      }
      y += isWide ? strip(axis).draw(into: &drawing, from: y) : narrow(axis).draw(into: &drawing, from: y)
      y += isWide ? 34 : 36
    }
    drawing.height = y - (isWide ? 22 : 24)
    return drawing
  }

  private func strip(_ axis: Axis) -> Strip {
    let scale = StripScale(axis: axis, left: 162, right: 792, largest: 19)
    return Strip(strips: strips, scale: scale, size: 15, width: width)
  }

  private func narrow(_ axis: Axis) -> NarrowStrip { NarrowStrip(strips: strips, axis: axis, width: width) }
}
