#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few calls to the system that this program makes, with its faults as Swift errors.
enum System {
  /// What a path leads to, links not followed.
  enum Kind: Equatable {
    case file, folder, link, other
  }

  static func fault(_ action: String, _ path: String) -> FileFault {
    FileFault(action, path, reason: String(cString: strerror(errno)))
  }

  /// What stands at a path; `nil` when nothing does.
  static func kind(of path: String) throws(FileFault) -> Kind? {
    var info = stat()
    guard lstat(path, &info) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw fault("look at", path)
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  static func read(_ path: String) throws(FileFault) -> [UInt8] {
    let file = retrying { open(path, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { throw fault("read", path) }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0 else { throw fault("read", path) }
    guard info.st_mode & S_IFMT == S_IFREG else { throw FileFault("read", path, reason: "it is not a file") }
    return try read(file, size: Int(info.st_size), path: path)
  }

  private static func read(_ file: Int32, size: Int, path: String) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than the file holds, so that its end is seen without growing.
    var buffer = [UInt8](repeating: 0, count: size + 1)
    while true {
      let count = buffer.withUnsafeMutableBytes { space in
        retrying { Int32(clamping: sysRead(file, space.baseAddress, space.count)) }
      }
      if count < 0 { throw fault("read", path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<Int(count)])
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    let file = retrying { open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
    guard file >= 0 else { throw fault("write", path) }
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { space in
        retrying {
          Int32(clamping: sysWrite(file, space.baseAddress?.advanced(by: offset), min(space.count - offset, 1 << 30)))
        }
      }
      if count < 0 {
        let fault = fault("write", path)
        close(file)
        throw fault
      }
      offset += Int(count)
    }
    guard close(file) == 0 else { throw fault("write", path) }
  }

  static func makeFolder(_ path: String) throws(FileFault) {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw fault("make the folder", path) }
  }

  /// A folder and all that lead to it.
  static func makeFolders(_ path: String) throws(FileFault) {
    guard !path.isEmpty, try kind(of: path) == nil else { return }
    if let parent = Paths.parent(of: path) { try makeFolders(parent) }
    try makeFolder(path)
  }

  static func remove(_ path: String) throws(FileFault) {
    guard unlink(path) == 0 || errno == ENOENT else { throw fault("remove", path) }
  }

  /// Removes a folder if it is empty; one that is not stays.
  static func removeFolderIfEmpty(_ path: String) throws(FileFault) {
    guard rmdir(path) == 0 || errno == ENOENT || errno == ENOTEMPTY || errno == EEXIST else {
      throw fault("remove", path)
    }
  }

  static func move(_ from: String, to: String) throws(FileFault) {
    guard rename(from, to) == 0 else { throw fault("move", to) }
  }

  /// A second name for a file, or a copy where the file system has no second names.
  static func linkOrCopy(_ from: String, to: String) throws(FileFault) {
    if link(from, to) == 0 { return }
    guard [EPERM, EXDEV, EMLINK, ENOTSUP, ENOSYS].contains(errno) else { throw fault("link", to) }
    try write(read(from), to: to)
  }

  static func copyLink(_ from: String, to: String) throws(FileFault) {
    var buffer = [CChar](repeating: 0, count: 4097)
    let count = readlink(from, &buffer, 4096)
    guard count >= 0 else { throw fault("read the link", from) }
    let target = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard symlink(target, to) == 0 else { throw fault("link", to) }
  }

  /// Names in a folder, sorted, without `.` and `..`.
  static func names(in path: String) throws(FileFault) -> [String] {
    guard let folder = opendir(path) else { throw fault("read the folder", path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Calls again when a signal interrupted.
  private static func retrying(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  private static func sysRead(_ file: Int32, _ space: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(file, space, count)
    #elseif canImport(Musl)
      Musl.read(file, space, count)
    #else
      Darwin.read(file, space, count)
    #endif
  }

  private static func sysWrite(_ file: Int32, _ space: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, space, count)
    #elseif canImport(Musl)
      Musl.write(file, space, count)
    #else
      Darwin.write(file, space, count)
    #endif
  }
}
