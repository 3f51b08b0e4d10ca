/// Holds changes back until nothing happened for a moment: saving a file is often several changes.
struct ChangeGatherer {
  /// How long nothing has to happen.
  static let quiet = 30
  /// How long changes are held back at most, so that a program that never rests does not starve the preview.
  private static let limit: UInt64 = 500_000_000
  /// How long a watch waits when nothing is held back.
  private static let idle = 400

  private var held = FolderChanges()
  private var since: UInt64 = 0

  /// Milliseconds that the next change is waited for.
  var patience: Int { held.isEmpty ? Self.idle : Self.quiet }

  /// Adds what a watch noticed, which may be nothing; returns all that was held back when it is time.
  mutating func add(_ fresh: FolderChanges, at now: UInt64) -> FolderChanges? {
    if held.isEmpty { since = now }
    held.formUnion(fresh)
    guard !held.isEmpty, fresh.isEmpty || now - since > Self.limit else { return nil }
    defer { held = FolderChanges() }
    return held
  }
}
