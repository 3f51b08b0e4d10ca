/// One of the two directions in which a ``Packable`` value goes: ``PackWriter`` or ``PackReader``.
///
/// Every method takes a field of the value that is written, which is `nil` while one is read, and gives the field of the
/// value that is made.
@usableFromInline package protocol Packer {
  /// A whole number, in as many bytes as it needs.
  mutating func int(_ value: Int?) throws(PackFault) -> Int
  /// Eight bytes.
  mutating func fixed(_ value: UInt64?) throws(PackFault) -> UInt64
  /// A truth value.
  mutating func bool(_ value: Bool?) throws(PackFault) -> Bool
  /// A text.
  mutating func string(_ value: String?) throws(PackFault) -> String
  /// Bytes; those that are read stay where they stand.
  mutating func slice(_ value: ArraySlice<UInt8>?) throws(PackFault) -> ArraySlice<UInt8>

  /// A list.
  ///
  /// - Parameter each: Describes an item.
  mutating func list<Item>(
    _ items: [Item]?, each: (Item?, inout Self) throws(PackFault) -> Item
  ) throws(PackFault) -> [Item]

  /// A value that may be missing.
  ///
  /// - Parameter present: Describes it when it is there.
  mutating func optional<Value>(
    _ value: Value?, present: (Value?, inout Self) throws(PackFault) -> Value
  ) throws(PackFault) -> Value?

  /// A dictionary, written in the order of its keys.
  mutating func dictionary<Value>(
    _ values: [String: Value]?, each: (Value?, inout Self) throws(PackFault) -> Value
  ) throws(PackFault) -> [String: Value]

  /// What has to hold of a value that was read; a writer does not ask.
  func require(_ condition: @autoclosure () -> Bool) throws(PackFault)
}

extension Packer {
  /// A field.
  @inlinable package mutating func pack<Value: Packable>(_ value: Value?) throws(PackFault) -> Value {
    try Value.packing(value, with: &self)
  }

  /// A field, in its place.
  @inlinable package mutating func pack<Value: Packable>(_ value: inout Value) throws(PackFault) {
    value = try Value.packing(value, with: &self)
  }

  /// A list.
  @inlinable package mutating func list<Item: Packable>(_ items: [Item]?) throws(PackFault) -> [Item] {
    try list(items) { (item, packer) throws(PackFault) in try Item.packing(item, with: &packer) }
  }

  /// A field that may be missing.
  @inlinable package mutating func optional<Value: Packable>(_ value: Value?) throws(PackFault) -> Value? {
    try optional(value) { (value, packer) throws(PackFault) in try Value.packing(value, with: &packer) }
  }

  /// A dictionary, written in the order of its keys.
  @inlinable package mutating func dictionary<Value: Packable>(
    _ values: [String: Value]?
  ) throws(PackFault) -> [String: Value] {
    try dictionary(values) { (value, packer) throws(PackFault) in try Value.packing(value, with: &packer) }
  }

  /// Bytes.
  @inlinable package mutating func bytes(_ value: [UInt8]?) throws(PackFault) -> [UInt8] {
    Array(try slice(value?[...]))
  }

  /// A value of an enumeration, by its raw value.
  @inlinable package mutating func raw<Value: RawRepresentable>(_ value: Value?) throws(PackFault) -> Value
  where Value.RawValue: Packable {
    guard let value = Value(rawValue: try pack(value?.rawValue)) else { throw PackFault() }
    return value
  }
}
