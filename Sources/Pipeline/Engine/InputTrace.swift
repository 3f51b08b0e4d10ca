import CaseReader
import Disk
import Incremental
import Packing
import Synchronization

/// What a run remembers of a file or folder that it read.
struct InputTrace: Sendable, Equatable {
  /// Path from the root of the content.
  let path: String
  /// Of a file's bytes; of nothing for a folder.
  let print: Fingerprint
  let stamp: FileStamp
  /// Whether a change since would show in the stamp.
  let isSettled: Bool

  init(path: String, print: Fingerprint, stamp: FileStamp, readAt moment: Int64) {
    (self.path, self.print, self.stamp) = (path, print, stamp)
    isSettled = stamp.isSettled(at: moment)
  }
}

/// A content folder that keeps a trace of every file that is read through it.
struct TracingFolder: ContentFolder {
  private let base: any ContentFolder
  private let log = TraceLog()

  init(_ base: any ContentFolder) { self.base = base }

  var displayName: String { base.displayName }
  func framePaths() throws -> [String] { try base.framePaths() }
  func caseIDs() throws -> [String] { try base.caseIDs() }
  func paths(inCase id: String) throws -> [String] { try base.paths(inCase: id) }

  func bytes(at path: String) throws -> [UInt8] {
    guard let disk = base as? DiskFolder else { return try base.bytes(at: path) }
    let moment = System.now
    let (bytes, stamp) = try System.readWithStamp(disk.place(of: path))
    log.add(InputTrace(path: path, print: Fingerprint(bytes), stamp: stamp, readAt: moment))
    return bytes
  }

  /// The files read so far.
  var traces: [InputTrace] { log.traces }
}

/// Traces in the order of reading.
private final class TraceLog: Sendable {
  private let list = Mutex<[InputTrace]>([])

  func add(_ trace: InputTrace) { list.withLock { $0.append(trace) } }

  var traces: [InputTrace] { list.withLock { $0 } }
}

/// The folders of a case and the files in them.
struct CaseListing: Sendable, Equatable {
  /// Folders, the case's own first.
  var folders: [InputTrace] = []
  /// Paths of all files, sorted.
  var paths: [String] = []

  init() {}

  init(_ id: String, in disk: DiskFolder) throws(FileFault) {
    let moment = System.now
    try look(at: "cases/" + id, in: disk, moment: moment)
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func look(at path: String, in disk: DiskFolder, moment: Int64) throws(FileFault) {
    guard let stamp = try System.stamp(of: disk.place(of: path)) else { return }
    folders.append(InputTrace(path: path, print: Fingerprint(value: 0), stamp: stamp, readAt: moment))
    let entries = try System.entries(of: disk.place(of: path))
    for entry in entries {
      let below = path + "/" + entry.name
      let kind = try entry.kind == nil ? System.kind(of: disk.place(of: below)) : entry.kind
      switch kind {
      case .folder: try look(at: below, in: disk, moment: moment)
      case .file, .link: paths.append(below)
      case .other, nil: break
      }
    }
  }

  /// Whether the folders still hold the same names, as far as their stamps tell.
  func isUntouched(in disk: DiskFolder) throws(FileFault) -> Bool {
    for folder in folders {
      guard folder.isSettled, try System.stamp(of: disk.place(of: folder.path)) == folder.stamp else { return false }
    }
    return !folders.isEmpty
  }
}

extension CaseListing {
  init(folders: [InputTrace], paths: [String]) { (self.folders, self.paths) = (folders, paths) }
}
