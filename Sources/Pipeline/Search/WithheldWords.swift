import CaseModel
import Disk

/// The words of all cases that no shared file may hold.
struct WithheldWords: WithheldRuns {
  private let cases: [FinishedCase]
  private let search: SearchScope

  init(_ finished: [FinishedCase], _ search: SearchScope) {
    cases = finished.filter { $0.withheld != nil }
    self.search = search
  }

  /// Bytes of files beyond which gathering all of them is the shorter way: so much as is withheld, twice, but no more than
  /// may well wait in memory.
  var room: Int { min(1 << 21, 2 * cases.reduce(0) { $0 + $1.withheldLength }) }

  func index() throws -> ShingleIndex {
    index(try cases.reduce(into: Shingles()) { $0.merge(try $1.record.withheld) })
  }

  /// Gathers what begins as something in the files does, not all.
  func index(for files: [(path: String, bytes: [UInt8])], jobs: Int) async throws -> ShingleIndex {
    let beginnings = try await gather(files.count, jobs: jobs, chunk: 1) { place in
      FileSearch.runs(of: .beginnings, in: files[place].bytes, path: files[place].path)
    }
    return index(
      try await gather(cases.count, jobs: jobs, chunk: 16) { place in
        try cases[place].record.withheld(begunBy: beginnings)
      })
  }

  private func gather(
    _ count: Int, jobs: Int, chunk: Int, _ runs: @escaping @Sendable (Int) throws -> Shingles
  ) async throws -> Shingles {
    let parts = try await Workers.map(count, jobs: jobs, chunk: chunk) { place in
      try EndSignal.check()
      return try runs(place)
    }
    return parts.reduce(into: Shingles()) { $0.merge($1) }
  }

  private func index(_ withheld: Shingles) -> ShingleIndex {
    var withheld = withheld
    search.forgetShown(in: &withheld)
    return ShingleIndex(withheld)
  }
}
