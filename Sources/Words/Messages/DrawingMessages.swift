// Words that figures take from the case.

extension Message {
  /// `… itself`
  package static func codeItself(_ label: String) -> Message {
    Message("drawing.code-itself", .text("label", label))
  }
  /// `Axes`
  package static var agreementAxes: Message { Message("drawing.agreement-axes") }
  /// `Attributes of codings`
  package static var agreementAttributes: Message { Message("drawing.agreement-attributes") }
  /// `Codes`
  package static var agreementCodes: Message { Message("drawing.agreement-codes") }
}
