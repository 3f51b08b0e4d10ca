@testable import Incremental
import Packing
@testable import Pipeline
@testable import Site

/// Files of the program's own, as if they were damaged.
enum RecordEntries {
  static func readCache(_ bytes: ArraySlice<UInt8>) {
    guard let cache = try? BuildCache(packed: bytes) else { return }
    for entry in cache.cases.values {
      guard let record = try? CaseRecord(packed: entry.packed) else { continue }
      read(record)
    }
  }

  static func readShard(_ bytes: ArraySlice<UInt8>) {
    guard let file = try? ShardFile(bytes) else { return }
    for item in file.items { read(item.record) }
  }

  /// A record that was read and written reads as the same.
  private static func read(_ record: CaseRecord) {
    _ = try? record.withheld
    _ = try? record.made.outputs
    var summary = PackReader(record.summary)
    _ = try? CaseSummary.packing(nil, with: &summary)
    let packed = record.packed
    guard let again = try? CaseRecord(packed: packed[...]) else {
      preconditionFailure("what was written cannot be read")
    }
    precondition(again.packed == packed, "a record changes when it is read and written")
  }

  static func readJournal(_ bytes: [UInt8]) {
    if let manifest = Manifest(bytes) {
      for path in manifest.paths { checkInside(path) }
    }
    guard let journal = Journal(bytes) else { return }
    for step in journal.steps {
      switch step {
      case .place(let waiting, let path):
        precondition(Int(waiting) != nil, "a waiting file has a number for a name")
        checkInside(path)
      case .remove(let path): checkInside(path)
      }
    }
  }

  /// No step leads out of the folder.
  private static func checkInside(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    precondition(
      !path.hasPrefix("/") && !parts.contains("..") && !path.contains("\0"), "a path leads out of the folder")
  }
}
