/// Finds sentences as a reader would: a stop, question or exclamation mark before a blank and a capital, or at the end.
package enum Sentences {
  /// How many sentences a text has.
  package static func count(in text: String) -> Int {
    let characters = Array(text)
    let last = characters.lastIndex { !$0.isWhitespace }
    guard let last else { return 0 }
    let ends = characters.indices.count { endsSentence($0, in: characters[...last]) }
    // Words behind the last stop are a sentence without one.
    return isEnd(characters[last]) ? ends : ends + 1
  }

  /// The first sentence of a text, with the signs that close it; all of it where none ends.
  package static func first(of text: String) -> String {
    let characters = Array(text)
    guard let end = characters.indices.first(where: { endsSentence($0, in: characters[...]) }) else { return text }
    var behind = end + 1
    while behind < characters.count, isEnd(characters[behind]) { behind += 1 }
    return String(characters[..<behind])
  }

  private static func isEnd(_ character: Character) -> Bool { ".!?\"”’)]".contains(character) }

  private static func endsSentence(_ index: Int, in text: ArraySlice<Character>) -> Bool {
    guard ".!?".contains(text[index]) else { return false }
    var next = index + 1
    while next < text.endIndex, isEnd(text[next]) { next += 1 }
    if next == text.endIndex {
      return index + 1 == next || !text[(index + 1)..<next].contains(where: { ".!?".contains($0) })
    }
    guard text[next].isWhitespace, text[index] != "." || !isShortForm(before: index, in: text) else { return false }
    let following = text[next...].drop(while: \.isWhitespace).first
    return following.map { $0.isUppercase || $0.isNumber || "\"“‘(".contains($0) } ?? true
  }

  /// Whether what stands before a stop is one letter, letters with stops between them, or known to be short.
  private static func isShortForm(before stop: Int, in text: ArraySlice<Character>) -> Bool {
    let word = String(text[..<stop].reversed().prefix { !$0.isWhitespace && !"([“\"".contains($0) }.reversed())
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { $0.count < 2 } || abbreviations.contains(word.lowercased())
  }

  /// In the languages that reports are written in, without the last stop.
  private static let abbreviations: Set<String> = [
    // English
    "al", "approx", "cf", "dept", "dr", "ed", "eds", "etc", "fig", "mr", "mrs", "ms", "no", "nos", "pp", "prof", "st",
    "vol", "vs",
    // Danish, Norwegian and Swedish
    "bl.a", "ca", "dvs", "ekskl", "evt", "f.eks", "fr.o.m", "hhv", "inkl", "jf", "jfr", "kap", "kl", "kr", "m.fl",
    "mdr", "mia", "mio", "mm", "nr", "osv", "pct", "resp", "stk", "t.ex", "t.o.m", "vedr",
    // Finnish
    "esim", "jne", "ks", "mrd", "ns", "vrt", "yms",
    // German
    "abs", "art", "bzw", "ebd", "evtl", "ggf", "hrsg", "sog", "str", "usw", "vgl",
    // French, Spanish and Portuguese
    "env", "núm", "pág", "sr", "sra",
    // Greek
    "αρ", "βλ", "δηλ", "κ.λπ", "σελ",
  ]
}
