import CaseModel

/// Lays the three strips out one beneath the other.
struct StripsLayout {
  let strips: PowerDynamicsStrips
  let layout: FigureLayout

  private var width: Double { layout == .wide ? 880 : 340 }
  private var size: Double { layout == .wide ? 15 : 13 }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    var y = layout == .wide ? 20.0 : 14
    for axis in Axis.allCases {
      if axis != .mode {
        drawing.add(.line(Point(8, y - 16), Point(width - 8, y - 16), .line(.rule, 1)))
      }
      y += Strip(strips: strips, scale: scale(axis), size: size, width: width, isWide: layout == .wide)
        .draw(into: &drawing, from: y)
      y += layout == .wide ? 34 : 30
    }
    drawing.height = y - 22
    return drawing
  }

  private func scale(_ axis: Axis) -> StripScale {
    layout == .wide
      ? StripScale(axis: axis, left: 162, right: 792, largest: 19)
      : StripScale(axis: axis, left: 8, right: width - 8, largest: 14)
  }
}
