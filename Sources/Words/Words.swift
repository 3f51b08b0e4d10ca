/// What a language says: a text for every message and words for the values of the model.
///
/// A class of constants: every figure and page holds it, and a copy would count a reference for each of its parts.
package final class Words: Sendable {
  /// The language, as BCP 47 names it.
  package let language: String
  /// The files the words were read from, which pages depend on.
  package let source: [UInt8]
  let patterns: KeyTable<Pattern>
  let table: KeyTable<WordForms>
  let numbers: NumberWords

  init(language: String, _ file: WordsFile, source: [UInt8]) {
    (self.language, self.source) = (language, source)
    patterns = KeyTable(file.patterns.map { (TextKey($0.key), $0.value) })
    table = KeyTable(file.words.map { (TextKey($0.key), WordForms($0.value)) })
    numbers = NumberWords(
      separator: table[TextKey(.sign, "decimal")]?.base ?? ".", silent: table[TextKey(.sign, "silent")]?.base ?? "–")
  }

  /// English, as it is built in.
  package static let english = Words(
    language: "en", WordsFile(String(decoding: PackageResources.en_words, as: UTF8.self)),
    source: PackageResources.en_words)

  /// A word in one of its forms.
  ///
  /// A form that the word does not have is its base; `start`, which stands at the beginning of a sentence or alone in
  /// a cell, is the base with a capital. A name without a word is shown as it is.
  func word(_ term: Term, form: String = "") -> String {
    guard let word = table[term.key] else { return form == "start" ? term.name.capitalized : term.name }
    return word.form(form)
  }

  /// The sign for what was not said.
  package var silent: String { numbers.silent }

  /// A whole number of steps with its sign: `+3`, `−1`, `0`.
  package func steps(_ value: Int) -> String {
    value == 0 ? "0" : (value < 0 ? "−" : "+") + String(value.magnitude)
  }
}

extension String {
  /// The text with a capital as its first letter.
  package var capitalized: String { asciiCapitalized ?? prefix(1).uppercased() + dropFirst() }

  /// The same where the first two bytes are letters or signs of ASCII, as in most texts; `nil` elsewhere.
  private var asciiCapitalized: String? {
    var text = self
    return text.withUTF8 { utf8 in
      guard utf8.count > 1, utf8[0] < 0x80, utf8[1] < 0x80 else { return nil }
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(utf8[0]) else { return self }
      return String(unsafeUninitializedCapacity: utf8.count) { capital in
        _ = capital.update(fromContentsOf: utf8)
        capital[0] -= 0x20
        return utf8.count
      }
    }
  }
}
