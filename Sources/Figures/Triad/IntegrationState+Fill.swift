import CaseModel

extension IntegrationState {
  /// A filled and patterned disc: the ground says whether it is in place, the lines whether it constrains.
  func drawFill(into drawing: inout Drawing, at center: Point, radius: Double) {
    drawing.add(Shape(.circle(center, radius: radius), groundPaint))
    let inside = radius - 2
    func hatch(_ spacing: Double, _ direction: Hatch.Direction) {
      drawing.addStrokes(.line(.accent, 2)) { strokes in
        strokes.addHatch(center, radius: inside, spacing: spacing, direction)
      }
    }
    switch self {
    case .established, .insufficient, .silent: break
    case .contested: hatch(9, .level)
    case .enactedButConstraining: hatch(9, .rising)
    case .emerging: drawDots(into: &drawing, center, inside)
    case .partial: hatch(15, .level)
    case .lacking: hatch(15, .rising)
    }
  }

  private var groundPaint: Paint {
    switch self {
    case .established: .fill(.accent)
    case .contested, .enactedButConstraining: Paint.fill(.accent, opacity: 0.28).outlined(.accent, 2)
    case .emerging, .partial, .lacking: Paint.fill(.paper).outlined(.accent, 2)
    case .insufficient, .silent: Paint.fill(.paper).outlined(.muted, 2, .dotted)
    }
  }

  private func drawDots(into drawing: inout Drawing, _ center: Point, _ radius: Double) {
    let spacing = radius / 3
    for row in -3...3 {
      for column in -3...3 {
        let place = Point(Double(column) * spacing, Double(row) * spacing)
        guard place.distance(to: Point(0, 0)) < radius - 4 else { continue }
        drawing.add(Shape(.circle(center + place, radius: 2.2), .fill(.accent)))
      }
    }
  }
}
