package import CaseModel
package import Diagnostics

/// Tells what the reader will find of quotes in a narrative before it is written.
package struct QuoteFinder {
  /// A quote as a row of a coding file has it.
  package struct Quote: Hashable {
    /// The words quoted.
    package var exact: String
    /// Words right before; empty for none.
    package var prefix: String
    /// Words right after; empty for none.
    package var suffix: String

    /// A quote.
    package init(exact: String, prefix: String = "", suffix: String = "") {
      (self.exact, self.prefix, self.suffix) = (exact, prefix, suffix)
    }
  }

  /// What the reader remarks on the text.
  package let diagnostics: [Diagnostic]
  private let text: FoldedText
  private var indexes: [Int: QuoteIndex] = [:]

  /// - Parameters:
  ///   - body: The text of a narrative, without front matter.
  ///   - codebook: The codes that the reader will know.
  package init(body: [UInt8], codebook: Codebook) {
    let reporter = Reporter()
    let context = MarkdownContext(
      file: "text", path: "text", firstLine: 1, narrative: "text", page: "cases/text/text.html",
      vocabulary: SpanVocabulary(codes: codebook.ids, works: []))
    text = FoldedText(MarkdownReader.read(body, context: context, reporter: reporter).blocks)
    diagnostics = reporter.diagnostics
  }

  /// Prepares the search for words.
  package mutating func prepare(_ words: [String]) {
    var byLength: [Int: [[Unicode.Scalar]]] = [:]
    for word in words {
      let folded = QuoteFolding.fold(word)
      byLength[min(folded.count, QuoteIndex.longest), default: []].append(folded)
    }
    for (length, words) in byLength { indexes[length] = QuoteIndex(text.scalars, length: length, of: words) }
  }

  /// Whether a quote is found in one range of the folded text and nowhere else; its words must have been prepared.
  package func finds(_ quote: Quote, onlyAt range: Range<Int>) -> Bool {
    let length = min(QuoteFolding.fold(quote.exact).count, QuoteIndex.longest)
    return indexes[length].map { text.ranges(of: quote.exact, quote.prefix, quote.suffix, by: $0, limit: 2) } == [range]
  }

  /// Whether the words can be an excerpt.
  package static func holdsWords(_ words: String) -> Bool { words.holdsWords }

  /// A character as it is compared.
  package static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] { QuoteFolding.fold(scalar) }

  /// Where places of a plain text lie in the folded text; `nil` where the narrative does not read as that text does.
  ///
  /// - Parameters:
  ///   - offsets: Places in code points, in rising order.
  ///   - plain: The text of which the narrative was made.
  package func places(of offsets: [Int], in plain: [Unicode.Scalar]) -> [Int]? {
    var places: [Int] = []
    places.reserveCapacity(offsets.count)
    var (count, isSpaced) = (0, true)
    for (index, scalar) in plain.enumerated() {
      while places.count < offsets.count, offsets[places.count] <= index { places.append(count) }
      if scalar.properties.isWhitespace {
        if !isSpaced {
          guard count >= text.scalars.count || text.scalars[count] == " " else { return nil }
          count += 1
        }
        isSpaced = true
        continue
      }
      for folded in QuoteFolding.fold(scalar) {
        guard count < text.scalars.count, text.scalars[count] == folded else { return nil }
        (count, isSpaced) = (count + 1, folded == " ")
      }
    }
    while places.count < offsets.count { places.append(count) }
    return abs(text.scalars.count - count) <= 1 ? places : nil
  }
}
