import CaseReader

/// Makes the quotes by which the reader finds passages again, each verified as the reader resolves it.
struct QuoteMaker {
  /// Words around a quote that are tried, in code points; the whole text would be no help any more.
  private static let lengths = [0, 8, 16, 32, 64, 128, 256, 512, 1024, 2048]

  private let text: PlainText
  private var finder: QuoteFinder
  private let ranges: [Range<Int>]
  private let places: [Int: Int]

  /// - Parameters:
  ///   - finder: What the reader sees of the narrative made of the text.
  ///   - ranges: Passages of the text, without blanks at their ends.
  init?(_ text: PlainText, _ finder: QuoteFinder, for ranges: [Range<Int>]) {
    (self.text, self.finder, self.ranges) = (text, finder, ranges)
    let offsets = Set(ranges.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    guard let places = finder.places(of: offsets, in: text.scalars) else { return nil }
    self.places = Dictionary(uniqueKeysWithValues: zip(offsets, places))
    self.finder.prepare(ranges.map { Self.words(text[$0]) })
  }

  /// The shortest quote of a passage that is found there and nowhere else; `nil` when there is none.
  func quote(of range: Range<Int>) -> QuoteFinder.Quote? {
    guard let start = places[range.lowerBound], let end = places[range.upperBound], start < end else { return nil }
    let exact = Self.words(text[range])
    guard QuoteFinder.holdsWords(exact) else { return nil }
    for length in Self.lengths {
      let before = max(0, range.lowerBound - length)..<range.lowerBound
      let after = range.upperBound..<min(text.scalars.count, range.upperBound + length)
      let quote = QuoteFinder.Quote(exact: exact, prefix: Self.words(text[before]), suffix: Self.words(text[after]))
      if finder.finds(quote, onlyAt: start..<end) { return quote }
      if before.lowerBound == 0, after.upperBound == text.scalars.count { return nil }
    }
    return nil
  }

  /// Words in one line.
  static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
