/// Text that runs within a block, as a tree. Raw HTML does not exist here: the reader turns it into text.
package indirect enum Inline: Sendable, Hashable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  /// A link whose target passed the allow-list; `nil` where it did not, and the words stand alone.
  case link(to: String?, title: String?, [Inline])
  /// A picture, by the path of a file that the case publishes, with its description.
  case image(path: String, description: String)
  /// Part of an excerpt. An excerpt that crosses emphasis has several parts; the first carries its fragment.
  case excerpt(ExcerptID, isFirst: Bool, [Inline])
  case citation([CitationItem])
  /// Words that may not be published; nothing of them is kept.
  case omission
}

/// A block of text.
package indirect enum Block: Sendable, Hashable {
  case paragraph([Inline])
  /// Level 1...6 as written in the source.
  case heading(level: Int, [Inline])
  case quote([Block])
  case bulletList([[Block]])
  case numberedList(start: Int, [[Block]])
  case code(String)
  case rule
}

/// One work cited at one place: `@hoppe2024, p. 85`.
package struct CitationItem: Sendable, Hashable {
  /// Key in the references.
  package let key: String
  /// Locator and other words after the key, without the comma; empty when there are none.
  package let suffix: String
  /// Whether the author's name is left out, as `-@key` asks.
  package let isAuthorHidden: Bool

  /// One cited work.
  package init(key: String, suffix: String = "", isAuthorHidden: Bool = false) {
    self.key = key
    self.suffix = suffix
    self.isAuthorHidden = isAuthorHidden
  }
}

extension [Inline] {
  /// The words alone, with breaks as spaces and citations left out.
  package var plainText: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .softBreak, .lineBreak: " "
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .excerpt(_, _, let inner):
        inner.plainText
      case .image(_, let description): description
      case .citation: ""
      case .omission: "[…]"
      }
    }.joined()
  }
}

extension [Block] {
  /// The words alone, a space between blocks.
  package var plainText: String {
    map { block in
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): inlines.plainText
      case .quote(let blocks): blocks.plainText
      case .bulletList(let items), .numberedList(_, let items): items.map(\.plainText).joined(separator: " ")
      case .code(let text): text
      case .rule: ""
      }
    }.joined(separator: " ")
  }
}
