import CaseReader
import Diagnostics
import Disk

/// A user's templates on disk.
enum TemplateFolder {
  /// What the folder holds.
  struct Contents {
    /// Files by path.
    var files: [String: [UInt8]] = [:]
    /// What is wrong with files that were not read.
    var faults: [Diagnostic] = []
  }

  /// Reads the folder's files; `nil` when there is no such folder.
  static func contents(of path: String) throws(FileFault) -> Contents? {
    let root = Paths.trimmed(path)
    guard let kind = try? System.kind(of: root), kind == .folder || System.resolved(root) != nil else { return nil }
    let folder = try DiskFolder(root)
    var contents = Contents()
    for path in try folder.everyPath() where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      if let fault = SizeLimit.template.check(try folder.size(at: path), path: Paths.join(root, path)) {
        contents.faults.append(fault)
        continue
      }
      let bytes = try folder.bytes(at: path)
      if let line = ConflictMarkers.firstLine(in: bytes) {
        contents.faults.append(
          ConflictMarkers.fault(at: SourceSpan(file: Paths.join(root, path), line: line, column: 1)))
      } else {
        contents.files[path] = bytes
      }
    }
    return contents
  }
}
