import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A lock that one process at a time can hold: an empty file that is there while it is held.
///
/// The system lets go of it when the process ends, however it ends; a file that was left is taken over.
package struct FileLock: ~Copyable, Sendable {
  private let file: Int32
  private let path: String

  /// Takes the lock.
  ///
  /// - Parameter waiting: Called once when another process holds it, before waiting for that.
  package init(_ path: String, waiting: () -> Void) throws(FileFault) {
    var hasWaited = false
    while true {
      try EndSignal.check()
      let file = System.retrying { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644) }
      guard file >= 0 else { throw System.fault("lock", path) }
      if csystem_lock(file, 0) != 0 {
        let reason = errno
        close(file)
        guard reason == EWOULDBLOCK else {
          errno = reason
          throw System.fault("lock", path)
        }
        if !hasWaited { waiting() }
        hasWaited = true
        // Waiting in steps hears a signal that asks the program to end.
        usleep(50_000)
        continue
      }
      if Self.isSame(file, path) {
        self.file = file
        self.path = path
        return
      }
      // Whoever held it has removed the file meanwhile.
      close(file)
    }
  }

  private static func isSame(_ file: Int32, _ path: String) -> Bool {
    var (held, named) = (stat(), stat())
    return fstat(file, &held) == 0 && stat(path, &named) == 0 && held.st_ino == named.st_ino
      && held.st_dev == named.st_dev
  }

  deinit {
    // Removed while still held, so that nobody else's file is.
    unlink(path)
    close(file)
  }
}
