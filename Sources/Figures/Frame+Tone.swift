import CaseModel

extension Frame {
  /// The tone of what is intended, called for or done.
  var tone: Tone {
    switch self {
    case .intended: .intended
    case .calledFor: .muted
    case .actual: .actual
    }
  }
}
