/// A value whose fields are described once, for writing and for reading.
///
/// The description hands every field to a packer and makes the value of what comes back. A writer writes the field and
/// gives it back; a reader passes over it and gives what it has read. Both meet the same fields in the same order, and
/// an initialiser without defaults takes care that none is forgotten:
///
///     extension SeenOutput: Packable {
///       static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
///         Self(path: try packer.pack(value?.path), fingerprint: try packer.pack(value?.fingerprint), …)
///       }
///     }
///
/// A type that cannot be made of its fields at once packs them in place, with ``Packer/pack(_:)-inout``:
///
///     var census = value ?? Census()
///     try packer.pack(&census.cases)
///
/// What may be missing goes through `optional`, bytes through `bytes` or `slice`, a list through `list`, an enumeration
/// with raw values through `raw`. What a reader must not believe goes through `require`.
@usableFromInline package protocol Packable {
  /// Takes each field through a packer, and makes the value of what comes back.
  ///
  /// - Parameter value: The value to write; `nil` while one is read.
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self
}

extension Packable {
  /// The value as bytes.
  @inlinable package var packed: [UInt8] { packed(room: 0) }

  /// The value as bytes.
  ///
  /// - Parameter room: Bytes that are about to be written.
  @inlinable package func packed(room: Int) -> [UInt8] {
    var writer = PackWriter(room: room)
    writer.append(self)
    return writer.bytes
  }

  /// Reads a value that takes up all of some bytes.
  @inlinable package init(packed bytes: ArraySlice<UInt8>) throws(PackFault) {
    var reader = PackReader(bytes)
    self = try reader.next()
    guard reader.isAtEnd else { throw PackFault() }
  }
}

extension PackWriter {
  /// Writes a value.
  @inlinable package mutating func append<Value: Packable>(_ value: Value) {
    do {
      _ = try Value.packing(value, with: &self)
    } catch {
      preconditionFailure("the description of \(Value.self) withholds a field that it should hand over")
    }
  }
}

extension PackReader {
  /// Reads a value.
  @inlinable package mutating func next<Value: Packable>() throws(PackFault) -> Value {
    try Value.packing(nil, with: &self)
  }
}
