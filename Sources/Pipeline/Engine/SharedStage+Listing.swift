import Disk
import Incremental
import Outputs
import Packing
import Site

extension SharedStage {
  /// Makes the files that list all others. They are short, so they are made each time and written when they differ.
  func list(_ published: PublishedCases, _ isSearched: Bool, _ leaks: LeakList, in result: inout SiteEngine.Result)
    throws
  {
    let files = try finished.flatMap(listed) + result.shared.values.compactMap(listed)
    for (place, file) in try worker.renderer.listings(of: files, published).enumerated() {
      try EndSignal.check()
      let fingerprint = RenderingInputs.fingerprint(
        Fingerprint(file.madeBytes), program: worker.renderingInputs.base)
      let old = worker.cache.shared[file.path]
      if let old, old.fingerprint == fingerprint, isSearched, let known = try known(old.seen) {
        result.shared[file.path] = BuildCache.Shared(fingerprint: fingerprint, seen: known)
        continue
      }
      try leaks.search(file.madeBytes, path: file.path)
      let order = firstPlace + 1 + result.shared.count + place
      let seen = try worker.sink.take(file, order: order, known: known(old?.seen))
      result.shared[file.path] = BuildCache.Shared(fingerprint: fingerprint, seen: seen)
    }
  }

  private func listed(_ finishedCase: FinishedCase) throws -> [ListedFile] {
    let record = try finishedCase.record
    return record.outputs.map { output in
      ListedFile(
        path: record.root + "/" + output.name, size: Int(output.stamp.size), fingerprint: output.fingerprint,
        isWithdrawal: output.part == .withdrawnNarratives)
    }
  }

  private func listed(_ shared: BuildCache.Shared) -> ListedFile? {
    guard let seen = shared.seen else { return nil }
    return ListedFile(
      path: seen.path, size: Int(seen.stamp.size), fingerprint: seen.fingerprint,
      isWithdrawal: seen.path.hasPrefix("cases/"))
  }
}
