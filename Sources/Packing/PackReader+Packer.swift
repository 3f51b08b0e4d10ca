extension PackReader: Packer {
  @usableFromInline package mutating func int(_ value: Int?) throws(PackFault) -> Int { try int() }

  @usableFromInline package mutating func fixed(_ value: UInt64?) throws(PackFault) -> UInt64 { try fixed() }

  @usableFromInline package mutating func bool(_ value: Bool?) throws(PackFault) -> Bool { try bool() }

  @usableFromInline package mutating func string(_ value: String?) throws(PackFault) -> String { try string() }

  @usableFromInline package mutating func slice(_ value: ArraySlice<UInt8>?) throws(PackFault) -> ArraySlice<UInt8> {
    try slice()
  }

  @inlinable package mutating func list<Item>(
    _ items: [Item]?, each: (Item?, inout PackReader) throws(PackFault) -> Item
  ) throws(PackFault) -> [Item] {
    try list { (reader) throws(PackFault) in try each(nil, &reader) }
  }

  @inlinable package mutating func optional<Value>(
    _ value: Value?, present: (Value?, inout PackReader) throws(PackFault) -> Value
  ) throws(PackFault) -> Value? {
    try bool() ? try present(nil, &self) : nil
  }

  @inlinable package mutating func dictionary<Value>(
    _ values: [String: Value]?, each: (Value?, inout PackReader) throws(PackFault) -> Value
  ) throws(PackFault) -> [String: Value] {
    // Each entry takes a byte at least, so a length that cannot be is seen before room is made for it.
    let count = try length()
    var values: [String: Value] = [:]
    values.reserveCapacity(count)
    for _ in 0..<count { values[try string()] = try each(nil, &self) }
    return values
  }

  @inlinable package func require(_ condition: @autoclosure () -> Bool) throws(PackFault) {
    guard condition() else { throw PackFault() }
  }
}
