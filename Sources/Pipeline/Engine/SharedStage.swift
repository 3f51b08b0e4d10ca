import Outputs
import CaseModel
import CaseReader
import Diagnostics
import Disk
import Incremental
import Packing
import Site
import Synchronization

/// Makes the files that belong to no single case, of those only what the cases have changed.
struct SharedStage: Sendable {
  let worker: CaseWorker
  let outcomes: [CaseOutcome]
  /// Of all that the site is apart from its cases.
  let setting: Fingerprint
  let jobs: Int
  /// Place of the first shared file among all files.
  let firstPlace: Int

  private static let lines = "data/codings.csv"

  func run(into result: inout SiteEngine.Result) async throws {
    let isKept = try worker.watch.measure(.share) { () throws(FileFault) -> Bool in
      result.sharing = sharing
      result.withheld = withheldPrint
      return try keepAll(&result)
    }
    if !isKept { try await make(&result) }
    var lap = worker.watch.lap()
    defer { lap.end(.share) }
    result.hasSamePaths = hasSamePaths(result)
    result.isAsBefore =
      result.hasSamePaths && outcomes.allSatisfy(\.isUntouched) && result.shared == worker.cache.shared
  }

  /// Of all that shared files depend on, together.
  private var sharing: Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(worker.terms.base)
    builder.add(setting)
    for outcome in outcomes { builder.add(outcome.face) }
    return builder.finished
  }

  /// Keeps every shared file, when nothing that any of them depends on has changed and none was touched.
  private func keepAll(_ result: inout SiteEngine.Result) throws(FileFault) -> Bool {
    let cache = worker.cache
    guard cache.sharing == result.sharing, cache.withheld == result.withheld, !cache.shared.isEmpty else {
      return false
    }
    for shared in cache.shared.values {
      guard let trace = shared.trace else { continue }
      guard try worker.sink.stamp(of: trace.path)?.hasSameBytes(as: trace.stamp) == true else { return false }
    }
    result.shared = cache.shared
    return true
  }

  private func make(_ result: inout SiteEngine.Result) async throws {
    var lap = worker.watch.lap()
    let codes = worker.frame.codebook.codes.count
    let shelf = RecordShelf(outcomes, codes: codes, store: worker.rows)
    // What was searched for other words has to be searched again.
    let isSearched = result.withheld == worker.cache.withheld
    let pieces = pieces(shelf)
    let leaks = LeakList { try self.withheld }
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
    result.shared[Self.lines] = try lines(shelf, isSearched, leaks)
    try result.diagnostics += confirmed(leaks.files)
    lap.end(.share)
  }

  private func pieces(_ shelf: RecordShelf) -> [SharedPiece] {
    let stones = outcomes.compactMap(\.admission.stone)
    let cited = outcomes.reduce(into: worker.frame.cited) { $0.formUnion($1.cited) }
    return worker.renderer.shared(shelf, cited: cited, tombstones: stones)
  }

  /// Words that no shared file may hold.
  private var withheld: Shingles {
    get throws {
      var withheld = Shingles()
      for outcome in outcomes where outcome.withheld != nil { withheld.merge(try outcome.record.withheld) }
      worker.search.forgetShown(in: &withheld)
      return withheld
    }
  }

  /// Of these words, without gathering them.
  private var withheldPrint: Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(worker.terms.shown)
    for outcome in outcomes { if let print = outcome.withheld { builder.add(print) } }
    return builder.finished
  }

  private func make(
    _ piece: SharedPiece, _ place: Int, _ isSearched: Bool, _ leaks: LeakList
  ) throws -> BuildCache.Shared {
    let full = BuildTerms.print(of: piece, program: worker.terms.base)
    let old = worker.cache.shared[piece.path]
    let known = try known(old?.trace)
    if let old, old.print == full, isSearched, old.trace == nil || known != nil {
      return BuildCache.Shared(print: full, trace: known)
    }
    guard let bytes = try piece.make() else { return BuildCache.Shared(print: full, trace: nil) }
    try leaks.search(bytes, path: piece.path)
    let trace = try worker.sink.take(OutputFile(path: piece.path, bytes: bytes), order: place, known: known)
    return BuildCache.Shared(print: full, trace: trace)
  }

  /// What is known of a file of the output; `nil` when it was touched.
  private func known(_ trace: OutputTrace?) throws(FileFault) -> OutputTrace? {
    guard worker.sink.keeps, let trace, let stamp = try worker.sink.stamp(of: trace.path) else { return nil }
    if stamp.hasSameBytes(as: trace.stamp) { return trace }
    guard stamp.size == trace.stamp.size, try worker.sink.print(of: trace.path) == trace.print else { return nil }
    return OutputTrace(path: trace.path, print: trace.print, stamp: stamp)
  }

  private func lines(_ shelf: RecordShelf, _ isSearched: Bool, _ leaks: LeakList) throws
    -> BuildCache.Shared
  {
    let print = BuildTerms.print(shelf.linesPrint, program: worker.terms.base)
    let old = worker.cache.shared[Self.lines]
    if let old, old.print == print, isSearched, let known = try known(old.trace) {
      return BuildCache.Shared(print: print, trace: known)
    }
    var damage: (any Error)?
    let trace = try worker.sink.take(Self.lines, order: firstPlace) { (each) throws(FileFault) in
      try each(SiteRenderer.linesHeading)
      for index in 0..<shelf.count where damage == nil {
        do {
          let lines = try shelf.lines(index)
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
    return BuildCache.Shared(print: print, trace: trace)
  }

  /// Words that one case withholds may be words that another one shows, or this program. Only where something was found
  /// is it worth looking at the cases that withhold it again: one whose published part owes nothing to its withheld
  /// words has not brought them here.
  private func confirmed(_ files: [(path: String, runs: Shingles)]) throws -> [Diagnostic] {
    guard !files.isEmpty else { return [] }
    let runs = files.reduce(into: Shingles()) { $0.merge($1.runs) }
    var leaked = worker.search.inTemplates(runs)
    for outcome in outcomes where outcome.withheld != nil && outcome.admission == .published {
      try EndSignal.check()
      var own = try outcome.record.withheld
      own.formIntersection(runs)
      if !own.isEmpty, !worker.search.isIndependent(outcome.id) { leaked.merge(own) }
    }
    return files.compactMap { file in
      var runs = file.runs
      runs.formIntersection(leaked)
      return runs.isEmpty ? nil : LeakScan.leak(in: file.path)
    }
  }

  private func hasSamePaths(_ result: SiteEngine.Result) -> Bool {
    let cache = worker.cache
    guard !cache.shared.isEmpty, cache.cases.count == outcomes.count, outcomes.allSatisfy(\.hasSamePaths) else {
      return false
    }
    let now = Set(result.shared.values.compactMap { $0.trace?.path })
    return now == Set(cache.shared.values.compactMap { $0.trace?.path })
  }
}

/// Files in which words were found that may not be published, if no case shows them.
private final class LeakList: Sendable {
  private let withheld: @Sendable () throws -> Shingles
  private let gathered = Mutex<ShingleIndex?>(nil)
  private let found = Mutex<[(path: String, runs: Shingles)]>([])

  /// - Parameter withheld: Gathers the words, once a file is to be searched for them.
  init(_ withheld: @escaping @Sendable () throws -> Shingles) { self.withheld = withheld }

  func search(_ bytes: [UInt8], path: String) throws {
    let words = try gathered.withLock { gathered in
      let words = try gathered ?? ShingleIndex(withheld())
      gathered = words
      return words
    }
    guard !words.isEmpty else { return }
    let runs = FileSearch.runs(of: words, in: bytes, path: path)
    if !runs.isEmpty { found.withLock { $0.append((path, runs)) } }
  }

  /// Each file once.
  var files: [(path: String, runs: Shingles)] {
    var byPath: [String: Shingles] = [:]
    for (path, runs) in found.withLock({ $0 }) { byPath[path, default: Shingles()].merge(runs) }
    return byPath.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
