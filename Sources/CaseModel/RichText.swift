/// Text that runs within a block, as a tree. Raw HTML does not exist here: the reader turns it into text.
package enum Inline: Sendable, Hashable {
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
  /// Works cited at one place.
  case citation(Citation)
  /// Words that may not be published; nothing of them is kept.
  case omission
}

/// A block of text.
package enum Block: Sendable, Hashable {
  case paragraph([Inline])
  /// Level 1...6 as written in the source; the id is unique in its text, and empty where nobody can lead there.
  case heading(level: Int, id: String, [Inline])
  case quote([Block])
  case bulletList([[Block]])
  case numberedList(start: Int, [[Block]])
  case code(String)
  /// Only pages that belong to no case have tables.
  case table(TextTable)
  case rule
}

extension [Inline] {
  /// The words alone, with breaks as spaces and citations left out with the blank before them.
  package var plainText: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// The words alone in one line, with a stroke where a line, a paragraph or a speaker’s turn ends.
  package var quotedInOneLine: String {
    var text = ""
    write(breaks: " / ", to: &text)
    return text
  }

  fileprivate func write(breaks: String = " ", to text: inout String) {
    for inline in self {
      switch inline {
      case .text(let words), .code(let words): text += words
      case .softBreak: text += " "
      case .lineBreak: text += breaks
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .excerpt(_, _, let inner):
        inner.write(breaks: breaks, to: &text)
      case .image(_, let description): text += description
      case .citation: if text.utf8.last == 0x20 { text.unicodeScalars.removeLast() }
      case .omission: text += "[…]"
      }
    }
  }
}

extension [Block] {
  /// The words alone, a space between blocks.
  package var plainText: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    for (index, block) in enumerated() {
      if index > 0 { text += " " }
      switch block {
      case .paragraph(let inlines), .heading(_, _, let inlines): inlines.write(to: &text)
      case .quote(let blocks): blocks.write(to: &text)
      case .bulletList(let items), .numberedList(_, let items):
        text += items.map(\.plainText).joined(separator: " ")
      case .code(let words): text += words
      case .table(let table): text += table.cells.map(\.plainText).joined(separator: " ")
      case .rule: break
      }
    }
  }
}
