/// Reads keys of works as Pandoc does: letters, digits and `_`, with single signs between them, or anything in braces.
enum CitationKey {
  /// A key and the byte behind it.
  struct Reading {
    let key: String
    let end: Int
    /// Whether no letter or sign of a key follows.
    var isWhole = true
  }

  /// The keys that may be meant behind an at sign, the likeliest first; empty where none can be.
  ///
  /// Where a key goes on behind an apostrophe, both are possible: `@fuentes'alva2009` and `@falk2019's`. Shorter keys
  /// that a longer one begins with are what the author may have meant.
  ///
  /// - Parameter start: Index of the at sign.
  static func candidates(at start: Int, in bytes: [UInt8]) -> [Reading] {
    guard start + 1 < bytes.count else { return [] }
    if bytes[start + 1] == UInt8(ascii: "{") { return braced(from: start + 2, in: bytes).map { [$0] } ?? [] }
    var ends: [Int] = []
    var index = start + 1
    while index < bytes.count {
      let end = wordEnd(from: index, in: bytes)
      guard end > index else { break }
      ends.append(end)
      guard let next = signEnd(from: end, in: bytes), !isApostrophe(bytes[end]) else { break }
      index = next
    }
    guard let last = ends.last else { return [] }
    var keys = [last] + ends.dropLast().reversed()
    if let extended = apostrophes(from: last, in: bytes) { keys.insert(extended, at: 0) }
    // `_@key_` is emphasis around a key.
    let isSlanted =
      start > 0 && bytes[start - 1] == UInt8(ascii: "_") && bytes[last - 1] == UInt8(ascii: "_") && last - start > 2
    if isSlanted { keys = [last - 1] }
    return keys.map {
      Reading(
        key: String(decoding: bytes[(start + 1)..<$0], as: UTF8.self), end: $0, isWhole: isSlanted || $0 >= last)
    }
  }

  /// What to write where a key was read to the sign that ends it, and goes on in the list of works: DOIs and addresses
  /// hold signs that no key holds outside braces. `nil` where no key goes on so.
  static func braceHints(for key: String, among known: Set<String>) -> [String]? {
    let longer = known.filter { other in
      let bytes = Array("@\(other)".utf8)
      let read = candidates(at: 0, in: bytes).first
      return other.hasPrefix(key) && read?.end != bytes.count && !other.contains(where: \.isWhitespace)
    }
    guard let first = longer.first else { return nil }
    return longer.count == 1
      ? ["write '@{\(first)}': a key with such signs stands in braces"]
      : ["write the whole key in braces, as in '@{\(longer.min() ?? first)}'"]
  }

  /// All keys that may be meant in a text without markup.
  static func all(in bytes: [UInt8]) -> [String] {
    let sign = UInt8(ascii: "@")
    guard bytes.contains(sign) else { return [] }
    return bytes.indices.flatMap { index in
      bytes[index] == sign && canBegin(at: index, in: bytes) ? candidates(at: index, in: bytes).map(\.key) : []
    }
  }

  /// Whether an at sign can begin a key here: behind a letter, a digit or a sign of an address it is part of that.
  static func canBegin(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    if before == UInt8(ascii: "_") { return index == 1 || !isWordByte(bytes[index - 2]) && bytes[index - 2] < 0x80 }
    if before < 0x80 { return !isWordByte(before) && !"/.+:@%=&".utf8.contains(before) }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = String(decoding: bytes[start..<index], as: UTF8.self).unicodeScalars.first
    return scalar.map { !$0.properties.isAlphabetic && $0.value != 0xFFFD } ?? true
  }

  private static func braced(from start: Int, in bytes: [UInt8]) -> Reading? {
    var depth = 1
    var index = start
    while index < bytes.count, index < start + 400 {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        guard depth > 0 else {
          let key = String(decoding: bytes[start..<index], as: UTF8.self)
          return key.isEmpty ? nil : Reading(key: key, end: index + 1)
        }
      case 0x20, 0x09, 0x0A: return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func wordEnd(from start: Int, in bytes: [UInt8]) -> Int {
    var end = start
    while end < bytes.count, isWordByte(bytes[end]) || isWideLetter(at: end, in: bytes) { end += 1 }
    return end
  }

  /// The byte behind a sign that may stand within a key; `nil` where none stands, or no letter follows it.
  private static func signEnd(from index: Int, in bytes: [UInt8]) -> Int? {
    guard index + 1 < bytes.count, ":.#$%&-+?<>~/".utf8.contains(bytes[index]) else { return nil }
    // Addresses hold two in a row: `doi:10.1234//x`.
    let isSlashed = bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "/")
    let next = isSlashed && bytes[index + 1] == UInt8(ascii: "/") ? index + 2 : index + 1
    guard next < bytes.count, isWordByte(bytes[next]) || isWideLetter(at: next, in: bytes) else { return nil }
    return next
  }

  private static func apostrophes(from end: Int, in bytes: [UInt8]) -> Int? {
    guard end + 1 < bytes.count, isApostrophe(bytes[end]), isWordByte(bytes[end + 1]) else { return nil }
    var last = wordEnd(from: end + 1, in: bytes)
    while let next = signEnd(from: last, in: bytes) { last = wordEnd(from: next, in: bytes) }
    return last
  }

  private static func isApostrophe(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "'") }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Whether a byte belongs to a letter outside ASCII; dashes, quotation marks and blanks there end a key.
  private static func isWideLetter(at index: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[index] >= 0x80 else { return false }
    var start = index
    while start > 0, bytes[start] & 0xC0 == 0x80, start > index - 4 { start -= 1 }
    var rest = bytes[start...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }
}
