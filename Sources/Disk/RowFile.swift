import CSystem
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that many tasks append to and read from.
package final class RowFile: Sendable {
  private let file: Int32
  /// Where it stands; of a file without a name, the folder that it was made in.
  package let path: String
  private let end: Atomic<Int>

  /// Opens a file for more.
  ///
  /// - Parameter length: Where its known part ends; what stands behind is overwritten.
  package init(_ path: String, length: Int) throws(FileFault) {
    self.path = path
    end = Atomic(length)
    file = System.retrying { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
    guard file >= 0 else { throw System.fault("write", path) }
  }

  /// A file without a name, which is gone when it is let go.
  package init() throws(FileFault) {
    let folder = System.environment("TMPDIR").map(Paths.trimmed) ?? "/tmp"
    path = folder
    end = Atomic(0)
    var name = Array(Paths.join(folder, "caseloom-XXXXXX").utf8CString)
    file = mkstemp(&name)
    guard file >= 0 else { throw System.fault("write", folder) }
    unlink(name)
  }

  deinit { close(file) }

  /// Bytes so far.
  package var length: Int { end.load(ordering: .relaxed) }

  /// Appends parts, one behind the other; returns where the first stands.
  package func append(_ parts: [ArraySlice<UInt8>]) throws(FileFault) -> Int {
    // One call of the system for all of them.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts { bytes += part }
    let start = end.add(bytes.count, ordering: .relaxed).oldValue
    try write(bytes[...], at: start)
    return start
  }

  /// Appends bytes; returns where they stand.
  package func append(_ bytes: [UInt8]) throws(FileFault) -> Int { try append([bytes[...]]) }

  private func write(_ bytes: ArraySlice<UInt8>, at start: Int) throws(FileFault) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { space in
        System.retrying {
          pwrite(file, space.baseAddress.map { $0 + done }, space.count - done, off_t(start + done))
        }
      }
      if count < 0 { throw System.fault("write", path) }
      done += count
    }
  }

  /// Bytes that stand in the file; fewer when it ends before.
  package func read(at offset: Int, count: Int) throws(FileFault) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { space, filled in
      while filled < count {
        let done = filled
        let more = System.retrying {
          pread(file, space.baseAddress.map { $0 + done }, count - done, off_t(offset + done))
        }
        if more <= 0 {
          failed = more < 0
          return
        }
        filled += more
      }
    }
    if failed { throw System.fault("read", path) }
    return bytes
  }
}
