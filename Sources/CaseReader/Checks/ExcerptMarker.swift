import CaseModel

/// Marks a range of a narrative's folded text as an excerpt, cutting the tree where the range begins and ends.
struct ExcerptMarker {
  private let id: ExcerptID
  /// First and last character of the range.
  private let (start, end): (FoldedText.Origin, FoldedText.Origin)
  private var leaf = 0

  static func mark(_ range: Range<Int>, of text: FoldedText, as id: ExcerptID, in blocks: [Block]) -> [Block] {
    guard let start = text.origins[range].first, let end = text.origins[range].last else { return blocks }
    var marker = ExcerptMarker(id: id, start: start, end: end)
    return marker.rewrite(blocks)
  }

  private init(id: ExcerptID, start: FoldedText.Origin, end: FoldedText.Origin) {
    (self.id, self.start, self.end) = (id, start, end)
  }

  /// Whether the leaf at hand lies in the range, in whole or in part.
  private var isMarked: Bool { (start.leaf...end.leaf).contains(leaf) }

  /// The leaf at hand as a piece.
  private func piece(_ inline: Inline, isMarked: Bool) -> Piece {
    Piece(inline: inline, isMarked: isMarked, isFirst: isMarked && leaf == start.leaf)
  }

  private mutating func rewrite(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      switch block {
      case .paragraph(let inlines): .paragraph(rewrite(inlines).grouped(as: id))
      case .heading(let level, let inlines): .heading(level: level, rewrite(inlines).grouped(as: id))
      case .quote(let inner): .quote(rewrite(inner))
      case .bulletList(let items): .bulletList(items.map { rewrite($0) })
      case .numberedList(let start, let items): .numberedList(start: start, items.map { rewrite($0) })
      case .code, .rule: skip(block)
      }
    }
  }

  private mutating func skip(_ block: Block) -> Block {
    if case .code = block { leaf += 1 }
    return block
  }

  /// A piece of the text and whether it lies in the range.
  struct Piece {
    let inline: Inline
    let isMarked: Bool
    /// Whether the range begins in it.
    let isFirst: Bool
  }

  private mutating func rewrite(_ inlines: [Inline]) -> [Piece] {
    inlines.flatMap { inline -> [Piece] in
      switch inline {
      case .text(let text): return cut(text)
      case .code, .softBreak, .lineBreak, .image, .citation, .omission:
        defer { leaf += 1 }
        return [piece(inline, isMarked: isMarked)]
      case .emphasis(let inner): return wrap(inner) { .emphasis($0) }
      case .strong(let inner): return wrap(inner) { .strong($0) }
      case .link(let target, let title, let inner): return wrap(inner) { .link(to: target, title: title, $0) }
      case .excerpt(let other, let isFirst, let inner): return wrap(inner) { .excerpt(other, isFirst: isFirst, $0) }
      }
    }
  }

  /// A nested piece lies in the range when all of it does; else its parts are grouped inside it.
  private mutating func wrap(_ inner: [Inline], _ rebuild: ([Inline]) -> Inline) -> [Piece] {
    let pieces = rewrite(inner)
    if !pieces.isEmpty, pieces.allSatisfy(\.isMarked) {
      return [Piece(inline: rebuild(pieces.map(\.inline)), isMarked: true, isFirst: pieces.contains(where: \.isFirst))]
    }
    return [Piece(inline: rebuild(pieces.grouped(as: id)), isMarked: false, isFirst: false)]
  }

  private mutating func cut(_ text: String) -> [Piece] {
    defer { leaf += 1 }
    guard isMarked else { return [piece(.text(text), isMarked: false)] }
    let scalars = Array(text.unicodeScalars)
    let first = leaf == start.leaf ? start.offset : 0
    let next = leaf == end.leaf ? end.offset + 1 : scalars.count
    let parts: [(ArraySlice<Unicode.Scalar>, Bool)] = [
      (scalars[..<first], false), (scalars[first..<next], true), (scalars[next...], false),
    ]
    return parts.filter { !$0.0.isEmpty }.map { part, isMarked in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: part)
      return piece(.text(String(view)), isMarked: isMarked)
    }
  }
}

extension [ExcerptMarker.Piece] {
  /// The pieces as inline text, neighbours in the range put into one part of the excerpt.
  fileprivate func grouped(as id: ExcerptID) -> [Inline] {
    var result: [Inline] = []
    for run in chunked() {
      let inlines = run.map(\.inline)
      result += run[0].isMarked ? [.excerpt(id, isFirst: run.contains(where: \.isFirst), inlines)] : inlines
    }
    return result
  }

  /// Runs of neighbours that all lie in the range, or all outside it.
  private func chunked() -> [[Element]] {
    reduce(into: []) { runs, piece in
      if runs.last?.last?.isMarked == piece.isMarked {
        runs[runs.count - 1].append(piece)
      } else {
        runs.append([piece])
      }
    }
  }
}
