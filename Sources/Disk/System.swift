#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few calls to the system that this program makes, with its faults as Swift errors.
package enum System {
  /// What a path leads to, links not followed.
  package enum Kind: Equatable, Sendable {
    case file, folder, link, other
  }

  static func fault(_ action: String, _ path: String) -> FileFault {
    let code = errno
    let reason = code == ENOENT && isLink(path) ? "it is a link that leads nowhere" : String(cString: strerror(code))
    return FileFault(action, path, reason: reason)
  }

  private static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFLNK
  }

  /// What stands at a path; `nil` when nothing does.
  package static func kind(of path: String) throws(FileFault) -> Kind? {
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

  /// Makes a folder that nobody else has, for what is gone at the end.
  package static func makeTemporaryFolder() throws(FileFault) -> String {
    let parent = environment("TMPDIR").map(Paths.trimmed) ?? "/tmp"
    var name = Array(Paths.join(parent, "caseloom-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw fault("write", parent) }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A folder; one that is there already is fine.
  package static func makeFolder(_ path: String, mode: UInt16 = 0o755) throws(FileFault) {
    guard mkdir(path, mode_t(mode)) == 0 || errno == EEXIST else { throw fault("make the folder", path) }
  }

  /// A folder and all that lead to it.
  package static func makeFolders(_ path: String, mode: UInt16 = 0o755) throws(FileFault) {
    guard !path.isEmpty, try kind(of: path) == nil else { return }
    if let parent = Paths.parent(of: path) { try makeFolders(parent, mode: mode) }
    try makeFolder(path, mode: mode)
  }

  /// Removes a file; one that is not there is fine.
  package static func remove(_ path: String) throws(FileFault) {
    guard unlink(path) == 0 || errno == ENOENT else { throw fault("remove", path) }
  }

  /// Removes a folder if it is empty; one that is not stays.
  package static func removeFolderIfEmpty(_ path: String) throws(FileFault) {
    guard rmdir(path) == 0 || errno == ENOENT || errno == ENOTEMPTY || errno == EEXIST else {
      throw fault("remove", path)
    }
  }

  /// Gives a file or folder another name, in one step; a file that had that name is replaced.
  package static func move(_ from: String, to: String) throws(FileFault) {
    guard rename(from, to) == 0 else { throw fault("move", to) }
  }

  /// A second name for a file, or a copy where the file system has no second names.
  package static func linkOrCopy(_ from: String, to: String) throws(FileFault) {
    if link(from, to) == 0 { return }
    guard [EPERM, EXDEV, EMLINK, ENOTSUP, ENOSYS].contains(errno) else { throw fault("link", to) }
    try write(read(from), to: to)
  }

  /// Makes a link that leads where another one leads.
  package static func copyLink(_ from: String, to: String) throws(FileFault) {
    var buffer = [CChar](repeating: 0, count: 4097)
    let count = readlink(from, &buffer, 4096)
    guard count >= 0 else { throw fault("read the link", from) }
    let target = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard symlink(target, to) == 0 else { throw fault("link", to) }
  }

  /// Names in a folder, sorted, without `.` and `..`.
  package static func names(in path: String) throws(FileFault) -> [String] {
    try entries(of: path).map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Names of the folders in a folder, links not followed, in no particular order.
  package static func folders(in path: String) throws(FileFault) -> [String] {
    var names: [String] = []
    for entry in try entries(of: path) {
      // Some file systems do not tell the kind with the name.
      let isFolder = try entry.kind == nil ? kind(of: path + "/" + entry.name) == .folder : entry.kind == .folder
      if isFolder { names.append(entry.name) }
    }
    return names
  }

  /// What stands in a folder, in no particular order; the kind is `nil` where the file system does not tell it here.
  package static func entries(of path: String) throws(FileFault) -> [(name: String, kind: Kind?)] {
    guard let folder = opendir(path) else { throw fault("read the folder", path) }
    defer { closedir(folder) }
    var entries: [(String, Kind?)] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { entries.append((name, kind(ofEntry: Int(entry.pointee.d_type)))) }
      errno = 0
    }
    // The end and a fault look alike but for this.
    guard errno == 0 else { throw fault("read the folder", path) }
    return entries
  }

  private static func kind(ofEntry type: Int) -> Kind? {
    switch type {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }
}
