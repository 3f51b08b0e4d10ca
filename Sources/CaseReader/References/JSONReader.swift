/// Reads JSON in one pass. (RFC 8259)
///
/// More lenient than the standard where exports are: control characters may stand in texts, and of a key that stands
/// twice the last value counts.
struct JSONReader {
  /// Exports nest six deep; the limit keeps hostile input from exhausting the stack.
  static let maximumDepth = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0
  /// Bytes at which keys stand that their record has already.
  private(set) var doubledKeys: [Int] = []

  /// What was read.
  struct Reading {
    let value: LooseValue
    let doubledKeys: [Int]
  }

  static func read(_ text: [UInt8]) throws(JSONFault) -> Reading {
    let result = text.withUnsafeBufferPointer { bytes -> Result<Reading, JSONFault> in
      var reader = JSONReader(bytes: bytes)
      do throws(JSONFault) {
        let value = try reader.document()
        return .success(Reading(value: value, doubledKeys: reader.doubledKeys))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func document() throws(JSONFault) -> LooseValue {
    skipBlanks()
    let value = try value()
    skipBlanks()
    guard index == bytes.count else { throw fault("the end of the file") }
    return value
  }

  private func fault(_ expected: String) -> JSONFault { JSONFault(offset: index, expected: expected) }

  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private mutating func value() throws(JSONFault) -> LooseValue {
    let place = LoosePlace.byte(index)
    switch byte {
    case UInt8(ascii: "{"): return LooseValue(kind: .record(try record()), place: place)
    case UInt8(ascii: "["): return LooseValue(kind: .list(try list()), place: place)
    case UInt8(ascii: "\""): return LooseValue(kind: .text(try string()), place: place)
    default: return LooseValue(kind: try word(), place: place)
    }
  }

  private mutating func enter() throws(JSONFault) {
    depth += 1
    guard depth <= Self.maximumDepth else { throw fault("fewer than \(Self.maximumDepth) levels") }
    index += 1
    skipBlanks()
  }

  private mutating func list() throws(JSONFault) -> [LooseValue] {
    try enter()
    defer { depth -= 1 }
    var items: [LooseValue] = []
    if try closes(UInt8(ascii: "]"), isFirst: true) { return items }
    repeat { items.append(try value()) } while try !closes(UInt8(ascii: "]"), isFirst: false)
    return items
  }

  private mutating func record() throws(JSONFault) -> [LooseValue.Entry] {
    try enter()
    defer { depth -= 1 }
    var entries: [LooseValue.Entry] = []
    if try closes(UInt8(ascii: "}"), isFirst: true) { return entries }
    var places = EntryPlaces()
    repeat {
      let start = index
      let key = try string()
      skipBlanks()
      guard byte == UInt8(ascii: ":") else { throw fault("':' behind the key") }
      index += 1
      skipBlanks()
      let entry = LooseValue.Entry(key: key, value: try value())
      if let place = places.place(of: key, in: entries) {
        doubledKeys.append(start)
        entries[place] = entry
      } else {
        places.add(key, at: entries.count)
        entries.append(entry)
      }
    } while try !closes(UInt8(ascii: "}"), isFirst: false)
    return entries
  }

  /// Passes the bracket that closes, or the comma before a further value.
  private mutating func closes(_ bracket: UInt8, isFirst: Bool) throws(JSONFault) -> Bool {
    skipBlanks()
    if byte == bracket {
      index += 1
      return true
    }
    if isFirst { return false }
    guard byte == UInt8(ascii: ",") else {
      throw fault("',' or '\(bracket == UInt8(ascii: "]") ? "]" : "}")'")
    }
    index += 1
    skipBlanks()
    return false
  }

  /// A number, as it is written, a truth value, or `null`.
  private mutating func word() throws(JSONFault) -> LooseValue.Kind {
    let start = index
    while let byte, Self.isWord(byte) { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    switch word {
    case "null": return .nothing
    case "true", "false": return .text(word)
    default:
      if Double(word) != nil, word.first.map({ $0.isNumber || $0 == "-" }) == true { return .text(word) }
      index = start
      throw fault("a value")
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private mutating func string() throws(JSONFault) -> String {
    guard byte == UInt8(ascii: "\"") else { throw fault("'\"'") }
    let opening = index
    index += 1
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: bytes[start..<(index - 1)], as: UTF8.self)
      case UInt8(ascii: "\\"): return try escapedString(from: start, opening: opening)
      default: index += 1
      }
    }
    throw JSONFault(offset: opening, expected: "'\"' at the end of this text")
  }

  private mutating func escapedString(from start: Int, opening: Int) throws(JSONFault) -> String {
    var text = Array(bytes[start..<index])
    while let byte {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      default: text.append(byte)
      }
    }
    throw JSONFault(offset: opening, expected: "'\"' at the end of this text")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text += String(Character(try escapedScalar())).utf8
    case UInt8(ascii: "\"")?, UInt8(ascii: "\\")?, UInt8(ascii: "/")?: text.append(bytes[index])
    default:
      throw JSONFault(offset: index - 1, expected: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
    index += 1
  }

  /// The scalar of `\uXXXX`, or of two that make a pair; half a pair is U+FFFD. Leaves the index on the last digit.
  private mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
    let high = try fourDigits()
    guard (0xD800..<0xDC00).contains(high), index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "\\"),
      bytes[index + 2] == UInt8(ascii: "u")
    else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
    let before = index
    index += 2
    let low = try fourDigits()
    if (0xDC00..<0xE000).contains(low) {
      return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }
    index = before
    return "\u{FFFD}"
  }

  private mutating func fourDigits() throws(JSONFault) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      index += 1
      guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw fault("four hexadecimal digits")
      }
      number = number << 4 | UInt32(digit)
    }
    return number
  }
}

/// Why a text is not JSON.
struct JSONFault: Error, Equatable {
  /// Byte at which reading ended, from 0.
  let offset: Int
  /// What should stand there.
  let expected: String
}
