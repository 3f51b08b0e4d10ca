extension Inline {
  /// What lies within; empty for what holds nothing.
  package var inner: [Inline] {
    switch self {
    case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .excerpt(_, _, let inner): inner
    case .text, .softBreak, .lineBreak, .code, .image, .citation, .omission: []
    }
  }

  /// The same with something else within; what holds nothing stays as it is.
  package func holding(_ inner: [Inline]) -> Inline {
    switch self {
    case .emphasis: .emphasis(inner)
    case .strong: .strong(inner)
    case .link(let target, let title, _): .link(to: target, title: title, inner)
    case .excerpt(let id, let isFirst, _): .excerpt(id, isFirst: isFirst, inner)
    case .text, .softBreak, .lineBreak, .code, .image, .citation, .omission: self
    }
  }

  /// Visits this and all that lies within, from the outside in, in order.
  package func forEach(_ visit: (Inline) -> Void) {
    visit(self)
    for inline in inner { inline.forEach(visit) }
  }
}

extension Block {
  /// Visits every run of words in the block, in order: that of a paragraph, a heading or a cell; code is no such thing.
  package func forEachRun(_ visit: ([Inline]) -> Void) {
    switch self {
    case .paragraph(let inlines), .heading(_, _, let inlines): visit(inlines)
    case .quote(let blocks): for block in blocks { block.forEachRun(visit) }
    case .bulletList(let items), .numberedList(_, let items):
      for block in items.joined() { block.forEachRun(visit) }
    case .table(let table): for cell in table.cells { visit(cell) }
    case .code, .rule: break
    }
  }

  /// Visits everything that runs within the block, from the outside in, in order.
  package func forEachInline(_ visit: (Inline) -> Void) {
    forEachRun { inlines in for inline in inlines { inline.forEach(visit) } }
  }

  /// The block with other words in the same form.
  ///
  /// - Parameters:
  ///   - code: Gives the text of a block of code; as it is unless said otherwise.
  ///   - run: Gives the words of a paragraph, a heading or a cell.
  package func map(code: (String) -> String = { $0 }, run: ([Inline]) -> [Inline]) -> Block {
    func mapped(_ blocks: [Block]) -> [Block] { blocks.map { $0.map(code: code, run: run) } }
    return switch self {
    case .paragraph(let inlines): .paragraph(run(inlines))
    case .heading(let level, let id, let inlines): .heading(level: level, id: id, run(inlines))
    case .quote(let blocks): .quote(mapped(blocks))
    case .bulletList(let items): .bulletList(items.map(mapped))
    case .numberedList(let start, let items): .numberedList(start: start, items.map(mapped))
    case .code(let text): .code(code(text))
    case .table(let table): .table(table.map(run))
    case .rule: .rule
    }
  }
}
