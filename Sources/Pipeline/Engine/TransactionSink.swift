import Outputs
import Disk
import Incremental
import Packing
import Site

/// Hands files to the change of an output folder.
struct TransactionSink: SiteSink {
  let transaction: SiteTransaction
  /// From where attachments are copied.
  let contentRoot: String
  /// Whether files of the output are taken to be as they were left where the folders that hold them are.
  var trustsFolders = false

  var keeps: Bool { true }

  func take(_ file: OutputFile, order: Int, known: SeenOutput?) throws(FileFault) -> SeenOutput {
    switch file.contents {
    case .bytes(let bytes): try transaction.take(file.path, bytes, order: order, known: known)
    case .copy(let source):
      try transaction.take(file.path, copyOf: Paths.join(contentRoot, source), order: order, known: known)
    }
  }

  func take(
    _ path: String, order: Int, parts: (_ each: ([UInt8]) throws(FileFault) -> Void) throws(FileFault) -> Void
  ) throws(FileFault) -> SeenOutput {
    try transaction.takeParts(path, order: order, parts: parts)
  }

  func stamp(of path: String) throws(FileFault) -> FileStamp? { try transaction.stamp(of: path) }

  func folder(_ path: String) throws(FileFault) -> FolderHandle? { try transaction.folder(path) }

  func fingerprint(of path: String) throws(FileFault) -> Fingerprint? { try transaction.fingerprint(of: path) }
}
