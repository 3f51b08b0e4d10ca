package import CaseModel

/// A piece of a citation as it is printed.
package enum CitationPiece: Sendable, Hashable {
  /// Words of the author, or signs between works.
  case words([Inline])
  /// Words of a work, by whose key they lead to the list.
  case work(StyledText, key: String)
}

extension [CitationPiece] {
  /// The words alone.
  package var plainText: String {
    map { piece in
      switch piece {
      case .words(let inlines): inlines.plainText
      case .work(let text, _): text.plain
      }
    }.joined()
  }
}
