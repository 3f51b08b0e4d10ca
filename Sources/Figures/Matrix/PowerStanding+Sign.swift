import CaseModel

extension PowerStanding {
  /// The sign in a matrix.
  var sign: MatrixSign {
    switch self {
    case .included: .full
    case .peripheral: .ring
    case .excluded: .barred
    case .contested: .half
    case .silent: .stroke
    }
  }

  /// Whether an actor has its place within the boundary of an ecosystem: nothing says otherwise.
  var isWithin: Bool { self == .included || self == .silent }

  /// The standings that have a place at the boundary or beyond it, from the inside outwards.
  static let beyond: [PowerStanding] = [.peripheral, .contested, .excluded]
}
