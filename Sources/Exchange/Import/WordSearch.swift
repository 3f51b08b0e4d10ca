import CaseReader

/// Finds words in a text without regard to white space and to the form of signs.
struct WordSearch {
  /// Occurrences of one quote that are told apart; nobody needs more.
  private static let most = 1000

  private var scalars: [Unicode.Scalar] = []
  private var origins: [Int32] = []
  private var indexes: [Int: QuoteIndex] = [:]

  /// - Parameter quotes: What will be looked for.
  init(_ text: PlainText, for quotes: [String]) {
    scalars.reserveCapacity(text.scalars.count)
    origins.reserveCapacity(text.scalars.count)
    for (place, scalar) in text.scalars.enumerated() where !scalar.properties.isWhitespace {
      for folded in Self.folded(scalar) {
        scalars.append(folded)
        origins.append(Int32(place))
      }
    }
    var byLength: [Int: [[Unicode.Scalar]]] = [:]
    for quote in quotes {
      let words = Self.folded(quote)
      byLength[min(words.count, QuoteIndex.longest), default: []].append(words)
    }
    for (length, words) in byLength { indexes[length] = QuoteIndex(scalars, length: length, of: words) }
  }

  /// Where words stand in the text, the first thousand times.
  func ranges(of quote: String) -> [Range<Int>] {
    let words = Self.folded(quote)
    guard !words.isEmpty, let index = indexes[min(words.count, QuoteIndex.longest)] else { return [] }
    let found = index.starts(of: words).lazy.filter { start in
      start + words.count <= scalars.count && scalars[start..<(start + words.count)].elementsEqual(words)
    }
    return found.prefix(Self.most).map { start in
      Int(origins[start])..<Int(origins[start + words.count - 1]) + 1
    }
  }

  /// Words without white space, signs folded.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    PlainText(text).scalars.lazy.filter { !$0.properties.isWhitespace }.flatMap(folded)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    scalar.isASCII ? [scalar] : QuoteFinder.folded(scalar)
  }
}
