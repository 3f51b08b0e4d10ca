package import Markup

extension MarkupWriter {
  /// Writes what a message says.
  package mutating func say(_ message: Message, in words: Words) { words.say(message, to: &self) }

  /// Writes a word of the model.
  package mutating func say(_ term: Term, form: String = "", in words: Words) { text(words.word(term, form: form)) }

  /// Writes what a message says, with its parts marked up.
  ///
  /// - Parameter markUp: Writes a part: an element around what it is given to write within, or that alone.
  package mutating func say(
    _ message: Message, in words: Words,
    markUp: @escaping (MessagePart, inout MarkupWriter, (inout MarkupWriter) -> Void) -> Void
  ) {
    guard let pattern = words.patterns[message.key] else { return }
    write(pattern.pieces[...], of: message, in: words, markUp: markUp)
  }

  private mutating func write(
    _ pieces: ArraySlice<Pattern.Piece>, of message: Message, in words: Words,
    markUp: @escaping (MessagePart, inout MarkupWriter, (inout MarkupWriter) -> Void) -> Void
  ) {
    var place = pieces.startIndex
    while place < pieces.endIndex {
      switch pieces[place] {
      case .fixed(let fixed):
        text(place > pieces.startIndex ? words.following(pieces[place - 1], of: message, fixed) : fixed)
      case .value(let name, let format): words.say(name, of: message, format, to: &self)
      case .part(let part, let count):
        let inner = pieces[(place + 1)...(place + count)]
        markUp(part, &self) { $0.write(inner, of: message, in: words, markUp: markUp) }
        place += count
      }
      place += 1
    }
  }

  /// An element whose content is what a message says.
  package mutating func element(_ name: StaticString, say message: Message, in words: Words) {
    open(name)
    say(message, in: words)
    close(name)
  }

  /// An element with an attribute whose content is what a message says.
  package mutating func element(
    _ name: StaticString, _ attribute: Attribute, say message: Message, in words: Words
  ) {
    element(name, attribute) { $0.say(message, in: words) }
  }
}
