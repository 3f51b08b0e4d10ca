/// Markup that is written once and used several times, with other values in its gaps each time.
package struct MarkupForm: Sendable {
  let bytes: [UInt8]
  /// Where values are left out, by the number of bytes before each; ascending.
  let gaps: [Int]

  /// Writes a form with a fresh writer.
  package static func build(_ content: (inout MarkupWriter) -> Void) -> MarkupForm {
    var writer = MarkupWriter()
    content(&writer)
    return writer.finishForm()
  }
}
