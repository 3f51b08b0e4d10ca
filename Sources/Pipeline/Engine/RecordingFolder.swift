import CaseReader
import Disk
import Packing
import Synchronization

/// A content folder that remembers every file of a case that is read through it.
struct RecordingFolder: ContentFolder {
  private let base: any ContentFolder
  private let root: String
  private let log = InputLog()

  init(_ base: any ContentFolder, caseID: String) {
    self.base = base
    root = "cases/\(caseID)/"
  }

  var displayName: String { base.displayName }
  func framePaths() throws -> [String] { try base.framePaths() }
  func caseIDs() throws -> [String] { try base.caseIDs() }
  func paths(inCase id: String) throws -> [String] { try base.paths(inCase: id) }

  func size(at path: String) throws -> Int? { try base.size(at: path) }

  func isLinkToNoFile(_ path: String) -> Bool { base.isLinkToNoFile(path) }

  func bytes(at path: String) throws -> [UInt8] {
    guard let disk = base as? DiskFolder else { return try base.bytes(at: path) }
    let moment = System.now
    let (bytes, stamp) = try System.readWithStamp(disk.place(of: path))
    let name = String(path.dropFirst(path.hasPrefix(root) ? root.count : 0))
    log.add(SeenInput(name: name, fingerprint: Fingerprint(bytes), stamp: stamp, readAt: moment))
    return bytes
  }

  /// The files read so far.
  var seen: [SeenInput] { log.seen }
}

/// Traces in the order of reading.
private final class InputLog: Sendable {
  private let list = Mutex<[SeenInput]>([])

  func add(_ seen: SeenInput) { list.withLock { $0.append(seen) } }

  var seen: [SeenInput] { list.withLock { $0 } }
}
