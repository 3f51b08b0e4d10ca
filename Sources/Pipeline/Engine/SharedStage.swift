import Outputs
import CaseModel
import CaseReader
import Diagnostics
import Disk
import Incremental
import Packing
import Site

/// Makes the files that belong to no single case, of those only what the cases have changed.
struct SharedStage: Sendable {
  let worker: CaseWorker
  let finished: [FinishedCase]
  /// The fingerprint of all that the site is apart from its cases.
  let setting: Fingerprint
  let jobs: Int
  /// Place of the first shared file among all files.
  let firstPlace: Int

  private static let lines = "data/codings.csv"

  func run(into result: inout SiteEngine.Result) async throws {
    let isKept = try worker.watch.measure(.share) { () throws(FileFault) -> Bool in
      result.sharing = fingerprint(of: \.stored.fingerprint)
      result.telling = fingerprint(of: \.told)
      result.withheld = withheldFingerprint
      return try keepAll(&result)
    }
    if !isKept { try await make(&result) }
    var lap = worker.watch.lap()
    defer { lap.end(.share) }
    result.hasSamePaths = hasSamePaths(result)
    result.isAsBefore =
      result.hasSamePaths && finished.allSatisfy(\.isUntouched) && result.shared == worker.cache.shared
  }

  /// The fingerprint of all that shared files depend on, together.
  ///
  /// - Parameter each: What they depend on of each case: nothing is taken of it that does not stand in its record.
  private func fingerprint(of each: (FinishedCase) -> Fingerprint) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(worker.renderingInputs.base)
    builder.add(setting)
    for finishedCase in finished { builder.add(each(finishedCase)) }
    return builder.finished
  }

  /// Keeps every shared file, when nothing that any of them depends on has changed and none was touched.
  private func keepAll(_ result: inout SiteEngine.Result) throws(FileFault) -> Bool {
    guard worker.cache.sharing == result.sharing else { return false }
    return try keep({ _ in true }, &result)
  }

  /// Keeps the shared files that list no others, when nothing that any of these depends on has changed and none of them
  /// was touched.
  private func keepTold(_ result: inout SiteEngine.Result) throws(FileFault) -> Bool {
    guard worker.cache.telling == result.telling else { return false }
    return try keep({ !$0.isListing }, &result)
  }

  private func keep(_ isKept: (BuildCache.Shared) -> Bool, _ result: inout SiteEngine.Result) throws(FileFault) -> Bool
  {
    let cache = worker.cache
    guard cache.withheld == result.withheld, !cache.shared.isEmpty else { return false }
    let kept = cache.shared.filter { isKept($0.value) }
    for shared in kept.values {
      guard let seen = shared.seen else { continue }
      guard try worker.sink.stamp(of: seen.path)?.hasSameBytes(as: seen.stamp) == true else { return false }
    }
    result.shared = kept
    return true
  }

  private func make(_ result: inout SiteEngine.Result) async throws {
    // What was searched for other words has to be searched again.
    let isSearched = result.withheld == worker.cache.withheld
    let words = WithheldWords(finished, worker.search)
    let leaks = LeakList(words, room: words.room)
    let isKept = try worker.watch.measure(.share) { () throws(FileFault) in try keepTold(&result) }
    if !isKept { try await tell(isSearched, leaks, in: &result) }
    var lap = worker.watch.lap("list")
    try await list(isSearched, leaks, in: &result)
    result.diagnostics += try confirmed(try await leaks.files(jobs: jobs))
    lap.end(.share)
  }

  /// Makes what tells of the cases.
  private func tell(_ isSearched: Bool, _ leaks: LeakList, in result: inout SiteEngine.Result) async throws {
    var lap = worker.watch.lap()
    let codes = worker.frame.codebook.codes.count
    let published = try PublishedCases(finished, codes: codes, store: worker.rows)
    let pieces = pieces(published)
    worker.watch.tell(.share, 0, of: pieces.count)
    lap.end(.share)
    let made = try await Workers.map(
      pieces.count, jobs: jobs, chunk: 4, done: { worker.watch.tell(.share, $0, of: pieces.count) }
    ) { index in
      try EndSignal.check()
      return try worker.watch.measure(.share, pieces[index].path) {
        try make(pieces[index], firstPlace + 1 + index, isSearched, leaks)
      }
    }
    lap = worker.watch.lap(Self.lines)
    for (piece, shared) in zip(pieces, made) { result.shared[piece.path] = shared }
    result.shared[Self.lines] = try lines(published, isSearched, leaks)
    lap.end(.share)
  }

  private func pieces(_ published: PublishedCases) -> [SharedPiece] {
    let tombstones = finished.compactMap(\.admission.tombstone)
    let cited = finished.reduce(into: worker.frame.cited) { $0.formUnion($1.cited) }
    return worker.renderer.shared(published, cited: cited, tombstones: tombstones)
  }

  /// The fingerprint of these words, made without gathering them.
  private var withheldFingerprint: Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(worker.renderingInputs.shown)
    for finishedCase in finished { if let fingerprint = finishedCase.withheld { builder.add(fingerprint) } }
    return builder.finished
  }

  func make(
    _ piece: SharedPiece, _ place: Int, _ isSearched: Bool, _ leaks: LeakList
  ) throws -> BuildCache.Shared {
    let full = RenderingInputs.fingerprint(of: piece, program: worker.renderingInputs.base)
    let old = worker.cache.shared[piece.path]
    let known = try known(old?.seen)
    if let old, old.fingerprint == full, isSearched, old.seen == nil || known != nil {
      return BuildCache.Shared(fingerprint: full, seen: known)
    }
    guard let bytes = try piece.make() else { return BuildCache.Shared(fingerprint: full, seen: nil) }
    try leaks.search(bytes, path: piece.path)
    let seen = try worker.sink.take(OutputFile(path: piece.path, bytes: bytes), order: place, known: known)
    return BuildCache.Shared(fingerprint: full, seen: seen)
  }

  /// What is known of a file of the output; `nil` when it was touched.
  func known(_ seen: SeenOutput?) throws(FileFault) -> SeenOutput? {
    guard worker.sink.keeps, let seen, let stamp = try worker.sink.stamp(of: seen.path) else { return nil }
    if stamp.hasSameBytes(as: seen.stamp) { return seen }
    guard stamp.size == seen.stamp.size, try worker.sink.fingerprint(of: seen.path) == seen.fingerprint else {
      return nil
    }
    return SeenOutput(path: seen.path, fingerprint: seen.fingerprint, stamp: stamp)
  }

  private func lines(_ published: PublishedCases, _ isSearched: Bool, _ leaks: LeakList) throws
    -> BuildCache.Shared
  {
    let fingerprint = RenderingInputs.fingerprint(published.linesFingerprint, program: worker.renderingInputs.base)
    let old = worker.cache.shared[Self.lines]
    if let old, old.fingerprint == fingerprint, isSearched, let known = try known(old.seen) {
      return BuildCache.Shared(fingerprint: fingerprint, seen: known)
    }
    var damage: (any Error)?
    let seen = try worker.sink.take(Self.lines, order: firstPlace) { (each) throws(FileFault) in
      try each(SiteRenderer.linesHeading)
      for index in 0..<published.count where damage == nil {
        do {
          let lines = try published.lines(index)
          try leaks.search(lines, path: Self.lines)
          try each(lines)
        } catch let fault as FileFault {
          throw fault
        } catch {
          damage = error
        }
      }
    }
    if let damage { throw damage }
    return BuildCache.Shared(fingerprint: fingerprint, seen: seen)
  }

  /// Words that one case withholds may be words that another one shows, or this program. Only where something was found
  /// is it worth looking at the cases that withhold it again: one whose published part owes nothing to its withheld
  /// words has not brought them here.
  private func confirmed(_ files: [(path: String, runs: Shingles)]) throws -> [Diagnostic] {
    guard !files.isEmpty else { return [] }
    let runs = files.reduce(into: Shingles()) { $0.merge($1.runs) }
    var leaked = worker.search.inTemplates(runs)
    for finishedCase in finished where finishedCase.withheld != nil && finishedCase.admission == .published {
      try EndSignal.check()
      var own = try finishedCase.record.withheld
      own.formIntersection(runs)
      if !own.isEmpty, !worker.search.isIndependent(finishedCase.id) { leaked.merge(own) }
    }
    return files.compactMap { file in
      var runs = file.runs
      runs.formIntersection(leaked)
      return runs.isEmpty ? nil : LeakScan.leak(in: file.path)
    }
  }

  private func hasSamePaths(_ result: SiteEngine.Result) -> Bool {
    let cache = worker.cache
    guard !cache.shared.isEmpty, cache.cases.count == finished.count, finished.allSatisfy(\.hasSamePaths) else {
      return false
    }
    let now = Set(result.shared.values.compactMap { $0.seen?.path })
    return now == Set(cache.shared.values.compactMap { $0.seen?.path })
  }
}
