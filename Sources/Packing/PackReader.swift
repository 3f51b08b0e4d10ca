/// Reads what a `PackWriter` wrote; whatever else it is given, it throws and never reads past the end.
@usableFromInline package struct PackReader: Sendable {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  /// A reader at the start of some bytes.
  @usableFromInline package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// Whether everything was read.
  @usableFromInline package var isAtEnd: Bool { place == bytes.endIndex }

  private mutating func byte() throws(PackFault) -> UInt8 {
    guard place < bytes.endIndex else { throw PackFault() }
    defer { place += 1 }
    return bytes[place]
  }

  /// A whole number.
  package mutating func int() throws(PackFault) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 64 else { throw PackFault() }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)) }
      shift += 7
    }
  }

  /// The length of something that must still fit into what is left.
  @usableFromInline mutating func length() throws(PackFault) -> Int {
    let count = try int()
    guard count >= 0, count <= bytes.endIndex - place else { throw PackFault() }
    return count
  }

  /// Eight bytes.
  package mutating func fixed() throws(PackFault) -> UInt64 {
    guard bytes.endIndex - place >= 8 else { throw PackFault() }
    defer { place += 8 }
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place - bytes.startIndex, as: UInt64.self))
    }
  }

  /// A truth value.
  @usableFromInline package mutating func bool() throws(PackFault) -> Bool {
    switch try byte() {
    case 0: return false
    case 1: return true
    default: throw PackFault()
    }
  }

  /// A number.
  package mutating func double() throws(PackFault) -> Double { Double(bitPattern: try fixed()) }

  /// A text.
  @usableFromInline package mutating func string() throws(PackFault) -> String {
    String(decoding: try slice(), as: UTF8.self)
  }

  /// Bytes, where they stand.
  package mutating func slice() throws(PackFault) -> ArraySlice<UInt8> {
    let count = try length()
    defer { place += count }
    return bytes[place..<(place + count)]
  }

  /// A list.
  @inlinable package mutating func list<Item>(
    _ each: (inout PackReader) throws(PackFault) -> Item
  ) throws(PackFault) -> [Item] {
    // Each item takes a byte at least, so a length that cannot be is seen before room is made for it.
    let count = try length()
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try each(&self)) }
    return items
  }
}
