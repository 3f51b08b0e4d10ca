/// Character references of HTML, as far as they matter to a search.
enum CharacterReference {
  /// What the reference at the start stands for, and where it ends. An ampersand that begins none stands for itself.
  static func read(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> (characters: [UInt8], end: Int) {
    let first = bytes.startIndex + 1
    let stop = min(bytes.endIndex, first + 32)
    guard let end = bytes[first..<stop].firstIndex(of: UInt8(ascii: ";")) else { return (ampersand, first) }
    if let written = written(bytes[first..<end]) { return (written, end + 1) }
    let name = String(decoding: bytes[first..<end], as: UTF8.self)
    return (Array(text(of: name).utf8), end + 1)
  }

  private static let ampersand = Array("&".utf8)

  /// What the references stand for that pages of this program hold, which are found without a search for the name.
  private static let ours: [(name: [UInt8], characters: [UInt8])] = [
    ("quot", "\""), ("#39", "'"), ("amp", "&"), ("lt", "<"), ("gt", ">"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func written(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    for reference in ours where name.elementsEqual(reference.name) { return reference.characters }
    return nil
  }

  private static func text(of name: String) -> String {
    if name.hasPrefix("#") { return scalar(name.dropFirst()) }
    if let known = known[name] { return known }
    // Letters with a mark: the search looks past marks.
    for mark in marks where name.count == mark.count + 1 && name.hasSuffix(mark) { return String(name.prefix(1)) }
    // All others that a page may hold are signs that stand between words.
    return " "
  }

  private static func scalar(_ digits: Substring) -> String {
    let isHex = digits.first == "x" || digits.first == "X"
    let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String($0) } ?? " "
  }

  private static let known = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "shy": "", "zwj": "", "zwnj": "", "lrm": "", "rlm": "",
    "aelig": "æ", "AElig": "æ", "oslash": "ø", "Oslash": "ø", "szlig": "ß", "eth": "ð", "thorn": "þ",
  ]

  private static let marks = ["ring", "uml", "acute", "grave", "circ", "tilde", "cedil"]
}
