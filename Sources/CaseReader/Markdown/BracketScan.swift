/// Finds the end of a bracket and what parts the works in it: semicolons, and commas that a key follows at once.
struct BracketScan {
  private let bytes: [UInt8]
  private let limit: Int
  private var index: Int
  private var start: Int
  private(set) var parts: [Range<Int>] = []
  private(set) var holdsAt = false
  /// The last at sign of the part at hand: only behind a work does a comma part, and not in `[e.g., @key]`.
  private var lastAt: Int?

  init(_ bytes: [UInt8], from index: Int, limit: Int) {
    (self.bytes, self.index, start) = (bytes, index, index)
    self.limit = min(bytes.count, limit)
  }

  /// Index of the bracket that closes; `nil` where the paragraph or the limit ends first.
  mutating func close() -> Int? {
    var (depth, braces) = (0, 0)
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "@"): at(isOutside: depth == 0 && braces == 0)
      case UInt8(ascii: "{"): braces += 1
      case UInt8(ascii: "}"): braces = max(0, braces - 1)
      case UInt8(ascii: "["):
        depth += 1
        if depth > 3 { return nil }
      case UInt8(ascii: "]"):
        if depth == 0 {
          parts.append(start..<index)
          return index
        }
        depth -= 1
      case UInt8(ascii: ";") where depth == 0 && braces == 0 && !endsEntity,
        UInt8(ascii: ",") where depth == 0 && braces == 0 && lastAt != nil && leadsToKey:
        parts.append(start..<index)
        (start, lastAt) = (index + 1, nil)
      case UInt8(ascii: "`"): return nil
      case 0x0A where SpanAttributeParser.endsBlock(after: index, in: bytes): return nil
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Two keys with nothing but a blank or `&` between are two works: `[@one @two]`.
  private mutating func at(isOutside: Bool) {
    if isOutside, let lastAt, index + 1 < limit, bytes[index + 1] > 0x20 {
      let between = bytes[(lastAt + 1)..<index]
      let key = between.prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") }
      let rest = between[key.endIndex...]
      if !key.isEmpty, rest.first == 0x20 || rest.first == 0x0A, rest.allSatisfy({ " \n&-".utf8.contains($0) }) {
        parts.append(start..<key.endIndex)
        start = rest.last == UInt8(ascii: "-") ? index - 1 : index
      }
    }
    (holdsAt, lastAt) = (true, index)
  }

  /// Whether a semicolon ends an entity, as in `p.&nbsp;3`.
  private var endsEntity: Bool {
    let name = bytes[start..<index].reversed().prefix { byte in
      byte == UInt8(ascii: "#")
        || byte < 0x80 && (Character(UnicodeScalar(byte)).isLetter || (0x30...0x39).contains(byte))
    }
    let before = index - name.count - 1
    return !name.isEmpty && before >= start && bytes[before] == UInt8(ascii: "&")
  }

  /// Whether the next word is a key.
  private var leadsToKey: Bool {
    let rest = bytes[(index + 1)..<limit].drop { $0 == 0x20 || $0 == 0x0A }
    let key = rest.first == UInt8(ascii: "-") ? rest.dropFirst() : rest
    return key.first == UInt8(ascii: "@") && key.dropFirst().first.map { $0 > 0x20 } == true
  }
}
