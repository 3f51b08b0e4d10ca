/// A hint of one of the forms that say word for word what to write.
enum Hint {
  /// `did you mean 'X'?`, `write 'X'`, `rename it to 'X'`: X takes the place of the author's word.
  case word(String)
  /// `use one of: X, Y`: any of them takes the place of the author's word.
  case oneOf([String])
  /// `write: LINE`: the whole line, but for its indentation.
  case line(String)
  /// `add 'key: value'`: a row of YAML; `…` stands for words of the author's own.
  case row(String)
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
    } else if let match = text.firstMatch(of: /^add (?:.*such as )?'(?<row>[a-z-]+: [^']+)'/) {
      self = .row(String(match.row))
    } else if text.contains(/^add [a-z]+=/) {
      self = .attributes(text.matches(of: /[a-z]+=[a-z…]+/).map { String($0.output) })
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
    // A place for the author's own words, and a word that says of what kind they are.
    case .row(let row): [row.hasSuffix("…") || row.contains("#") ? row.components(partedBy: " ")[0] + " " : row]
    case .attributes(let attributes): attributes.map { $0.replacing("…", with: "") }
    }
  }
}
