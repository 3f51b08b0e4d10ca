import CaseModel

/// Marks ranges of a narrative's folded text as excerpts, cutting the tree where they begin and end, in one walk.
struct ExcerptMarker {
  /// An excerpt and where it stands in the folded text.
  struct Range {
    let id: ExcerptID
    let range: Swift.Range<Int>
  }

  /// The part of a leaf of the tree that an excerpt covers: all of it, from a place, or up to one.
  private struct Cover {
    /// Place of the excerpt among those that are marked.
    let excerpt: Int
    /// First character; `nil` where the excerpt begins before the leaf.
    let first: Int?
    /// Character behind the last; `nil` where it ends behind the leaf.
    let end: Int?
  }

  /// A piece of the text and the excerpts it lies in, by their places among those that are marked.
  struct Piece {
    let inline: Inline
    var excerpts: [Int]
    /// The excerpts that begin in it.
    var firsts: [Int]
  }

  private let ids: [ExcerptID]
  private var covers: [Int: [Cover]] = [:]
  private var leaf = 0

  static func mark(_ ranges: [Range], of text: FoldedText, in blocks: [Block]) -> [Block] {
    var marker = ExcerptMarker(ranges, of: text)
    return marker.rewrite(blocks)
  }

  private init(_ ranges: [Range], of text: FoldedText) {
    ids = ranges.map(\.id)
    for (excerpt, range) in ranges.enumerated() {
      let (start, end) = (text.origins[range.range.lowerBound], text.origins[range.range.upperBound - 1])
      guard start.leaf <= end.leaf else { continue }
      for leaf in start.leaf...end.leaf {
        covers[leaf, default: []].append(
          Cover(
            excerpt: excerpt, first: leaf == start.leaf ? start.offset : nil,
            end: leaf == end.leaf ? end.offset + 1 : nil))
      }
    }
  }

  private mutating func rewrite(_ blocks: [Block]) -> [Block] {
    var rest = self
    let marked = blocks.map { block in
      block.map(
        code: { text in
          rest.leaf += 1
          return text
        }, run: { rest.group(rest.rewrite($0)) })
    }
    self = rest
    return marked
  }

  private mutating func rewrite(_ inlines: [Inline]) -> [Piece] {
    inlines.flatMap { inline -> [Piece] in
      switch inline {
      case .text(let text): return cut(text)
      case .code, .softBreak, .lineBreak, .image, .citation, .omission: return [whole(inline)]
      case .emphasis, .strong, .link, .excerpt: return [wrap(inline.inner, inline.holding)]
      }
    }
  }

  /// A leaf that cannot be cut lies in an excerpt with all of it.
  private mutating func whole(_ inline: Inline) -> Piece {
    defer { leaf += 1 }
    let covers = covers[leaf] ?? []
    return Piece(
      inline: inline, excerpts: covers.map(\.excerpt), firsts: covers.filter { $0.first != nil }.map(\.excerpt))
  }

  /// A nested piece lies in the excerpts that all its parts lie in; in others its parts are grouped inside it.
  private mutating func wrap(_ inner: [Inline], _ rebuild: ([Inline]) -> Inline) -> Piece {
    var pieces = rewrite(inner)
    let common = (pieces.first?.excerpts ?? []).filter { excerpt in pieces.allSatisfy { $0.excerpts.contains(excerpt) }
    }
    let firsts = common.filter { excerpt in pieces.contains { $0.firsts.contains(excerpt) } }
    for index in pieces.indices { pieces[index].excerpts.removeAll(where: common.contains) }
    return Piece(inline: rebuild(group(pieces)), excerpts: common, firsts: firsts)
  }

  private mutating func cut(_ text: String) -> [Piece] {
    defer { leaf += 1 }
    guard let covers = covers[leaf] else { return [Piece(inline: .text(text), excerpts: [], firsts: [])] }
    let scalars = Array(text.unicodeScalars)
    let ends = Set([0, scalars.count] + covers.flatMap { [$0.first, $0.end].compactMap { $0 } }).sorted()
    return zip(ends, ends.dropFirst()).map { start, end in
      let here = covers.filter { ($0.first ?? 0) <= start && ($0.end ?? scalars.count) >= end }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      return Piece(
        inline: .text(String(view)), excerpts: here.map(\.excerpt),
        firsts: here.filter { $0.first == start }.map(\.excerpt))
    }
  }

  /// The pieces as inline text, neighbours in one excerpt put into one part of it: the excerpt that reaches furthest
  /// stands around the others.
  private func group(_ pieces: [Piece]) -> [Inline] {
    var result: [Inline] = []
    var index = 0
    while index < pieces.count {
      guard let (excerpt, end) = longestRun(in: pieces, from: index) else {
        result.append(pieces[index].inline)
        index += 1
        continue
      }
      var run = Array(pieces[index..<end])
      let isFirst = run.contains { $0.firsts.contains(excerpt) }
      for place in run.indices { run[place].excerpts.removeAll { $0 == excerpt } }
      result.append(.excerpt(ids[excerpt], isFirst: isFirst, group(run)))
      index = end
    }
    return result
  }

  private func longestRun(in pieces: [Piece], from start: Int) -> (excerpt: Int, end: Int)? {
    let runs = pieces[start].excerpts.map { excerpt in
      (excerpt: excerpt, end: pieces[start...].firstIndex { !$0.excerpts.contains(excerpt) } ?? pieces.count)
    }
    // Of excerpts that end together, the one that was named later stands outside.
    return runs.max { ($0.end, $0.excerpt) < ($1.end, $1.excerpt) }
  }
}
