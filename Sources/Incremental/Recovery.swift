package import Disk

/// Mends what a run that was cut off has left.
package enum Recovery {
  /// Whether a run was cut off while it changed files in an output folder.
  package static func isNeeded(for output: String) -> Bool {
    (try? System.kind(of: Staging(output: Paths.trimmed(output)).journal)) == .file
  }

  /// Finishes what a run that was cut off had begun to change in an output folder.
  ///
  /// - Parameter waiting: Called once when another run is at work there, before waiting for it.
  package static func finish(_ output: String, waiting: () -> Void) throws(FileFault) {
    guard isNeeded(for: output) else { return }
    let staging = Staging(output: Paths.trimmed(output))
    let lock = try OutputLock.take(staging, waiting: waiting)
    try clear(staging)
    _ = consume lock
  }

  /// Finishes or clears all that is left; the lock must be held.
  static func clear(_ staging: Staging) throws(FileFault) {
    if try System.kind(of: staging.journal) == .file {
      // A journal is moved to its place whole; one that cannot be read is not ours to act on.
      guard let journal = Journal(try System.read(staging.journal)) else {
        throw FileFault(
          "finish", staging.journal, reason: "the journal is damaged; remove it and build with --full")
      }
      try journal.finish(in: staging)
    }
    if try System.kind(of: staging.output) == nil, try System.kind(of: staging.aside) == .folder {
      try System.move(staging.aside, to: staging.output)
    }
    for left in [staging.within, staging.beside, staging.aside] { try FolderTree.remove(left) }
  }
}
