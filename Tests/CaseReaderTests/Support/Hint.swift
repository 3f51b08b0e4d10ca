/// A hint of one of the forms that say word for word what to write.
enum Hint {
  /// `did you mean 'X'?`, `write 'X'`, `rename it to 'X'`: X takes the place of the author's word.
  case word(String)
  /// `use one of: X, Y`: any of them takes the place of the author's word.
  case oneOf([String])
  /// `write: LINE`: the whole line, but for its indentation.
  case line(String)
  /// `add 'key: value' or 'key: value'`: any of these rows of YAML; `…` stands for words of the author's own.
  case rows([String])
  /// `add key=value or key=value`: any of these attributes.
  case attributes([String])

  /// `nil` for prose, which only a `mend.txt` can follow.
  init?(_ text: String) {
    if let match = text.wholeMatch(of: /(?:did you mean|write|rename it to) '(?<word>[^']+)'(?:\?|, say|)/) {
      self = .word(String(match.word))
    } else if let match = text.wholeMatch(of: /(?:use|write) one of: (?<words>.+)/) {
      self = .oneOf(String(match.words).components(partedBy: ", "))
    } else if let match = text.wholeMatch(of: /write: (?<line>.+)/) {
      self = .line(String(match.line))
    } else if text.contains(/^add (?:.*such as )?'[a-z-]+:/) {
      self = .rows(text.matches(of: /'(?<row>[a-z-]+: [^']+)'/).map { String($0.row) })
    } else if text.contains(/^add [a-z]+=/) {
      self = .attributes(text.matches(of: /[a-z]+=[a-z…-]+/).map { String($0.output) })
    } else {
      return nil
    }
  }

  /// What may be written to follow the hint to the letter, one of these; `…` is left out.
  var wordings: [String] {
    switch self {
    case .word(let word): [word]
    case .oneOf(let words): words
    case .line(let line): [line]
    case .rows(let rows): rows.map(Self.withoutPlaceholder)
    case .attributes(let attributes): attributes.map { $0.replacing("…", with: "") }
    }
  }

  /// `key: ` where a sign or words of a form hold the place of the author's own.
  private static func withoutPlaceholder(_ row: String) -> String {
    row.hasSuffix("…") || row.contains("#") ? row.components(partedBy: " ")[0] + " " : row
  }
}
