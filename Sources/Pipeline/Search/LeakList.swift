import CaseModel
import Synchronization

/// Files in which words were found that may not be published, if no case shows them.
///
/// Most builds make few shared files anew. These wait, and are searched for what may stand in them: to gather all that ten
/// thousand cases withhold takes longer than everything else. Of many files, or where little is withheld, it is gathered.
final class LeakList: Sendable {
  private struct Waiting {
    var files: [(path: String, bytes: [UInt8])] = []
    var length = 0
    /// What is withheld, once there was too much to wait.
    var index: ShingleIndex?
  }

  private let withheld: any WithheldRuns
  private let waiting = Mutex(Waiting())
  private let found = Mutex<[(path: String, runs: Shingles)]>([])
  private let room: Int

  /// - Parameters:
  ///   - withheld: What is looked for.
  ///   - room: Bytes of files that wait at most.
  init(_ withheld: some WithheldRuns, room: Int) { (self.withheld, self.room) = (withheld, room) }

  /// Searches a file, or a part of one, now or when it is asked for what was found.
  func search(_ bytes: [UInt8], path: String) throws {
    let (index, files) = try waiting.withLock { waiting throws -> (ShingleIndex?, [(path: String, bytes: [UInt8])]) in
      if let index = waiting.index { return (index, [(path, bytes)]) }
      waiting.files.append((path, bytes))
      waiting.length += bytes.count
      guard waiting.length > room else { return (nil, []) }
      let index = try withheld.index()
      defer { waiting.files = [] }
      waiting.index = index
      return (index, waiting.files)
    }
    if let index { search(files, for: index) }
  }

  private func search(_ files: [(path: String, bytes: [UInt8])], for index: ShingleIndex) {
    for (path, bytes) in files {
      let runs = FileSearch.runs(of: index, in: bytes, path: path)
      if !runs.isEmpty { found.withLock { $0.append((path, runs)) } }
    }
  }

  /// Each file once.
  ///
  /// - Parameter jobs: How many are at work at once, where any wait.
  func files(jobs: Int) async throws -> [(path: String, runs: Shingles)] {
    let files = waiting.withLock { $0.files }
    if !files.isEmpty { search(files, for: try await withheld.index(for: files, jobs: jobs)) }
    var byPath: [String: Shingles] = [:]
    for (path, runs) in found.withLock({ $0 }) { byPath[path, default: Shingles()].merge(runs) }
    return byPath.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
