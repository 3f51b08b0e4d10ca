import CaseModel

/// A narrative's plain text with white space folded, every character knowing the leaf of the tree it came from.
struct FoldedText {
  struct Origin {
    let leaf: Int
    let offset: Int
  }

  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var origins: [Origin] = []
  private var leaf = 0

  init(_ blocks: [Block]) { add(blocks) }

  /// A quote folded the same way.
  static func fold(_ text: String) -> [Unicode.Scalar] {
    Array(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").unicodeScalars)
  }

  /// Ranges in which the words stand, between the given contexts.
  func ranges(of exact: String, prefix: String, suffix: String) -> [Range<Int>] {
    let (words, before, after) = (Self.fold(exact), Self.fold(prefix), Self.fold(suffix))
    guard !words.isEmpty, words.count <= scalars.count else { return [] }
    return (0...(scalars.count - words.count)).compactMap { start in
      guard scalars[start] == words[0] else { return nil }
      let range = start..<(start + words.count)
      guard scalars[range].elementsEqual(words), ends(scalars[..<start], with: before),
        begins(scalars[range.upperBound...], with: after)
      else { return nil }
      return range
    }
  }

  private func ends(_ text: ArraySlice<Unicode.Scalar>, with words: [Unicode.Scalar]) -> Bool {
    words.isEmpty || text.suffix(words.count).elementsEqual(words)
      || (text.last == " " && text.dropLast().suffix(words.count).elementsEqual(words))
  }

  private func begins(_ text: ArraySlice<Unicode.Scalar>, with words: [Unicode.Scalar]) -> Bool {
    words.isEmpty || text.starts(with: words) || (text.first == " " && text.dropFirst().starts(with: words))
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines), .heading(_, let inlines): add(inlines)
      case .quote(let inner): add(inner)
      case .bulletList(let items), .numberedList(_, let items): items.forEach { add($0) }
      case .code: addBarrier()
      case .rule: break
      }
      addSpace(Origin(leaf: -1, offset: 0))
    }
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): addLeaf(text)
      case .softBreak, .lineBreak: addLeaf(" ")
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .excerpt(_, _, let inner): add(inner)
      case .image, .citation, .omission: addLeaf("")
      }
    }
  }

  private mutating func addLeaf(_ text: String) {
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let origin = Origin(leaf: leaf, offset: offset)
      if scalar.properties.isWhitespace {
        addSpace(origin)
      } else {
        scalars.append(scalar)
        origins.append(origin)
      }
    }
    leaf += 1
  }

  /// A block of code holds no excerpt, and none reaches across it.
  private mutating func addBarrier() {
    scalars.append(Self.barrier)
    origins.append(Origin(leaf: leaf, offset: 0))
    leaf += 1
  }

  /// A character that the reader refuses, so no quote can hold it.
  private static let barrier: Unicode.Scalar = "\u{0}"

  private mutating func addSpace(_ origin: Origin) {
    guard let last = scalars.last, last != " " else { return }
    scalars.append(" ")
    origins.append(origin)
  }
}
