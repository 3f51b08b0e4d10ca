extension PackWriter: Packer {
  /// A field that has to be there; that it is not is a slip of a description.
  @inlinable func given<Value>(_ value: Value?) throws(PackFault) -> Value {
    guard let value else { throw PackFault() }
    return value
  }

  @usableFromInline package mutating func int(_ value: Int?) throws(PackFault) -> Int {
    let value = try given(value)
    write(value)
    return value
  }

  @usableFromInline package mutating func fixed(_ value: UInt64?) throws(PackFault) -> UInt64 {
    let value = try given(value)
    write(fixed: value)
    return value
  }

  @usableFromInline package mutating func bool(_ value: Bool?) throws(PackFault) -> Bool {
    let value = try given(value)
    write(value)
    return value
  }

  @usableFromInline package mutating func string(_ value: String?) throws(PackFault) -> String {
    let value = try given(value)
    write(value)
    return value
  }

  @usableFromInline package mutating func slice(_ value: ArraySlice<UInt8>?) throws(PackFault) -> ArraySlice<UInt8> {
    let value = try given(value)
    write(value)
    return value
  }

  @inlinable package mutating func list<Item>(
    _ items: [Item]?, each: (Item?, inout PackWriter) throws(PackFault) -> Item
  ) throws(PackFault) -> [Item] {
    let items = try given(items)
    write(items.count)
    for item in items { _ = try each(item, &self) }
    return items
  }

  @inlinable package mutating func optional<Value>(
    _ value: Value?, present: (Value?, inout PackWriter) throws(PackFault) -> Value
  ) throws(PackFault) -> Value? {
    write(value != nil)
    if let value { _ = try present(value, &self) }
    return value
  }

  @inlinable package mutating func dictionary<Value>(
    _ values: [String: Value]?, each: (Value?, inout PackWriter) throws(PackFault) -> Value
  ) throws(PackFault) -> [String: Value] {
    let values = try given(values)
    write(values.count)
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      write(key)
      _ = try each(value, &self)
    }
    return values
  }

  @inlinable package func require(_ condition: @autoclosure () -> Bool) throws(PackFault) {}
}
