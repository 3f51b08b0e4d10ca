/// What is wrong with a file of texts.
package struct WordsFault: Sendable, Hashable {
  /// What kind of fault.
  package enum Kind: Sendable, Hashable {
    /// The line is neither a message nor a word.
    case notALine
    /// Braces or bars that do not match, or a function or an option that does not exist.
    case syntax(String)
    /// A key that stands twice.
    case duplicateKey(String)
  }

  /// Line of the file, from 1.
  package let line: Int
  /// What is wrong.
  package let kind: Kind
}
