import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension System {
  /// Exchanges two folders in one step, so that everybody sees the one or the other.
  ///
  /// `false` when the file system cannot do that.
  package static func exchange(_ first: String, _ second: String) throws(FileFault) -> Bool {
    let result = csystem_exchange(first, second)
    if result == 0 { return true }
    if errno == EINVAL || errno == ENOSYS || errno == ENOTSUP { return false }
    throw fault("replace", second)
  }

  /// Waits until what was written below a folder is on disk.
  package static func flush(_ folder: String) throws(FileFault) {
    let file = open(folder, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw fault("flush", folder) }
    defer { close(file) }
    guard csystem_flush(file) == 0 else { throw fault("flush", folder) }
  }

  /// The path with links and dots resolved; `nil` when nothing stands there.
  package static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  /// Seconds since 1970.
  package static func clock() -> Int { time(nil) }

  /// A variable of the environment; `nil` when it is not set.
  package static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Nanoseconds on a clock that only goes forward.
  package static func ticks() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000_000 + UInt64(now.tv_nsec)
  }

  /// The number of the thread that asks; the same for a thread as long as it lives.
  package static var threadNumber: Int { Int(csystem_thread()) }

  /// The file of this program; `nil` where the system does not tell.
  package static var programPath: String? {
    #if canImport(Darwin)
      return CommandLine.arguments.first.flatMap(resolved)
    #else
      return resolved("/proc/self/exe")
    #endif
  }

  /// Processors that this program may use; at least one.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
