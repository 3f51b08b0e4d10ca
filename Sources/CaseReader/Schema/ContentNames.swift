/// What names in the content may look like, for those who write content.
package enum ContentNames {
  /// Whether a text can be an id.
  package static func isID(_ text: String) -> Bool { Identifier.isValid(text) }

  /// The id that is nearest to a text: letters of Latin script without marks, digits and `-`; `nil` when none is near.
  package static func id(for text: String) -> String? {
    Identifier.isValid(text) ? text : Identifier.suggestion(for: text)
  }

  /// Whether a narrative of a case can be called so.
  package static func isFreeForNarrative(_ id: String) -> Bool { !ReservedNames.format.narratives.contains(id) }

  /// The text composed (NFC), as the reader reads it.
  package static func composed(_ text: String) -> String { ComposedText.of(text) }

  /// Whether a character is refused in a text.
  package static func isRefused(_ scalar: Unicode.Scalar) -> Bool { InvalidText.isRefused(scalar) }

  /// Bytes that a text file may have.
  package static let longestText = SizeLimit.content.bytes
}
