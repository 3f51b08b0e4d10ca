import Words

/// What is said around a figure: its message above, what is shown beneath that, and a note below the picture.
struct FigureText: Sendable {
  /// What the figure says, in at most 15 words where its author's names allow it.
  let title: String
  /// What is drawn, in one line.
  let shown: String
  /// What must be known so as not to misread it, in at most 40 words.
  let note: String

  static let mostWordsOfTitle = 15
  static let mostWordsOfNote = 40

  /// - Parameters:
  ///   - messages: Ways to say what the figure says, the most telling first; the first that is short enough is taken.
  ///   - note: Sentences, the most important first; those that have no room any more are left out.
  init(_ messages: [Message], shown: Message, note: [Message?], in words: Words) {
    let ways = messages.map(words.text)
    title = ways.first { Self.count($0) <= Self.mostWordsOfTitle } ?? ways.last ?? ""
    self.shown = words.text(shown)
    var (kept, room): ([String], Int) = ([], Self.mostWordsOfNote)
    for sentence in note.compactMap({ $0.map(words.text) }) where Self.count(sentence) <= room {
      kept.append(sentence)
      room -= Self.count(sentence)
    }
    self.note = kept.joined(separator: " ")
  }

  /// Words as a reader counts them: what stands between spaces.
  static func count(_ text: String) -> Int { text.split(separator: " ").count }
}
