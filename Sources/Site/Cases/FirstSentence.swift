import CaseModel

/// The first sentence of a text.
enum FirstSentence {
  static func of(_ text: String) -> String {
    Sentences.first(of: wordsWithStops(text).joined(separator: " "))
  }

  /// The words of a text. A stop that stands alone, since a citation before it was left out, joins the word before.
  private static func wordsWithStops(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).reduce(into: []) { words, word in
      if !words.isEmpty, word.allSatisfy(".,;:!?".contains) {
        words[words.endIndex - 1] += word
      } else {
        words.append(String(word))
      }
    }
  }
}
