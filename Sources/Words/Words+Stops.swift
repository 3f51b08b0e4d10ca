extension Words {
  /// The fixed words of a text behind a piece: a name that ends in a stop of its own, such as `Bray & Co.` or `Who
  /// decides?`, takes the place of the sentence's.
  func following(_ piece: Pattern.Piece, of message: Message, _ fixed: String) -> String {
    guard fixed.utf8.first == UInt8(ascii: "."), case .value(let name, let format) = piece,
      let value = message.value(name), endsInStop(value, format)
    else { return fixed }
    return String(fixed.dropFirst())
  }

  private func endsInStop(_ value: Message.Value, _ format: Pattern.Format) -> Bool {
    switch value {
    case .text(let text): text.endsInStop
    case .message(let message): endsInStop(message)
    case .texts(let texts): texts.last?.endsInStop ?? false
    case .messages(let messages): messages.last.map(endsInStop) ?? false
    case .count, .decimal, .term, .terms: false
    }
  }

  private func endsInStop(_ message: Message) -> Bool {
    switch patterns[message.key]?.pieces.last {
    case .fixed(let words): words.endsInStop
    case .value(let name, let format): message.value(name).map { endsInStop($0, format) } ?? false
    case .part, nil: false
    }
  }
}

extension String {
  /// Whether it ends in a full stop, a question mark or an exclamation mark.
  fileprivate var endsInStop: Bool { utf8.last.map { ".?!".utf8.contains($0) } ?? false }
}
