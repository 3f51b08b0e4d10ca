/// The state of one type of integration, from its enactment and its balance. (Model §2.6)
package enum IntegrationState: String, Sendable, CaseIterable {
  /// Mostly in place and mostly enabling.
  case established
  /// Mostly in place, enabling and constraining in balance.
  case contested
  /// Mostly in place, and mostly in the way.
  case enactedButConstraining = "enacted-but-constraining"
  /// Mostly missing, but enabling where it is.
  case emerging
  /// Mostly missing, in balance.
  case partial
  /// Mostly missing, and constraining by that.
  case lacking
  /// Too little evidence.
  case insufficient
  /// Nothing coded.
  case silent

  /// The words for the state.
  package var label: String {
    switch self {
    case .enactedButConstraining: "enacted but constraining"
    case .insufficient: "insufficient evidence"
    default: rawValue
    }
  }

  /// A filled and patterned disc: the ground says whether it is in place, the lines whether it constrains.
  func fill(at center: Point, radius: Double) -> [Shape] {
    let ground = Shape(.circle(center, radius: radius), groundPaint)
    let inside = radius - 2
    let lines = Paint.line(.accent, 2)
    return switch self {
    case .established, .insufficient, .silent: [ground]
    case .contested: [ground, Shape(.strokes(Hatch.circle(center, radius: inside, spacing: 9, .level)), lines)]
    case .enactedButConstraining:
      [ground, Shape(.strokes(Hatch.circle(center, radius: inside, spacing: 9, .rising)), lines)]
    case .emerging: [ground] + dots(center, inside)
    case .partial: [ground, Shape(.strokes(Hatch.circle(center, radius: inside, spacing: 15, .level)), lines)]
    case .lacking: [ground, Shape(.strokes(Hatch.circle(center, radius: inside, spacing: 15, .rising)), lines)]
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

  private func dots(_ center: Point, _ radius: Double) -> [Shape] {
    let spacing = radius / 3
    let places = (-3...3).flatMap { row in (-3...3).map { Point(Double($0) * spacing, Double(row) * spacing) } }
    return places.filter { $0.distance(to: Point(0, 0)) < radius - 4 }.map { place in
      Shape(.circle(center + place, radius: 2.2), .fill(.accent))
    }
  }
}
