import CaseReader
import Disk
import Incremental
import Packing
import Synchronization

/// What a run remembers of a file or folder that it read.
struct InputTrace: Sendable, Equatable {
  /// Path below the folder of its case; empty for that folder.
  let name: String
  /// Of a file's bytes; of nothing for a folder.
  let print: Fingerprint
  let stamp: FileStamp
  /// Whether a change since would show in the stamp.
  let isSettled: Bool

  init(name: String, print: Fingerprint, stamp: FileStamp, readAt moment: Int64) {
    (self.name, self.print, self.stamp) = (name, print, stamp)
    isSettled = stamp.isSettled(at: moment)
  }

  /// A trace that was kept.
  init(name: String, print: Fingerprint, stamp: FileStamp, isSettled: Bool) {
    (self.name, self.print, self.stamp, self.isSettled) = (name, print, stamp, isSettled)
  }
}

/// A content folder that keeps a trace of every file of a case that is read through it.
struct TracingFolder: ContentFolder {
  private let base: any ContentFolder
  private let root: String
  private let log = TraceLog()

  init(_ base: any ContentFolder, caseID: String) {
    self.base = base
    root = "cases/\(caseID)/"
  }

  var displayName: String { base.displayName }
  func framePaths() throws -> [String] { try base.framePaths() }
  func caseIDs() throws -> [String] { try base.caseIDs() }
  func paths(inCase id: String) throws -> [String] { try base.paths(inCase: id) }

  func size(at path: String) throws -> Int? { try base.size(at: path) }

  func bytes(at path: String) throws -> [UInt8] {
    guard let disk = base as? DiskFolder else { return try base.bytes(at: path) }
    let moment = System.now
    let (bytes, stamp) = try System.readWithStamp(disk.place(of: path))
    let name = String(path.dropFirst(path.hasPrefix(root) ? root.count : 0))
    log.add(InputTrace(name: name, print: Fingerprint(bytes), stamp: stamp, readAt: moment))
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
  /// Paths of all files below the case folder, sorted.
  var names: [String] = []

  /// Nothing is known.
  init() {}

  /// A listing that was kept.
  init(folders: [InputTrace], names: [String]) { (self.folders, self.names) = (folders, names) }

  /// What stands in a case folder.
  init(_ root: String) throws(FileFault) {
    try look(at: "", in: root, moment: System.now)
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func look(at name: String, in root: String, moment: Int64) throws(FileFault) {
    let place = name.isEmpty ? root : Paths.join(root, name)
    guard let stamp = try System.stamp(of: place) else { return }
    folders.append(InputTrace(name: name, print: Fingerprint(value: 0), stamp: stamp, readAt: moment))
    for entry in try System.entries(of: place) {
      let below = name.isEmpty ? entry.name : name + "/" + entry.name
      let kind = try entry.kind == nil ? System.kind(of: Paths.join(root, below)) : entry.kind
      switch kind {
      case .folder: try look(at: below, in: root, moment: moment)
      case .file, .link: names.append(below)
      case .other, nil: break
      }
    }
  }

  /// Whether the folders still hold the same names, as far as their stamps tell.
  func isUntouched(in root: borrowing FolderHandle) throws(FileFault) -> Bool {
    for folder in folders {
      guard folder.isSettled, try root.stamp(of: folder.name) == folder.stamp else { return false }
    }
    return !folders.isEmpty
  }
}
