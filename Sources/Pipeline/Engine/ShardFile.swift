import CaseReader
import Diagnostics
import Disk
import Incremental
import Packing
import Site

/// What a shard tells of its cases to whoever joins the shards.
struct ShardFile: Sendable {
  /// Its name in the shard's folder.
  static let name = ".caseloom-shard"

  /// A case of the shard.
  struct Item: Sendable {
    let record: CaseRecord
    /// The rows that the case put aside.
    let rows: ArraySlice<UInt8>
  }

  /// What stands before the cases.
  struct Head: Sendable {
    let shard: Shard
    /// The fingerprint of all that the shards of one site have in common.
    let setting: Fingerprint
    /// Number of the cases.
    let count: Int
  }

  let head: Head
  let items: [Item]

  var shard: Shard { head.shard }
  var setting: Fingerprint { head.setting }

  /// Hands over the file of a shard.
  static func take(_ result: SiteEngine.Result, _ shard: Shard, rows: RowFile, into transaction: SiteTransaction)
    throws
  {
    var out = PackWriter()
    out.append(Head(shard: shard, setting: result.setting, count: result.finished.count))
    for finishedCase in result.finished {
      let bytes = try rows.read(at: finishedCase.offset, count: finishedCase.aside.length)
      out.append(Item(record: try finishedCase.record, rows: bytes[...]))
    }
    _ = try transaction.take(name, SealedFile.sealed(out.bytes), order: Int.max, known: nil)
  }

  /// Reads the file of a shard; `nil` when the folder holds none that is whole.
  init?(in folder: String) {
    guard let payload = SealedFile.read(Paths.join(folder, Self.name)), let file = try? ShardFile(payload) else {
      return nil
    }
    self = file
  }

  /// - Parameter payload: What the seal covers.
  init(_ payload: ArraySlice<UInt8>) throws(PackFault) {
    var input = PackReader(payload)
    head = try input.next()
    var items: [Item] = []
    for _ in 0..<head.count { items.append(try input.next()) }
    self.items = items
    guard input.isAtEnd else { throw PackFault() }
  }
}

extension ShardFile.Head: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    let head = Self(
      shard: try packer.pack(value?.shard), setting: try packer.pack(value?.setting),
      count: try packer.pack(value?.count))
    try packer.require(head.count >= 0)
    return head
  }
}

extension ShardFile.Item: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    let item = Self(record: try packer.pack(value?.record), rows: try packer.slice(value?.rows))
    try packer.require(item.rows.count == item.record.aside.length)
    return item
  }
}

extension Shard: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    guard let shard = Self(number: try packer.pack(value?.number), count: try packer.pack(value?.count)) else {
      throw PackFault()
    }
    return shard
  }
}
