package import Markup

extension Words {
  /// What a message says, as plain text; parts that a page could mark up are part of it.
  package func text(_ message: Message) -> String {
    guard let pattern = patterns[message.key] else { return silent }
    var text = ""
    for piece in pattern.pieces {
      switch piece {
      case .fixed(let words): text += words
      case .value(let name, let format): text += self.text(of: name, in: message, format)
      case .part: break
      }
    }
    return text
  }

  /// The value of a placeholder in its place.
  func text(of name: String, in message: Message, _ format: Pattern.Format) -> String {
    message.value(name).map { text($0, format) } ?? ""
  }

  private func text(_ value: Message.Value, _ format: Pattern.Format) -> String {
    switch value {
    case .text(let text): return text.isolated
    case .count(let number): return counted(number, format)
    case .decimal(let number):
      if case .decimal(let style) = format { return numbers.text(number, style) }
      return numbers.text(number, .plain)
    case .term(let term): return word(term, form: format.form)
    case .message(let message): return format.form == "start" ? text(message).capitalized : text(message)
    case .list(let items): return list(items, format)
    }
  }

  /// `3 excerpts`; every language of the site has one form for one and another for other numbers.
  private func counted(_ number: Int, _ format: Pattern.Format) -> String {
    let digits = number < 0 ? "−" + String(number.magnitude) : String(number)
    guard case .count(let one, let other) = format, let noun = number == 1 ? one : other else { return digits }
    return digits + " " + noun
  }

  /// `a`, `a and b`, `a, b and c`
  private func list(_ items: [Message.Value], _ format: Pattern.Format) -> String {
    guard case .list(let form, let joining) = format else { return "" }
    let texts = items.map { text($0, .word(form: form)) }
    let (between, last) = joints(joining)
    guard let end = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: between) + last + end
  }

  private func joints(_ joining: Pattern.Joining) -> (between: String, last: String) {
    switch joining {
    case .and, .or: (", ", " " + word(Term(.joining, joining.rawValue)) + " ")
    case .comma: (", ", ", ")
    case .semicolon: ("; ", "; ")
    case .dot: (" · ", " · ")
    case .slash: ("/", "/")
    }
  }

  /// Writes what a message says as escaped text.
  package func write(_ message: Message, to out: inout MarkupWriter) { out.text(text(message)) }
}

extension Pattern.Format {
  fileprivate var form: String {
    switch self {
    case .word(let form), .list(let form, _): form
    case .plain, .count, .decimal: ""
    }
  }
}

extension String {
  /// The text between signs that keep its direction to itself, where it runs from right to left.
  var isolated: String {
    // Hebrew, Arabic and their neighbours begin with these bytes; most texts hold none of them.
    guard utf8.contains(where: { $0 >= 0xD6 && $0 <= 0xE0 }) else { return self }
    let isRightToLeft = unicodeScalars.contains { (0x0590...0x08FF).contains($0.value) }
    return isRightToLeft ? "\u{2068}\(self)\u{2069}" : self
  }
}
