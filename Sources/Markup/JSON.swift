/// A JSON value that prints deterministically: keys sorted, numbers to twelve significant digits.
package enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Not finite prints as `null`.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  /// `null` for `nil`, else the number.
  package static func optional(_ value: Double?) -> JSON { value.map(JSON.number) ?? .null }
  /// `null` for `nil`, else the integer.
  package static func optional(_ value: Int?) -> JSON { value.map(JSON.integer) ?? .null }
  /// `null` for `nil`, else the string.
  package static func optional(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }

  /// The value as UTF-8 with two-space indents and a final line feed.
  package var document: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The value as UTF-8 as it stands so many indents deep in a document; no line feed at its end.
  package func text(indent: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: indent)
    return bytes
  }

  /// The value on one line, with every `<` as an escape, so that it can stand inside a script element.
  package var scriptSafe: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: nil)
    return String(decoding: bytes, as: UTF8.self).split(separator: "<", omittingEmptySubsequences: false)
      .joined(separator: "\\u003c")
  }

  private func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .number(let value): bytes.append(contentsOf: (Number.significant(value) ?? "null").utf8)
    case .string(let value): Self.write(value, to: &bytes)
    case .array(let values):
      Self.write(values, open: "[", close: "]", to: &bytes, indent: indent) { value, bytes, indent in
        value.write(to: &bytes, indent: indent)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      Self.write(sorted, open: "{", close: "}", to: &bytes, indent: indent) { member, bytes, indent in
        Self.write(member.key, to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
        member.value.write(to: &bytes, indent: indent)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], open: Unicode.Scalar, close: Unicode.Scalar, to bytes: inout [UInt8], indent: Int?,
    each: (Item, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(contentsOf: (indent == nil ? ", " : ",").utf8) }
      if let indent { newLine(indent + 1, to: &bytes) }
      each(item, &bytes, indent.map { $0 + 1 })
    }
    if let indent, !items.isEmpty { newLine(indent, to: &bytes) }
    bytes.append(UInt8(ascii: close))
  }

  private static func newLine(_ indent: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * 2))
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0..<0x20: bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "1")\(String(byte % 16, radix: 16))".utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// A JSON string.
  package init(stringLiteral value: String) { self = .string(value) }
  /// A JSON array.
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// A JSON object; a repeated key keeps its last value.
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}
