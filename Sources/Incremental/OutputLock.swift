import Disk

/// The lock of an output folder.
enum OutputLock {
  /// Beside the folder, or in it where what holds it cannot be written to.
  static func take(_ staging: Staging, waiting: () -> Void) throws(FileFault) -> FileLock {
    do throws(FileFault) {
      return try FileLock(staging.lock, waiting: waiting)
    } catch {
      guard error.signal == nil, (try? System.kind(of: staging.output)) == .folder else { throw error }
      if let inner = try? FileLock(staging.inner, waiting: waiting) { return inner }
      throw error
    }
  }
}
