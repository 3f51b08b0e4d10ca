import Disk
import Site

extension SharedStage {
  /// Makes the files that list all others, of those only what has changed.
  func list(_ isSearched: Bool, _ leaks: LeakList, in result: inout SiteEngine.Result) async throws {
    let listing = worker.renderer.listing(of: FinishedFiles(finished, shared: result.shared.values))
    for kind in worker.renderer.listingKinds {
      let pieces = try kind.pieces(of: listing)
      let place = firstPlace + 1 + result.shared.count
      let made = try await Workers.map(pieces.count, jobs: jobs, chunk: 1) { index in
        try EndSignal.check()
        return try make(pieces[index], place + index, isSearched, leaks)
      }
      for (piece, shared) in zip(pieces, made) { result.shared[piece.path] = shared.listing }
      let parts = made.compactMap(\.seen).map { FinishedFiles.listed($0, isWithdrawal: false) }
      guard let head = kind.head(of: listing, parts: parts) else { continue }
      result.shared[head.path] = try make(head, place + pieces.count, isSearched, leaks).listing
    }
  }
}

extension BuildCache.Shared {
  /// The same, as a file that lists others.
  fileprivate var listing: Self { Self(fingerprint: fingerprint, seen: seen, isListing: true) }
}
