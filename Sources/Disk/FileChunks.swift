#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file read in parts, for files of any size.
package struct FileChunks: ~Copyable {
  private let file: Int32
  private let path: String
  private let size: Int

  /// Opens a file.
  ///
  /// - Parameter size: Bytes of each part but the last.
  package init(_ path: String, size: Int = 1 << 18) throws(FileFault) {
    self.path = path
    self.size = size
    file = System.retrying { open(path, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { throw System.fault("read", path) }
  }

  deinit { close(file) }

  /// The next part; empty at the end.
  package func next() throws(FileFault) -> [UInt8] {
    var part: [UInt8] = []
    var failed = false
    while part.count < size, !failed {
      var count = 0
      let more = [UInt8](unsafeUninitializedCapacity: size - part.count) { space, filled in
        count = System.retrying { System.readOnce(file, space.baseAddress, space.count) }
        filled = max(0, count)
      }
      failed = count < 0
      if count <= 0 { break }
      if part.isEmpty { part = more } else { part += more }
    }
    if failed { throw System.fault("read", path) }
    return part
  }
}
