#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How a file or folder looks from outside, by which a later run sees whether it was touched.
package struct FileStamp: Sendable, Equatable {
  /// Bytes of a file.
  package let size: Int64
  /// Nanoseconds since 1970 at which its bytes, or a folder's entries, last changed.
  package let modified: Int64
  /// Nanoseconds since 1970 at which anything about it last changed, such as its name or the number of its names.
  package let changed: Int64
  /// Number of the file in its file system.
  package let number: UInt64

  /// A stamp from its parts.
  package init(size: Int64, modified: Int64, changed: Int64, number: UInt64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.number = number
  }

  init(_ info: stat) {
    size = Int64(info.st_size)
    number = UInt64(info.st_ino)
    #if canImport(Darwin)
      let (modification, change) = (info.st_mtimespec, info.st_ctimespec)
    #else
      let (modification, change) = (info.st_mtim, info.st_ctim)
    #endif
    modified = Int64(modification.tv_sec) * 1_000_000_000 + Int64(modification.tv_nsec)
    changed = Int64(change.tv_sec) * 1_000_000_000 + Int64(change.tv_nsec)
  }

  /// Whether it is the same file with the same bytes; another name for it changes nothing of that.
  package func hasSameBytes(as other: FileStamp) -> Bool {
    size == other.size && modified == other.modified && number == other.number
  }

  /// Whether a change after `moment` would show in the stamp.
  ///
  /// The system's clock for files goes in steps. A file that changed within the step in which it was read can change
  /// again and look the same.
  ///
  /// - Parameter moment: Nanoseconds since 1970 at which the file was read.
  package func isSettled(at moment: Int64) -> Bool {
    let latest = max(modified, changed)
    // File systems that keep whole seconds show it by their zeros.
    let step: Int64 = latest % 1_000_000_000 == 0 ? 2_000_000_000 : 20_000_000
    return latest < moment - step
  }
}

extension System {
  /// The stamp of what a path leads to, links followed; `nil` when nothing is there.
  package static func stamp(of path: String) throws(FileFault) -> FileStamp? {
    var info = stat()
    guard stat(path, &info) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw fault("look at", path)
    }
    return FileStamp(info)
  }

  /// The device a path lies on; `nil` when nothing is there.
  package static func device(of path: String) -> UInt64? {
    var info = stat()
    return stat(path, &info) == 0 ? UInt64(bitPattern: Int64(info.st_dev)) : nil
  }

  /// Nanoseconds since 1970.
  package static var now: Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }
}

/// A folder that is open, so that what stands in it is found without walking down to it each time.
package struct FolderHandle: ~Copyable {
  private let folder: Int32
  private let path: String

  /// Opens a folder; `nil` when there is none.
  package init?(_ path: String) throws(FileFault) {
    let folder = System.retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard folder >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw System.fault("look at", path)
    }
    (self.folder, self.path) = (folder, path)
  }

  deinit { close(folder) }

  /// The stamp of what a path below the folder leads to, links followed; `nil` when nothing is there. An empty path is
  /// the folder itself.
  package func stamp(of name: String) throws(FileFault) -> FileStamp? {
    var info = stat()
    guard fstatat(folder, name.isEmpty ? "." : name, &info, 0) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw System.fault("look at", Paths.join(path, name))
    }
    return FileStamp(info)
  }
}
