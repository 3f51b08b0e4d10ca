// Words that figures take from the case.

extension Message {
  /// `… itself`
  package static func codeItself(_ label: String) -> Message {
    Message("drawing.code-itself", .text("label", label))
  }
}
