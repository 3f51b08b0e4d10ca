/// Words of a reference with how they are set.
package struct StyledText: Sendable, Hashable {
  /// How words are set.
  package struct Style: OptionSet, Sendable, Hashable {
    /// One bit a style.
    package let rawValue: UInt8
    /// Some styles at once.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Slanted; within slanted words upright ones.
    package static let italic = Style(rawValue: 1)
    /// Bold.
    package static let bold = Style(rawValue: 2)
    /// Above the line.
    package static let raised = Style(rawValue: 4)
    /// Below the line.
    package static let lowered = Style(rawValue: 8)
    /// Small capitals.
    package static let smallCapitals = Style(rawValue: 16)
  }

  /// Words that are set alike.
  package struct Run: Sendable, Hashable {
    /// The words; never empty.
    package var text: String
    /// How they are set.
    package var style: Style
    /// Address that they lead to, encoded; `nil` when to none.
    package var link: String?
  }

  /// The words, in order; none is empty.
  package private(set) var runs: [Run] = []

  /// Nothing.
  package init() {}

  /// Words.
  package init(_ text: String, _ style: Style = [], link: String? = nil) { append(text, style, link: link) }

  /// Adds words.
  package mutating func append(_ text: String, _ style: Style = [], link: String? = nil) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style, last.link == link {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, style: style, link: link))
    }
  }

  /// Adds words as they are set.
  package mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.style, link: run.link) }
  }

  /// Whether there are no words.
  package var isEmpty: Bool { runs.isEmpty }

  /// The words alone.
  package var plain: String { runs.map(\.text).joined() }

  /// Whether the last sign ends a sentence, quotation marks left aside.
  var endsSentence: Bool {
    guard let last = plain.last(where: { !"”’\"'»“".contains($0) }) else { return false }
    return ".?!…。？！؟".contains(last)
  }

  /// The words with others around them; nothing where there are none.
  func wrapped(_ open: String, _ close: String) -> StyledText {
    guard !isEmpty else { return self }
    var text = StyledText(open)
    text.append(self)
    text.append(close)
    return text
  }

  /// Puts a sign before the last one.
  mutating func insertBeforeLast(_ text: String) {
    guard let last = runs.last?.text.last else { return }
    runs[runs.count - 1].text.removeLast()
    runs[runs.count - 1].text += text + String(last)
  }

  /// The text without a stop that the file has at its end, which is set again where one belongs; those of
  /// abbreviations stay.
  var withoutLastStop: StyledText {
    guard let last = plain.split(separator: " ").last, last.hasSuffix("."), !last.hasSuffix("..."),
      !Self.isAbbreviation(last)
    else { return self }
    var text = self
    text.removeLast()
    return text
  }

  private static func isAbbreviation(_ word: Substring) -> Bool {
    let bare = word.dropLast()
    return bare.contains(".") || bare.count == 1
      || ["etc", "inc", "ltd", "co", "corp", "jr", "sr", "ed", "vol", "no", "al", "st", "dept", "univ", "assoc", "al"]
        .contains(bare.lowercased())
  }

  /// Lets go of a last sign.
  mutating func removeLast() {
    guard !runs.isEmpty else { return }
    runs[runs.count - 1].text.removeLast()
    if runs[runs.count - 1].text.isEmpty { runs.removeLast() }
  }
}

extension [StyledText] {
  /// The texts with words between them.
  func joined(_ separator: String) -> StyledText {
    var result = StyledText()
    for text in self where !text.isEmpty {
      if !result.isEmpty { result.append(separator) }
      result.append(text)
    }
    return result
  }
}
