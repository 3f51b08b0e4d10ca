import Disk
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What distinguishes a file from what stood there before, without reading it. Links are followed.
struct FileIdentity: Equatable {
  private let device: UInt64
  private let number: UInt64
  private let size: Int64
  private let seconds: Int
  private let nanoseconds: Int

  /// `nil` when nothing stands there.
  init?(of path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: info.st_dev)
    number = UInt64(truncatingIfNeeded: info.st_ino)
    let isFolder = info.st_mode & S_IFMT == S_IFDIR
    #if canImport(Darwin)
      let time = info.st_mtimespec
    #else
      let time = info.st_mtim
    #endif
    // A folder's time changes with the files in it, which are traced themselves.
    (size, seconds, nanoseconds) = isFolder ? (0, 0, 0) : (Int64(info.st_size), time.tv_sec, time.tv_nsec)
  }
}

extension System {
  /// Keeps the thread from running for a while.
  static func pause(milliseconds: Int) { _ = poll(nil, 0, Int32(milliseconds)) }
}
