extension Block: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    switch self {
    case .paragraph(let inlines):
      reader.read(0)
      reader.read(inlines)
    case .heading(let level, let id, let inlines):
      reader.read(1)
      reader.read(level)
      reader.read(id)
      reader.read(inlines)
    case .quote(let blocks):
      reader.read(2)
      reader.read(blocks)
    case .bulletList(let items):
      reader.read(3)
      reader.read(items.count)
      for item in items { reader.read(item) }
    case .numberedList(let start, let items):
      reader.read(4)
      reader.read(start)
      reader.read(items.count)
      for item in items { reader.read(item) }
    case .code(let text):
      reader.read(5)
      reader.read(text)
    case .rule: reader.read(6)
    case .table(let table):
      reader.read(7)
      reader.read(table)
    }
  }
}

extension Inline: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    switch self {
    case .text(let text):
      reader.read(0)
      reader.read(text)
    case .softBreak: reader.read(1)
    case .lineBreak: reader.read(2)
    case .code(let text):
      reader.read(3)
      reader.read(text)
    case .emphasis(let inner):
      reader.read(4)
      reader.read(inner)
    case .strong(let inner):
      reader.read(5)
      reader.read(inner)
    case .omission: reader.read(6)
    case .link, .image, .excerpt, .citation: listReference(to: &reader)
    }
  }

  private func listReference(to reader: inout some FieldReader) {
    switch self {
    case .link(let target, let title, let inner):
      reader.read(7)
      reader.read(target)
      reader.read(title)
      reader.read(inner)
    case .image(let path, let description):
      reader.read(8)
      reader.read(path)
      reader.read(description)
    case .excerpt(let id, let isFirst, let inner):
      reader.read(9)
      reader.read(id)
      reader.read(isFirst)
      reader.read(inner)
    case .citation(let citation):
      reader.read(10)
      reader.read(citation)
    default: break
    }
  }
}

extension Citation: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(isNarrative)
    reader.read(items)
  }
}

extension CitationItem: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(key)
    reader.read(prefix)
    reader.read(suffix)
    reader.read(isAuthorHidden)
  }
}

extension ExcerptID: Listed {
  /// Tells each stored field, in a fixed order.
  package func list(to reader: inout some FieldReader) {
    reader.read(source)
    reader.read(anchor)
  }
}
