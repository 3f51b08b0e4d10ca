import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension System {
  /// Gives a folder or file the owner, mode, access rights and further attributes of another.
  ///
  /// - Throws: When they cannot all be kept.
  package static func keepAttributes(of source: String, on target: String) throws(FileFault) {
    let result = csystem_keep_attributes(source, target)
    if result == -2 {
      throw FileFault("keep the owner and mode of", source, reason: "this user may not give a folder to another")
    }
    if result != 0 { throw fault("keep the attributes of", source) }
  }

  /// Gives a folder or file the times of another.
  package static func keepTimes(of source: String, on target: String) throws(FileFault) {
    guard csystem_keep_times(source, target) == 0 else { throw fault("keep the times of", source) }
  }

  /// A second name for what stands at a path, links not followed, or a copy where there can be none.
  package static func linkOrCopyKeeping(_ from: String, to: String) throws(FileFault) {
    if csystem_link(from, to) == 0 { return }
    guard [EPERM, EXDEV, EMLINK, ENOTSUP, ENOSYS].contains(errno) else { throw fault("link", to) }
    if try kind(of: from) == .link { return try copyLink(from, to: to) }
    let file = try FileWriter(to)
    try file.copy(from: from, at: 0, count: Int(try stamp(of: from)?.size ?? 0))
    try file.close()
    try keepAttributes(of: from, on: to)
    try keepTimes(of: from, on: to)
  }

  /// Whether names in a folder can be made and removed, as far as its mode and file system say.
  package static func mayWrite(in folder: String) -> Bool { csystem_may_write(folder) != 0 }

  /// Whether what stands in a folder of this mode and owner can be given another name by this user.
  ///
  /// In a folder whose sticky bit is set, only the owner of either can.
  package static func mayRename(_ path: String, in folder: String) -> Bool {
    var (inner, outer) = (stat(), stat())
    guard lstat(path, &inner) == 0, stat(folder, &outer) == 0, outer.st_mode & S_ISVTX != 0 else { return true }
    let user = geteuid()
    return user == 0 || user == inner.st_uid || user == outer.st_uid
  }

  /// Whether this user may give a new folder the owner that a folder has.
  package static func mayGiveOwner(of path: String) -> Bool {
    var info = stat()
    let user = geteuid()
    return lstat(path, &info) != 0 || user == 0 || info.st_uid == user
  }

  /// Gives this user all rights in a folder, so that it can be removed.
  package static func openUp(_ folder: String) {
    var info = stat()
    guard lstat(folder, &info) == 0, info.st_mode & 0o700 != 0o700 else { return }
    chmod(folder, info.st_mode & 0o7777 | 0o700)
  }

  /// The mode of what stands at a path; `nil` when nothing does.
  package static func mode(of path: String) -> UInt16? {
    var info = stat()
    return lstat(path, &info) == 0 ? UInt16(truncatingIfNeeded: info.st_mode & 0o7777) : nil
  }

  /// Changes the mode of a folder.
  package static func setMode(_ mode: UInt16, of path: String) throws(FileFault) {
    guard chmod(path, mode_t(mode)) == 0 else { throw fault("change the mode of", path) }
  }
}

extension System {
  /// Gives a file another name, whole, also in another file system.
  package static func moveAcross(_ from: String, to: String) throws(FileFault) {
    if rename(from, to) == 0 { return }
    guard errno == EXDEV else { throw fault("move", to) }
    let draft = Paths.join(Paths.parent(of: to) ?? ".", ".caseloom-moving")
    let file = try FileWriter(draft)
    try file.copy(from: from, at: 0, count: Int(try stamp(of: from)?.size ?? 0))
    try file.close()
    try move(draft, to: to)
    try remove(from)
  }
}
