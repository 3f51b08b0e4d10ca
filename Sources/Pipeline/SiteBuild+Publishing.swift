package import CaseReader
package import Diagnostics
package import Disk
package import Incremental
import Packing

extension SiteBuild {
  /// What became of a run that publishes.
  package struct Outcome: Sendable {
    /// What was noticed.
    package let diagnostics: [Diagnostic]
    /// What was read.
    package let census: Census
    /// What became of the files; `nil` when nothing was published.
    package let report: Publication.Report?
    /// Why nothing could be kept for the next run; `nil` when it could, or was not to be.
    package let forgotten: FileFault?
  }

  /// How a run publishes.
  package struct Target: Sendable {
    /// Where and how.
    package var publication: Publication
    /// Folder of the content, from which attachments are copied.
    package var contentRoot: String
    /// Folder that keeps what the next run can use; `nil` for none.
    package var cache: String?
    /// Whether what the last run kept is passed over.
    package var isFull = false
    /// What is looked at of the site that stands, to learn whether it is what the last run left.
    package var look = Look.files

    /// Publication without a cache.
    package init(_ publication: Publication, contentRoot: String) {
      (self.publication, self.contentRoot) = (publication, contentRoot)
    }
  }

  /// What a run looks at of a site that stands.
  package enum Look: String, Sendable, CaseIterable {
    /// Every file. A site that a run has looked at so is what the content makes.
    case files
    /// The folders. A file that was added, removed or put in the place of another is noticed; one that somebody wrote
    /// into is not.
    case folders
  }

  /// Builds a site into a folder: all of it, or of a site that is there what has changed.
  ///
  /// - Parameter waiting: Called once when another run is at work on the output, before waiting for it.
  package static func publish(
    _ input: Input, to target: Target, watch: BuildWatch = BuildWatch(), waiting: () -> Void = {}
  ) async throws(FileFault) -> Outcome {
    let transaction = try SiteTransaction(target.publication, waiting: waiting)
    let memory = CacheMemory(input, target)
    watch.notePreparation()
    return try await undoing(transaction) {
      do {
        return try await publish(input, target, transaction, memory, watch)
      } catch is PackFault {
        // What was kept is not what it was: once more, without it.
        transaction.abandon()
        memory.forget()
        return try await publish(input, target, transaction, memory, watch)
      }
    }
  }

  private static func publish(
    _ input: Input, _ target: Target, _ transaction: SiteTransaction, _ memory: CacheMemory, _ watch: BuildWatch
  ) async throws -> Outcome {
    var lap = watch.lap("cache")
    let cache = memory.load(full: target.isFull)
    let rows = try memory.rows(after: cache)
    lap.end(.compare)
    let sink = TransactionSink(
      transaction: transaction, contentRoot: target.contentRoot, trustsFolders: target.look == .folders)
    let engine = SiteEngine(
      input: input, sink: sink, cache: cache, rows: rows, watch: watch, program: cache.program)
    let result = try await engine.run()
    lap = watch.lap()
    guard !input.isFailure(result.diagnostics) else {
      transaction.abandon()
      return Outcome(diagnostics: result.diagnostics, census: result.census, report: nil, forgotten: nil)
    }
    if let shard = input.shard { try ShardFile.take(result, shard, rows: rows, into: transaction) }
    watch.tell(.publish, 0, of: result.fileCount)
    let isListed = try cache.manifest != nil && transaction.stamp(of: Manifest.name) == cache.manifest
    let more = input.shard == nil ? [] : [ShardFile.name]
    let contents = SiteContents(
      count: result.fileCount + more.count, isSameSet: isListed && result.hasSamePaths
    ) { (each) throws(FileFault) in
      try result.forEachPath(each)
      for path in more { try each(path) }
    }
    let report = try transaction.commit(contents)
    lap.end(.publish)
    let areNew = transaction.exchanges && report.written + report.removed > 0
    let folders = sink.trustsFolders ? try result.folders(in: sink, areNew: areNew) : result.folders
    let forgotten = memory.keep(
      result, folders: folders, after: cache, rows: rows, manifest: try? transaction.stamp(of: Manifest.name))
    lap.end(.remember)
    return Outcome(
      diagnostics: result.diagnostics, census: result.census, report: report, forgotten: forgotten)
  }
}
