import Disk
import Incremental
import Packing

/// Loads what the last run kept and keeps what this one learned. A cache that cannot be used is none: the site is built
/// all the same.
struct CacheMemory: Sendable {
  private let folder: CacheFolder?
  private let identity: String
  private let fault: FileFault?
  private let isForgotten = Latch()

  init(_ input: SiteBuild.Input, _ target: SiteBuild.Target) {
    let content = System.resolved(target.contentRoot) ?? target.contentRoot
    let output = System.resolved(Paths.parent(of: target.publication.output) ?? ".").map {
      Paths.join($0, Paths.name(of: target.publication.output))
    }
    identity = [content, output ?? target.publication.output, input.shard.map { "\($0.number)/\($0.count)" } ?? ""]
      .joined(separator: "\n")
    guard let root = target.cache else {
      (folder, fault) = (nil, nil)
      return
    }
    do throws(FileFault) {
      folder = try CacheFolder(root, identity: identity)
      fault = nil
    } catch {
      (folder, fault) = (nil, error)
    }
  }

  /// What the last run kept, when it can be trusted; else an empty cache for this program.
  func load(full: Bool) -> BuildCache {
    let stamp = System.programPath.flatMap { try? System.stamp(of: $0) }
    guard let folder else { return BuildCache() }
    let kept = full || isForgotten.isSet ? nil : folder.kept.flatMap { self.read($0) }
    var fresh = BuildCache()
    (fresh.generation, fresh.programStamp) = (folder.lastGeneration + 1, stamp)
    guard var kept, let rows = try? System.stamp(of: folder.rows(kept.generation)), rows.size >= kept.rowsLength else {
      fresh.program = RenderingInputs.program
      return fresh
    }
    // The program is only read where its file was touched.
    if stamp == nil || kept.programStamp != stamp {
      fresh.program = RenderingInputs.program
      guard fresh.program == kept.program else { return fresh }
      kept.programStamp = stamp
    }
    return kept
  }

  /// What was kept for this very site.
  private func read(_ kept: ArraySlice<UInt8>) -> BuildCache? {
    guard let cache = try? BuildCache(packed: kept), cache.identity == identity else { return nil }
    return cache
  }

  /// From now on nothing of the last run is used.
  func forget() { isForgotten.set() }

  /// The rows of the last run, for more; without a cache, a file that is gone at the end.
  func rows(after cache: BuildCache) throws(FileFault) -> RowFile {
    guard let folder else { return try RowFile() }
    // A cache that cannot be written to is no reason to fail.
    if let rows = try? RowFile(folder.rows(cache.generation), length: cache.rowsLength) { return rows }
    return try RowFile()
  }

  /// Keeps what a run learned.
  ///
  /// - Parameter folders: How the folders of each case look on the site.
  /// - Returns: Why it could not; `nil` when it could, or was not to.
  func keep(
    _ result: SiteEngine.Result, folders: [Fingerprint?], after cache: BuildCache, rows: RowFile, manifest: FileStamp?
  ) -> FileFault? {
    guard let folder else { return fault }
    if result.isAsBefore, cache.manifest == manifest, !cache.cases.isEmpty { return nil }
    var next = cache
    (next.identity, next.manifest) = (identity, manifest)
    next.shared = result.shared
    (next.withheld, next.sharing, next.telling) = (result.withheld, result.sharing, result.telling)
    var cases = zip(result.finished, folders).map { (finishedCase, folders) in
      (
        finishedCase.id,
        BuildCache.Entry(offset: finishedCase.offset, record: finishedCase.stored, folders: folders)
      )
    }
    do throws(FileFault) {
      try compact(&cases, result, &next, rows, folder)
      next.cases = Dictionary(cases, uniquingKeysWith: { $1 })
      try folder.keep(next.packed(room: next.room), generation: next.generation)
      return nil
    } catch {
      return error
    }
  }

  /// Copies rows that are still of use to a new file once most of the old one is not.
  private func compact(
    _ cases: inout [(String, BuildCache.Entry)], _ result: SiteEngine.Result, _ next: inout BuildCache,
    _ rows: RowFile, _ folder: CacheFolder
  ) throws(FileFault) {
    next.rowsLength = rows.length
    let live = result.finished.reduce(0) { $0 + $1.aside.length + $1.stored.length }
    guard rows.length > 2 * live + 1 << 20 else { return }
    next.generation += 1
    let fresh = try RowFile(folder.rows(next.generation), length: 0)
    for (index, finishedCase) in result.finished.enumerated() {
      let bytes = try rows.read(at: finishedCase.offset, count: finishedCase.aside.length)
      let stored = finishedCase.stored
      let record = try rows.read(at: stored.offset, count: stored.length)
      cases[index].1 = BuildCache.Entry(
        offset: try fresh.append(bytes),
        record: StoredRecord(
          offset: try fresh.append(record), length: stored.length, fingerprint: stored.fingerprint),
        folders: cases[index].1.folders)
    }
    next.rowsLength = fresh.length
  }
}
