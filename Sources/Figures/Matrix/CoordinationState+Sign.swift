import CaseModel

extension CoordinationState {
  /// The sign in a matrix.
  var sign: MatrixSign {
    switch self {
    case .met: .full
    case .hindered: .barred
    case .contested: .half
    case .aspired: .diamond
    case .calledFor: .call
    case .silent: .stroke
    }
  }
}
