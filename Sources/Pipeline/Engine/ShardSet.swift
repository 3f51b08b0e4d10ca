import CaseModel
import CaseReader
import Diagnostics
import Disk
import Packing

/// The shards of one site, found to belong together.
struct ShardSet: Sendable {
  /// A case and the folder that holds its files.
  struct Member: Sendable {
    let item: ShardFile.Item
    let folder: String
  }

  let members: [String: Member]

  /// Reads shards and reports whatever keeps them from being joined.
  ///
  /// - Parameters:
  ///   - folders: The shards, in any order.
  ///   - frame: The content that they were made from.
  static func read(_ folders: [String], frame: ContentFrame, now: Moment) -> (set: ShardSet, diagnostics: [Diagnostic])
  {
    var diagnostics: [Diagnostic] = []
    var found: [(folder: String, file: ShardFile)] = []
    for folder in folders {
      if let file = ShardFile(in: folder) {
        found.append((folder, file))
      } else {
        diagnostics.append(
          fault(
            folder, "the folder holds no shard that was built to its end",
            "build it with 'caseloom build --shard K/N --output \(folder)'"))
      }
    }
    diagnostics += incomplete(found)
    if diagnostics.isEmpty { diagnostics += outdated(found, frame: frame, now: now) }
    var members: [String: Member] = [:]
    for (folder, file) in found {
      for item in file.items { members[item.record.id] = Member(item: item, folder: folder) }
    }
    return (ShardSet(members: members), diagnostics)
  }

  private static func incomplete(_ found: [(folder: String, file: ShardFile)]) -> [Diagnostic] {
    guard let first = found.first else { return [] }
    var diagnostics: [Diagnostic] = []
    var seen: [Int: String] = [:]
    for (folder, file) in found {
      if file.shard.count != first.file.shard.count || file.setting != first.file.setting {
        diagnostics.append(
          fault(
            folder, "the shard was not built like the one in '\(first.folder)'",
            "build all shards from the same content and templates, with the same options and version"))
      } else if let other = seen[file.shard.number] {
        diagnostics.append(
          fault(folder, "this is shard \(file.shard.number) once more, as in '\(other)'", "name each shard once"))
      }
      seen[file.shard.number] = folder
    }
    let missing = (1...first.file.shard.count).filter { seen[$0] == nil }
    if diagnostics.isEmpty, !missing.isEmpty {
      let words = missing.map(String.init).joined(separator: ", ")
      diagnostics.append(
        fault(
          first.folder, "of \(first.file.shard.count) shards these are missing: \(words)",
          "build them and name their folders too"))
    }
    return diagnostics
  }

  private static func outdated(
    _ found: [(folder: String, file: ShardFile)], frame: ContentFrame, now: Moment
  ) -> [Diagnostic] {
    let known = Set(frame.cases)
    var held: Set<String> = []
    var diagnostics: [Diagnostic] = []
    for (folder, file) in found {
      let ids = file.items.map(\.record.id)
      held.formUnion(ids)
      if file.items.contains(where: { !known.contains($0.record.id) || !$0.record.isCurrent(at: now) }) {
        diagnostics.append(stale(folder))
      }
    }
    if diagnostics.isEmpty, let first = found.first, held.count < known.count {
      diagnostics.append(stale(first.folder))
    }
    return diagnostics
  }

  private static func stale(_ folder: String) -> Diagnostic {
    fault(
      folder, "the content has other cases, or another embargo holds, than when the shard was built",
      "build the shards again")
  }

  static func fault(_ folder: String, _ summary: String, _ hint: String) -> Diagnostic {
    Diagnostic(.error, "shard-mismatch", at: SourceSpan(file: folder), summary, hints: [hint])
  }
}
