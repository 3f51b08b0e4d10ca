#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension System {
  /// The bytes of a file.
  package static func read(_ path: String) throws(FileFault) -> [UInt8] { try readWithStamp(path).bytes }

  /// The bytes of a file and how it looked before they were read.
  package static func readWithStamp(_ path: String) throws(FileFault) -> (bytes: [UInt8], stamp: FileStamp) {
    let file = retrying { open(path, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { throw fault("read", path) }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0 else { throw fault("read", path) }
    guard info.st_mode & S_IFMT == S_IFREG else { throw FileFault("read", path, reason: "it is not a file") }
    return (try read(file, expecting: Int(info.st_size), path: path), FileStamp(info))
  }

  private static func read(_ file: Int32, expecting size: Int, path: String) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than the file holds, so that its end is seen without growing.
    var room = size + 1
    while true {
      var count = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { space, filled in
        count = retrying { readOnce(file, space.baseAddress, space.count) }
        filled = max(0, count)
      }
      if count < 0 { throw fault("read", path) }
      if count == 0 { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      room = max(1, size + 1 - bytes.count)
    }
  }

  /// Writes a file anew.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    let file = try FileWriter(path)
    try file.write(bytes)
    try file.close()
  }

  /// Writes a file beside its place and puts it there, so that an earlier one is whole until then. What is no file of its
  /// own, such as a device, is written as it stands.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    let kind = try kind(of: path)
    guard kind == nil || kind == .file else { return try write(bytes, to: path) }
    let fresh = Paths.join(Paths.parent(of: path) ?? ".", ".caseloom-\(Paths.name(of: path))")
    do throws(FileFault) {
      try write(bytes, to: fresh)
      try move(fresh, to: path)
    } catch {
      try? remove(fresh)
      throw FileFault("write", path, reason: error.reason)
    }
  }

  /// Calls again when a signal interrupted.
  static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  static func readOnce(_ file: Int32, _ space: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(file, space, count)
    #elseif canImport(Musl)
      Musl.read(file, space, count)
    #else
      Darwin.read(file, space, count)
    #endif
  }

  static func writeOnce(_ file: Int32, _ space: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, space, count)
    #elseif canImport(Musl)
      Musl.write(file, space, count)
    #else
      Darwin.write(file, space, count)
    #endif
  }
}
