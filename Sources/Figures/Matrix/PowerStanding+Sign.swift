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
}
