/// A file of texts, read line by line: messages and words.
///
/// A line is `key = text`, or `word group.name = base | form other | …`; `#` begins a comment, and an empty line stands
/// between groups. In texts `\` takes the meaning from the sign behind it.
struct WordsFile {
  /// A word in the forms that a language needs; a form that is not given is the base.
  struct Word: Sendable, Hashable {
    var base: String
    var forms: [String: String] = [:]
  }

  private(set) var patterns: [String: Pattern] = [:]
  private(set) var words: [String: Word] = [:]
  /// Line of each key.
  private(set) var lines: [String: Int] = [:]
  private(set) var faults: [WordsFault] = []

  init(_ text: String) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let line = Substring(line).trimmed
      if !line.isEmpty, !line.hasPrefix("#") { read(line, number: index + 1) }
    }
  }

  private mutating func read(_ line: Substring, number: Int) {
    guard let sign = line.utf8.firstIndex(of: UInt8(ascii: "=")) else { return fault(.notALine, number) }
    let left = line[..<sign].trimmed
    let text = line[line.index(after: sign)...].trimmed
    let isWord = left.hasPrefix("word ")
    let key = String(isWord ? left.dropFirst("word ".count).trimmed : left)
    guard !key.isEmpty, !text.isEmpty else { return fault(.notALine, number) }
    guard lines.updateValue(number, forKey: key) == nil else { return fault(.duplicateKey(key), number) }
    if isWord {
      words[key] = Self.word(text)
    } else {
      do {
        patterns[key] = try PatternReader.read(text)
      } catch {
        fault(.syntax(error.message), number)
      }
    }
  }

  /// `strategic | of strategisen`: the base, then forms by their names.
  private static func word(_ text: Substring) -> Word {
    let parts = text.split(separator: "|").map(\.trimmed)
    var word = Word(base: String(parts.first ?? ""))
    for part in parts.dropFirst() {
      let name = part.prefix { $0 != " " }
      word.forms[String(name)] = String(part.dropFirst(name.count).trimmed)
    }
    return word
  }

  private mutating func fault(_ kind: WordsFault.Kind, _ line: Int) {
    faults.append(WordsFault(line: line, kind: kind))
  }
}

extension Substring {
  /// Without blanks at its ends.
  var trimmed: Substring {
    var text = utf8.drop(while: Self.isBlank)
    while let last = text.last, Self.isBlank(last) { text.removeLast() }
    return Substring(text)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
