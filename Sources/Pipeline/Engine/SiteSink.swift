import Outputs
import Disk
import Incremental
import Packing
import Site

/// Takes the files of a site one by one, from any number of tasks.
protocol SiteSink: Sendable {
  /// Whether what an earlier run left can be kept.
  var keeps: Bool { get }

  /// Whether files of the output are taken to be as they were left where the folders that hold them are.
  var trustsFolders: Bool { get }

  /// Takes a file.
  ///
  /// - Parameters:
  ///   - order: Its place among all files; those that are linked to come before those that link.
  ///   - known: What the file in the output is known to hold; `nil` when that is not known.
  func take(_ file: OutputFile, order: Int, known: SeenOutput?) throws(FileFault) -> SeenOutput

  /// Takes a file that is written in parts.
  ///
  /// - Parameter parts: Gives each part in turn to its argument.
  func take(
    _ path: String, order: Int, parts: (_ each: ([UInt8]) throws(FileFault) -> Void) throws(FileFault) -> Void
  ) throws(FileFault) -> SeenOutput

  /// How a file of the output looks now; `nil` when it is not there.
  func stamp(of path: String) throws(FileFault) -> FileStamp?

  /// A folder of the output; `nil` when it is not there.
  func folder(_ path: String) throws(FileFault) -> FolderHandle?

  /// The fingerprint of the bytes of a file of the output; `nil` when it is not there.
  func fingerprint(of path: String) throws(FileFault) -> Fingerprint?
}

extension SiteSink {
  var keeps: Bool { false }
  var trustsFolders: Bool { false }
  func stamp(of path: String) throws(FileFault) -> FileStamp? { nil }
  func folder(_ path: String) throws(FileFault) -> FolderHandle? { nil }
  func fingerprint(of path: String) throws(FileFault) -> Fingerprint? { nil }
}
