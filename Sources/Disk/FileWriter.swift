import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is being written from its start to its end.
package struct FileWriter: ~Copyable {
  /// Negative once the file is closed.
  private var file: Int32
  private let path: String

  /// Begins a file; one of that name is emptied first.
  package init(_ path: String) throws(FileFault) {
    self.path = path
    file = System.retrying { open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
    guard file >= 0 else { throw System.fault("write", path) }
  }

  deinit { if file >= 0 { _ = csystem_close(file) } }

  /// Appends bytes.
  package func write(_ bytes: some Collection<UInt8>) throws(FileFault) {
    let failure = bytes.withContiguousStorageIfAvailable { Self.all(of: $0, to: file) }
    guard let failure else { return try write(Array(bytes)) }
    if failure { throw System.fault("write", path) }
  }

  /// Whether writing failed.
  private static func all(of bytes: UnsafeBufferPointer<UInt8>, to file: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let rest = min(bytes.count - offset, 1 << 30)
      let count = System.retrying { System.writeOnce(file, bytes.baseAddress.map { $0 + offset }, rest) }
      if count < 0 { return true }
      offset += count
    }
    return false
  }

  /// Appends a part of another file, within the system where it can do so.
  package func copy(from source: String, at offset: Int, count: Int) throws(FileFault) {
    let other = System.retrying { open(source, O_RDONLY | O_CLOEXEC) }
    guard other >= 0 else { throw System.fault("read", source) }
    defer { _ = csystem_close(other) }
    let copied = csystem_copy(other, Int64(offset), file, Int64(count))
    if copied == -2 { throw FileFault("read", source, reason: "it is shorter than it was") }
    if copied < 0 { throw System.fault("write", path) }
  }

  /// Ends the file.
  ///
  /// - Throws: When the system only now finds that something could not be written.
  package consuming func close() throws(FileFault) {
    let open = file
    file = -1
    guard csystem_close(open) == 0 else { throw System.fault("write", path) }
  }
}
