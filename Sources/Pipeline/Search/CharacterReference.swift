import CaseModel

/// Character references of HTML, as far as they matter to a search.
enum CharacterReference {
  /// What the reference at the start stands for, and where it ends. An ampersand that begins none stands for itself.
  static func read(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> (characters: [UInt8], end: Int) {
    let first = bytes.startIndex + 1
    let stop = min(bytes.endIndex, first + 32)
    guard let end = bytes[first..<stop].firstIndex(of: UInt8(ascii: ";")) else { return (Array("&".utf8), first) }
    let name = String(decoding: bytes[first..<end], as: UTF8.self)
    return (Array(text(of: name).utf8), end + 1)
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

/// JSON with its escapes resolved.
enum JSONText {
  /// Reads JSON, or a part of some.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, into search: inout ShingleSearch) {
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "\\")) {
      search.read(UnsafeBufferPointer(rebasing: rest[..<start]))
      let (characters, length) = escape(Array(rest[start...].prefix(12))[...])
      search.read(characters)
      rest = rest.dropFirst(start - rest.startIndex + length)
    }
    search.read(UnsafeBufferPointer(rebasing: rest))
  }

  private static func escape(_ bytes: ArraySlice<UInt8>) -> (characters: [UInt8], length: Int) {
    guard bytes.count >= 2 else { return ([], bytes.count) }
    let sign = bytes[bytes.startIndex + 1]
    guard sign == UInt8(ascii: "u") else {
      // Line feeds, tabs and the like stand between words; signs stand for themselves.
      return (["n", "t", "r", "b", "f"].contains(Character(Unicode.Scalar(sign))) ? [0x20] : [sign], 2)
    }
    guard let high = unit(bytes.dropFirst(2)) else { return ([0x20], 2) }
    guard (0xD800..<0xDC00).contains(high) else {
      return (Array((Unicode.Scalar(high).map { String($0) } ?? " ").utf8), 6)
    }
    guard bytes.dropFirst(6).starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]), let low = unit(bytes.dropFirst(8)),
      (0xDC00..<0xE000).contains(low), let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { return ([0x20], 6) }
    return (Array(String(scalar).utf8), 12)
  }

  private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    bytes.count >= 4 ? UInt32(String(decoding: bytes.prefix(4), as: UTF8.self), radix: 16) : nil
  }
}
