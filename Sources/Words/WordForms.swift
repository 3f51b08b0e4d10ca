/// A word in its forms, the one that begins a sentence made once.
struct WordForms: Sendable {
  let base: String
  private let start: String
  private let others: [String: String]

  init(_ word: WordsFile.Word) {
    base = word.base
    start = word.forms["start"] ?? word.base.capitalized
    others = word.forms
  }

  /// A form by its name; the base where the word does not have it.
  func form(_ name: String) -> String {
    if name.isEmpty { return base }
    return name == "start" ? start : others[name] ?? base
  }
}
