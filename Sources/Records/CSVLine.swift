/// Fields of comma-separated values (RFC 4180), put behind one another.
struct CSVLine {
  private(set) var bytes: [UInt8] = []
  private var isAtStart = true

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")

  /// A field.
  mutating func add(_ field: String) {
    part()
    var field = field
    field.withUTF8 { write($0) }
  }

  /// Fields that were written before.
  mutating func add(_ fields: CSVLine) {
    part()
    bytes += fields.bytes
  }

  /// Ends a line.
  mutating func end() {
    bytes.append(0x0D)
    bytes.append(0x0A)
    isAtStart = true
  }

  /// Forgets the fields and keeps their room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    isAtStart = true
  }

  private mutating func part() {
    if !isAtStart { bytes.append(Self.comma) }
    isAtStart = false
  }

  private mutating func write(_ field: UnsafeBufferPointer<UInt8>) {
    let isFormula = field.first.map(Self.startsFormula) == true
    guard field.contains(where: Self.needsQuotes) else {
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: field)
      return
    }
    bytes.append(Self.quote)
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in field {
      if byte == Self.quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(Self.quote)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == comma || byte == quote || byte == 0x0A || byte == 0x0D
  }

  /// Whether a spreadsheet would run a field that begins so rather than show it.
  private static func startsFormula(_ byte: UInt8) -> Bool { "=+-@\t\r".utf8.contains(byte) }
}
