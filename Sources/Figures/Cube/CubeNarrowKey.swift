import Words

/// What stands beneath the small cube: positions in words, the gap, and the levels behind the letters.
struct CubeNarrowKey {
  let cube: PowerDynamicsCube
  let frame: CubeNarrowFrame
  private var size: Double { frame.size }
  private var width: Double { frame.width }

  /// Draws from a height downwards and returns where the drawing ends.
  func draw(into drawing: inout Drawing, from top: Double) -> Double {
    var y = top
    for placement in cube.placements { y += draw(placement, into: &drawing, at: y) }
    if let gap = cube.gap {
      y += add(
        Note(
          "", detail: gap.label(in: cube.words, width: width - 40, size: size).capitalized, width: width - 40,
          size: size), 32, y,
        &drawing)
    }
    y += 6
    y = frame.drawLevels(into: &drawing, from: y)
    y += drawTint(into: &drawing, at: y)
    return y
  }

  private func draw(_ placement: CubePlacement, into drawing: inout Drawing, at y: Double) -> Double {
    let place = Point(16, y + size * 0.42)
    let isPlaced = placement.isPlaced(in: cube.mark)
    if placement.isAssessed {
      drawing.add(Markers.assessed(at: place, side: 15))
      drawing.add(Markers.letter(at: place))
    } else {
      drawing.add(Markers.frame(placement.frame, at: place, radius: 7, hollow: placement.isSingleVoice && isPlaced))
    }
    let note = Note(
      isPlaced ? cube.words.text(placement.name) : "",
      detail: cube.words.text(placement.excuse(in: cube.mark) ?? .cubeReadings(placement.positions)), width: width - 40,
      size: size, tone: placement.isAssessed ? .assessed : placement.frame.tone)
    return add(note, 32, y, &drawing)
  }

  private func add(_ note: Note, _ x: Double, _ y: Double, _ drawing: inout Drawing) -> Double {
    drawing.add(note, at: Point(x, y))
    return note.height + 10
  }

  private func drawTint(into drawing: inout Drawing, at y: Double) -> Double {
    for step in 0..<5 {
      let swatch = Rect(x: 8 + Double(step) * 16, y: y, width: 16, height: 12)
      let opacity = 0.02 + 0.17 * (1 - Double(step) / 4)
      drawing.add(Shape(.rect(swatch, corner: 0), Paint.fill(.accent, opacity: opacity).outlined(.rule, 0.75)))
    }
    drawing.add(
      Label(text: cube.words.text(.cubeTint), at: Point(98, y + 10.5), size: size, tone: .muted))
    return 22
  }
}
