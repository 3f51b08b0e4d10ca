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
    let packed: ArraySlice<UInt8>
    /// The rows that the case put aside.
    let rows: ArraySlice<UInt8>
  }

  let shard: Shard
  /// Of all that the shards of one site have in common.
  let setting: Fingerprint
  let items: [Item]

  /// Hands over the file of a shard.
  static func take(_ result: SiteEngine.Result, _ shard: Shard, rows: RowFile, into transaction: SiteTransaction)
    throws(FileFault)
  {
    var out = PackWriter()
    out.write(shard.number)
    out.write(shard.count)
    out.write(fixed: result.setting.value)
    out.write(result.outcomes.count)
    for outcome in result.outcomes {
      out.write(outcome.packed)
      out.write(try rows.read(at: outcome.offset, count: outcome.asideLength))
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
    guard let shard = Shard(number: try input.int(), count: try input.int()) else { throw PackFault() }
    self.shard = shard
    setting = Fingerprint(value: try input.fixed())
    items = try input.list { (input) throws(PackFault) in
      let packed = try input.slice()
      let item = Item(record: try CaseRecord(packed), packed: packed, rows: try input.slice())
      guard item.rows.count == item.record.asideLength else { throw PackFault() }
      return item
    }
  }
}
