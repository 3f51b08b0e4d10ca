/// A JSON value that prints deterministically: keys sorted, numbers to twelve significant digits.
package enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Not finite prints as `null`.
  case number(Double)
  case string(String)
  case array([JSON])
  case object(JSONMembers)

  /// `null` for `nil`, else the number.
  package static func optional(_ value: Double?) -> JSON { value.map(JSON.number) ?? .null }
  /// `null` for `nil`, else the integer.
  package static func optional(_ value: Int?) -> JSON { value.map(JSON.integer) ?? .null }
  /// `null` for `nil`, else the string.
  package static func optional(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }

  /// The value as UTF-8 with two-space indents and a final line feed.
  package var document: [UInt8] {
    var buffer = ByteBuffer(capacity: 4096)
    write(to: &buffer, indent: 0)
    buffer.append(UInt8(ascii: "\n"))
    return buffer.bytes
  }

  /// The value as UTF-8 with a line for each of its parts and each part of these, so that a change shows where it is, and
  /// nothing else between them; a line feed at its end.
  package var lines: [UInt8] {
    var buffer = ByteBuffer(capacity: 4096)
    writeLines(to: &buffer, depth: 2)
    buffer.append(UInt8(ascii: "\n"))
    return buffer.bytes
  }

  private func writeLines(to bytes: inout ByteBuffer, depth: Int) {
    switch self {
    case .object(let members) where depth > 0:
      bytes.append("{")
      members.forEach { index, key, value in
        if index > 0 { bytes.append(",\n") }
        Self.write(key, to: &bytes)
        bytes.append(":")
        value.writeLines(to: &bytes, depth: depth - 1)
      }
      bytes.append("}")
    case .array(let values) where depth > 0:
      bytes.append("[")
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(",\n") }
        value.writeLines(to: &bytes, depth: depth - 1)
      }
      bytes.append("]")
    default: write(to: &bytes, indent: nil, isTight: true)
    }
  }

  /// The value on one line, with no line feed at its end.
  package var line: [UInt8] {
    var buffer = ByteBuffer(capacity: 256)
    write(to: &buffer, indent: nil, isTight: true)
    return buffer.bytes
  }

  /// An object as a document whose one long list has a line for each item, which takes less room than indents do.
  ///
  /// - Parameters:
  ///   - members: The other members of the object, which stand before the list.
  ///   - name: The list's name.
  package static func document(
    _ members: [(String, JSON)], _ name: String, _ items: some Sequence<JSON>
  ) -> [UInt8] {
    var buffer = heading(members, name)
    var isFirst = true
    for item in items {
      buffer.append(isFirst ? "\n" : ",\n")
      isFirst = false
      item.write(to: &buffer, indent: nil, isTight: true)
    }
    buffer.append("\n]}\n")
    return buffer.bytes
  }

  /// What stands before the items of a document with one long list.
  static func heading(_ members: [(String, JSON)], _ name: String) -> ByteBuffer {
    var buffer = ByteBuffer(capacity: 4096)
    buffer.append("{")
    for (key, value) in members {
      write(key, to: &buffer)
      buffer.append(": ")
      value.write(to: &buffer, indent: nil, isTight: true)
      buffer.append(",\n")
    }
    write(name, to: &buffer)
    buffer.append(": [")
    return buffer
  }

  /// The value on one line, with every `<` as an escape, so that it can stand inside a script element.
  package var scriptSafe: String {
    var buffer = ByteBuffer(capacity: 1024)
    write(to: &buffer, indent: nil)
    return String(decoding: buffer.bytes, as: UTF8.self).split(separator: "<", omittingEmptySubsequences: false)
      .joined(separator: "\\u003c")
  }

  /// - Parameters:
  ///   - indent: How deep the value stands; `nil` for one line.
  ///   - isTight: Whether a line has no spaces between its parts.
  private func write(to bytes: inout ByteBuffer, indent: Int?, isTight: Bool = false) {
    switch self {
    case .null: bytes.append("null")
    case .bool(let value): bytes.append(value ? "true" : "false")
    case .integer(let value): bytes.append(String(value))
    case .number(let value): bytes.append(Number.significant(value) ?? "null")
    case .string(let value): Self.write(value, to: &bytes)
    case .array(let values):
      bytes.append("[")
      for (index, value) in values.enumerated() {
        Self.begin(index, to: &bytes, indent: indent, isTight: isTight)
        value.write(to: &bytes, indent: indent.map { $0 + 1 }, isTight: isTight)
      }
      if let indent, !values.isEmpty { Self.newLine(indent, to: &bytes) }
      bytes.append("]")
    case .object(let members):
      bytes.append("{")
      members.forEach { index, key, value in
        Self.begin(index, to: &bytes, indent: indent, isTight: isTight)
        Self.write(key, to: &bytes)
        bytes.append(isTight ? ":" : ": ")
        value.write(to: &bytes, indent: indent.map { $0 + 1 }, isTight: isTight)
      }
      if let indent, !members.isEmpty { Self.newLine(indent, to: &bytes) }
      bytes.append("}")
    }
  }

  /// What stands before a part, the first being number 0.
  private static func begin(_ index: Int, to bytes: inout ByteBuffer, indent: Int?, isTight: Bool) {
    if index > 0 { bytes.append(indent == nil && !isTight ? ", " : ",") }
    if let indent { newLine(indent + 1, to: &bytes) }
  }

  private static func newLine(_ indent: Int, to bytes: inout ByteBuffer) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { bytes.append("  ") }
  }

  static func write(_ text: String, to bytes: inout ByteBuffer) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { write(escaped: $0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func write(escaped text: UnsafeBufferPointer<UInt8>, to bytes: inout ByteBuffer) {
    var start = 0
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    {
      bytes.append(UnsafeBufferPointer(rebasing: text[start..<index]))
      start = index + 1
      switch byte {
      case UInt8(ascii: "\""): bytes.append("\\\"")
      case UInt8(ascii: "\\"): bytes.append("\\\\")
      case 0x0A: bytes.append("\\n")
      case 0x09: bytes.append("\\t")
      case 0x0D: bytes.append("\\r")
      default: bytes.append("\\u00\(byte < 16 ? "0" : "1")\(String(byte % 16, radix: 16))")
      }
    }
    bytes.append(UnsafeBufferPointer(rebasing: text[start...]))
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// A JSON string.
  package init(stringLiteral value: String) { self = .string(value) }
  /// A JSON array.
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// A JSON object; a repeated key keeps its last value.
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(JSONMembers(elements))
  }
}
