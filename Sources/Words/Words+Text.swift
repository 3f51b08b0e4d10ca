extension Words {
  /// What a message says, as plain text; parts that a page could mark up are part of it.
  package func text(_ message: Message) -> String {
    guard let pattern = patterns[message.key] else { return silent }
    // A text without a value, or a word of the content alone, is given as it is.
    if pattern.pieces.count == 1 {
      switch pattern.pieces[0] {
      case .fixed(let words): return words
      case .value(let name, .plain): if case .text(let text)? = message.value(name) { return text.isolated }
      case .value(let name, .word(let form)):
        if case .term(let term)? = message.value(name) { return word(term, form: form) }
      default: break
      }
    }
    return PlainText.text { say(pattern, message, to: &$0) }
  }

  /// Says a message, its parts as they are.
  func say<Sink: TextSink & ~Copyable>(_ message: Message, to sink: inout Sink) {
    if let pattern = patterns[message.key] { say(pattern, message, to: &sink) } else { sink.add(silent) }
  }

  private func say<Sink: TextSink & ~Copyable>(_ pattern: Pattern, _ message: Message, to sink: inout Sink) {
    for (place, piece) in pattern.pieces.enumerated() {
      switch piece {
      case .fixed(let words): sink.add(place > 0 ? following(pattern.pieces[place - 1], of: message, words) : words)
      case .value(let name, let format): say(name, of: message, format, to: &sink)
      case .part: break
      }
    }
  }

  /// Says the value of a placeholder.
  func say<Sink: TextSink & ~Copyable>(
    _ name: TextKey, of message: Message, _ format: Pattern.Format, to sink: inout Sink
  ) {
    if let value = message.value(name) { say(value, format, to: &sink) }
  }

  private func say<Sink: TextSink & ~Copyable>(
    _ value: Message.Value, _ format: Pattern.Format, to sink: inout Sink
  ) {
    switch value {
    case .text(let text): sink.add(text.isolated)
    case .count(let number): count(number, format, to: &sink)
    case .decimal(let number): sink.add(numbers.text(number, format.style))
    case .term(let term): sink.add(word(term, form: format.form))
    case .message(let message): say(message, form: format.form, to: &sink)
    case .terms(let terms): list(terms.count, format, to: &sink) { $1.add(word(terms[$0], form: format.form)) }
    case .texts(let texts): list(texts.count, format, to: &sink) { $1.add(texts[$0].isolated) }
    case .messages(let messages):
      list(messages.count, format, to: &sink) { say(messages[$0], form: format.form, to: &$1) }
    }
  }

  private func say<Sink: TextSink & ~Copyable>(_ message: Message, form: String, to sink: inout Sink) {
    if form == "start" { sink.add(text(message).capitalized) } else { say(message, to: &sink) }
  }

  /// `3 excerpts`, `no excerpt`; every language of the site has one form for one and another for other numbers.
  private func count<Sink: TextSink & ~Copyable>(_ number: Int, _ format: Pattern.Format, to sink: inout Sink) {
    if number == 0, case .count(_, _, let zero?) = format { return sink.add(zero) }
    if number < 0 { sink.add("−") }
    sink.add(String(number.magnitude))
    guard case .count(let one, let other, _) = format, let noun = number == 1 ? one : other else { return }
    sink.add(" ")
    sink.add(noun)
  }

  /// `a`, `a and b`, `a, b and c`
  private func list<Sink: TextSink & ~Copyable>(
    _ count: Int, _ format: Pattern.Format, to sink: inout Sink, item: (Int, inout Sink) -> Void
  ) {
    guard case .list(_, let joining) = format else { return }
    for place in 0..<count {
      if place > 0 { join(joining, isLast: place == count - 1, to: &sink) }
      item(place, &sink)
    }
  }

  private func join<Sink: TextSink & ~Copyable>(
    _ joining: Pattern.Joining, isLast: Bool, to sink: inout Sink
  ) {
    switch joining {
    case .and where isLast, .or where isLast:
      sink.add(" ")
      sink.add(word(Term(.joining, joining.rawValue)))
      sink.add(" ")
    case .and, .or, .comma: sink.add(", ")
    case .semicolon: sink.add("; ")
    case .dot: sink.add(" · ")
    case .slash: sink.add("/")
    }
  }
}

extension Pattern.Format {
  fileprivate var form: String {
    switch self {
    case .word(let form), .list(let form, _): form
    case .plain, .count, .decimal: ""
    }
  }

  fileprivate var style: Pattern.Style { if case .decimal(let style) = self { style } else { .plain } }
}

extension String {
  /// The text between signs that keep its direction to itself, where it runs from right to left.
  var isolated: String {
    var text = self
    // Hebrew, Arabic and their neighbours begin with these bytes; most texts hold none of them.
    let mayBe = text.withUTF8 { utf8 in
      for byte in utf8 where byte >= 0xD6 && byte <= 0xE0 { return true }
      return false
    }
    guard mayBe else { return self }
    let isRightToLeft = unicodeScalars.contains { (0x0590...0x08FF).contains($0.value) }
    return isRightToLeft ? "\u{2068}\(self)\u{2069}" : self
  }
}
