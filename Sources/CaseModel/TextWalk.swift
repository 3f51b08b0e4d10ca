extension Inline {
  /// What lies within; empty for what holds nothing.
  package var inner: [Inline] {
    switch self {
    case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .excerpt(_, _, let inner): inner
    case .text, .softBreak, .lineBreak, .code, .image, .citation, .omission: []
    }
  }

  /// Visits this and all that lies within, from the outside in, in order.
  package func forEach(_ visit: (Inline) -> Void) {
    visit(self)
    for inline in inner { inline.forEach(visit) }
  }
}

extension Block {
  /// Visits everything that runs within the block, in order; code is no such thing.
  package func forEachInline(_ visit: (Inline) -> Void) {
    switch self {
    case .paragraph(let inlines), .heading(_, _, let inlines): for inline in inlines { inline.forEach(visit) }
    case .quote(let blocks): for block in blocks { block.forEachInline(visit) }
    case .bulletList(let items), .numberedList(_, let items):
      for block in items.joined() { block.forEachInline(visit) }
    case .code, .rule: break
    }
  }
}
