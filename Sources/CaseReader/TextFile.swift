import Diagnostics

/// The text of a content file: valid UTF-8 without a byte-order mark and with line feeds only.
struct TextFile {
  let path: String
  let bytes: [UInt8]

  /// Reads a text, or reports why it is none.
  static func read(_ raw: [UInt8], path: String, reporter: Reporter) -> TextFile? {
    if let offset = InvalidText.firstOffset(in: raw) {
      report(InvalidText.scalar(at: offset, in: raw), at: position(of: offset, in: raw, path: path), reporter)
      return nil
    }
    let text = TextFile(path: path, bytes: ComposedText.of(normalised(raw)))
    guard let line = ConflictMarkers.firstLine(in: text.bytes) else { return text }
    reporter.add([ConflictMarkers.fault(at: SourceSpan(file: path, line: line, column: 1))])
    return nil
  }

  private static func report(_ scalar: Unicode.Scalar?, at span: SourceSpan, _ reporter: Reporter) {
    guard let scalar else {
      reporter.error("invalid-utf8", at: span, "the file is not valid UTF-8 text", hints: ["save it as UTF-8"])
      return
    }
    reporter.error(
      "control-character", at: span, "the character \(ControlCharacter.name(of: scalar)) cannot stand in a text",
      hints: ["remove it"])
  }

  private static func normalised(_ raw: [UInt8]) -> [UInt8] {
    var bytes = raw
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return bytes.contains(0x0D) ? withLineFeeds(bytes) : bytes
  }

  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte != 0x0D {
        result.append(byte)
      } else if index + 1 == bytes.count || bytes[index + 1] != 0x0A {
        result.append(0x0A)
      }
    }
    return result
  }

  private static func position(of offset: Int, in bytes: [UInt8], path: String) -> SourceSpan {
    let before = normalised(Array(bytes[..<offset]))
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return SourceSpan(file: path, line: line, column: column)
  }
}

/// Finds text that is not valid UTF-8, or that holds control characters or noncharacters no author means.
enum InvalidText {
  static func firstOffset(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      // Most bytes are ASCII.
      if isPlain(bytes[offset]) {
        offset += 1
        continue
      }
      var decoder = UTF8()
      var rest = bytes[offset...].makeIterator()
      guard case .scalarValue(let scalar) = decoder.decode(&rest), !isRefused(scalar) else { return offset }
      offset += UTF8.width(scalar)
    }
    return nil
  }

  /// The first byte that is no UTF-8; the end where there is none.
  static func firstBroken(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&rest) { offset += UTF8.width(scalar) }
    return offset
  }

  /// Whether three bytes are a noncharacter, which texts here may not hold.
  static func isNoncharacter(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.first.map(isRefused) ?? false
  }

  /// The character that begins at an offset; `nil` where the bytes are no text.
  static func scalar(at offset: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    var decoder = UTF8()
    var rest = bytes[offset...].makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&rest) { return scalar }
    return nil
  }

  private static func isPlain(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) || byte == 0x0A }

  static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0x85, 0x86..<0xA0, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}

/// How characters that nobody sees are called.
enum ControlCharacter {
  private static let names: [UInt32: String] = [
    0x00: "null", 0x07: "bell", 0x08: "backspace", 0x0B: "vertical tab", 0x0C: "form feed", 0x1B: "escape",
    0x7F: "delete",
  ]

  /// `U+000C (form feed)`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return names[scalar.value].map { "\(code) (\($0))" } ?? code
  }
}
