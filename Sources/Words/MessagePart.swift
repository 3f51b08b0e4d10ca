/// A part of a text that a page marks up as it sees fit: `{#claim}…{/claim}`.
package enum MessagePart: String, Sendable, CaseIterable {
  /// What leads to the excerpts behind it.
  case claim
  /// What leads elsewhere: to a page, a file, a part of the page.
  case link
  /// What leads to the second place a text names.
  case other
  /// What is to be noticed.
  case strong
}
