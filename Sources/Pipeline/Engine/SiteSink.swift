import Outputs
import Disk
import Incremental
import Packing
import Site
import Synchronization

/// Takes the files of a site one by one, from any number of tasks.
protocol SiteSink: Sendable {
  /// Whether what an earlier run left can be kept.
  var keeps: Bool { get }

  /// Takes a file.
  ///
  /// - Parameters:
  ///   - order: Its place among all files; those that are linked to come before those that link.
  ///   - known: What the file in the output is known to hold; `nil` when that is not known.
  func take(_ file: OutputFile, order: Int, known: OutputTrace?) throws(FileFault) -> OutputTrace

  /// Takes a file that is written in parts.
  ///
  /// - Parameter parts: Gives each part in turn to its argument.
  func take(
    _ path: String, order: Int, parts: (_ each: ([UInt8]) throws(FileFault) -> Void) throws(FileFault) -> Void
  ) throws(FileFault) -> OutputTrace

  /// How a file of the output looks now; `nil` when it is not there.
  func stamp(of path: String) throws(FileFault) -> FileStamp?

  /// A folder of the output; `nil` when it is not there.
  func folder(_ path: String) throws(FileFault) -> FolderHandle?

  /// Of the bytes of a file of the output; `nil` when it is not there.
  func print(of path: String) throws(FileFault) -> Fingerprint?
}

extension SiteSink {
  var keeps: Bool { false }
  func stamp(of path: String) throws(FileFault) -> FileStamp? { nil }
  func folder(_ path: String) throws(FileFault) -> FolderHandle? { nil }
  func print(of path: String) throws(FileFault) -> Fingerprint? { nil }
}

/// A file that stands nowhere on disk.
private func loose(_ path: String) -> OutputTrace {
  OutputTrace(
    path: path, print: Fingerprint(value: 0), stamp: FileStamp(size: 0, modified: 0, changed: 0, number: 0))
}

/// Keeps all files in memory, in order.
final class MemorySink: SiteSink {
  private let taken = Mutex<[(order: Int, file: OutputFile)]>([])

  func take(_ file: OutputFile, order: Int, known: OutputTrace?) -> OutputTrace {
    taken.withLock { $0.append((order, file)) }
    return loose(file.path)
  }

  func take(
    _ path: String, order: Int, parts: (_ each: ([UInt8]) throws(FileFault) -> Void) throws(FileFault) -> Void
  ) throws(FileFault) -> OutputTrace {
    var bytes: [UInt8] = []
    try parts { bytes += $0 }
    return take(OutputFile(path: path, bytes: bytes), order: order, known: nil)
  }

  var files: [OutputFile] { taken.withLock { $0 }.sorted { $0.order < $1.order }.map(\.file) }
}

/// Lets all files go: for a run that only looks for faults.
struct NoSink: SiteSink {
  func take(_ file: OutputFile, order: Int, known: OutputTrace?) -> OutputTrace { loose(file.path) }

  func take(
    _ path: String, order: Int, parts: (_ each: ([UInt8]) throws(FileFault) -> Void) throws(FileFault) -> Void
  ) throws(FileFault) -> OutputTrace {
    try parts { _ in }
    return loose(path)
  }
}

/// Hands files to the change of an output folder.
struct TransactionSink: SiteSink {
  let transaction: SiteTransaction
  /// From where attachments are copied.
  let contentRoot: String

  var keeps: Bool { true }

  func take(_ file: OutputFile, order: Int, known: OutputTrace?) throws(FileFault) -> OutputTrace {
    switch file.contents {
    case .bytes(let bytes): try transaction.take(file.path, bytes, order: order, known: known)
    case .copy(let source):
      try transaction.take(file.path, copyOf: Paths.join(contentRoot, source), order: order, known: known)
    }
  }

  func take(
    _ path: String, order: Int, parts: (_ each: ([UInt8]) throws(FileFault) -> Void) throws(FileFault) -> Void
  ) throws(FileFault) -> OutputTrace {
    try transaction.takeParts(path, order: order, parts: parts)
  }

  func stamp(of path: String) throws(FileFault) -> FileStamp? { try transaction.stamp(of: path) }

  func folder(_ path: String) throws(FileFault) -> FolderHandle? { try transaction.folder(path) }

  func print(of path: String) throws(FileFault) -> Fingerprint? { try transaction.print(of: path) }
}
