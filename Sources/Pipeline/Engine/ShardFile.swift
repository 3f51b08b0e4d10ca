import Disk
import Incremental
import Packing

/// What a shard tells of its cases to whoever joins the shards.
enum ShardFile {
  /// Its name in the shard's folder.
  static let name = ".caseloom-shard"

  static func take(_ result: SiteEngine.Result, _ shard: Shard, engine: SiteEngine, into transaction: SiteTransaction)
    throws
  {
  }
}
