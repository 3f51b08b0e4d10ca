import Incremental
import Markup
import Packing
import Site

/// The files of a run, as lists of files see them: records in order, read when they are asked for.
struct FinishedFiles: FileShelf {
  let own: [ListedFile]
  private let items: [FinishedCase]

  init(_ finished: [FinishedCase], shared: some Sequence<BuildCache.Shared>) {
    items = finished
    own = shared.compactMap(\.seen).map { Self.listed($0, isWithdrawal: $0.path.hasPrefix("cases/")) }
      .sorted { $0.path.precedes($1.path) }
  }

  static func listed(_ seen: SeenOutput, isWithdrawal: Bool) -> ListedFile {
    ListedFile(
      path: seen.path, size: Int(seen.stamp.size), fingerprint: seen.fingerprint, isWithdrawal: isWithdrawal)
  }

  var count: Int { items.count }

  func id(_ index: Int) -> String { items[index].id }

  func pageCount(_ index: Int) -> Int { items[index].pages }

  func fingerprint(_ index: Int) -> Fingerprint { items[index].listed }

  func item(_ index: Int) throws -> ListedCase {
    let record = try items[index].record
    return ListedCase(
      files: try record.made.outputs.map {
        Self.listed(record.seen($0), isWithdrawal: $0.part == .withdrawnNarratives)
      },
      summary: record.admission == .published ? record.summary : nil)
  }
}
