/// A range of words, in the order of their letters: words are kept by it, so that a new word in a case touches the
/// words of one range alone.
enum SearchBucket {
  /// The first letters of each range; a range goes to the next. Cut where words of the five languages are about as many.
  static let bounds = [
    "", "a", "al", "an", "ar", "b", "be", "bo", "c", "ci", "co", "con", "cr", "d", "de", "di", "e", "en", "ex", "f",
    "fo", "g", "gr", "h", "he", "ho", "i", "in", "ir", "j", "k", "ko", "l", "li", "m", "me", "mo", "n", "no", "o", "or",
    "p", "pe", "pr", "q", "r", "re", "ri", "s", "se", "si", "so", "st", "su", "t", "th", "to", "u", "v", "ve", "w",
    "wi",
    "x", "{", "\u{430}", "\u{43E}", "\u{500}",
  ]

  /// The range that a word is in.
  static func of(_ word: String) -> Int {
    var (low, high) = (0, bounds.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if word.unicodeScalars.lexicographicallyPrecedes(bounds[middle].unicodeScalars) {
        high = middle
      } else {
        low = middle
      }
    }
    return low
  }
}
