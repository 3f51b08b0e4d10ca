/// Counts sentences as a reader would: a stop, question or exclamation mark before a blank and a capital, or at the end.
enum Sentences {
  static func count(in text: String) -> Int {
    let characters = Array(text.trimmed)
    var count = 0
    for (index, character) in characters.enumerated() where character == "." || character == "!" || character == "?" {
      if endsSentence(index, in: characters) { count += 1 }
    }
    // Words behind the last stop are a sentence without one.
    if let last = characters.last, !isEnd(last) { count += 1 }
    return count
  }

  private static func isEnd(_ character: Character) -> Bool { ".!?\"”’)]".contains(character) }

  private static func endsSentence(_ index: Int, in text: [Character]) -> Bool {
    var next = index + 1
    while next < text.count, isEnd(text[next]) { next += 1 }
    if next == text.count {
      return index + 1 == next || !text[(index + 1)..<next].contains(where: { ".!?".contains($0) })
    }
    guard next > index, text[next].isWhitespace else { return false }
    // A stop behind one letter or a known short form ends no sentence.
    let word = text[..<index].reversed().prefix { !$0.isWhitespace && $0 != "(" && $0 != "[" }
    if text[index] == ".", word.count < 2 || abbreviations.contains(String(word.reversed()).lowercased()) {
      return false
    }
    let following = text[next...].drop(while: \.isWhitespace).first
    return following.map { $0.isUppercase || $0.isNumber || "\"“‘(".contains($0) } ?? true
  }

  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "cf", "vs", "etc", "no", "pp", "p", "al", "dr", "mr", "mrs", "ms", "prof", "st", "bl.a", "t.ex",
    "ca", "resp", "jfr", "f.eks", "mm",
  ]
}
