import Disk
import Packing

/// Where the record of a case stands among the rows. The records of ten thousand cases would fill a hundred megabytes.
struct StoredRecord: Sendable, Equatable {
  let offset: Int
  let length: Int
  let fingerprint: Fingerprint

  /// Reads it.
  ///
  /// - Throws: A `PackFault` when what stands there is not what was put there.
  func read(from rows: RowFile) throws -> CaseRecord {
    let bytes = try rows.read(at: offset, count: length)
    guard bytes.count == length, Fingerprint(bytes) == fingerprint else { throw PackFault() }
    return try CaseRecord(packed: bytes[...])
  }
}

extension StoredRecord: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    let stored = Self(
      offset: try packer.pack(value?.offset), length: try packer.pack(value?.length),
      fingerprint: try packer.pack(value?.fingerprint))
    try packer.require(stored.offset >= 0 && stored.length >= 0)
    return stored
  }
}

extension RowFile {
  /// Puts a record aside.
  func store(_ record: CaseRecord) throws(FileFault) -> StoredRecord {
    let bytes = record.packed
    return StoredRecord(offset: try append(bytes), length: bytes.count, fingerprint: Fingerprint(bytes))
  }
}
