import CaseModel

extension Frame {
  /// The tone of what is intended, or of what is done.
  var tone: Tone { self == .intended ? .intended : .actual }
}
