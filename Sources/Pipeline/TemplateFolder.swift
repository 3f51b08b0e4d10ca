package import Disk
/// A user's templates on disk.
package enum TemplateFolder {
  /// Reads the folder's files by path; `nil` when there is no such folder.
  package static func files(in path: String) -> (() throws(FileFault) -> [String: [UInt8]])? {
    let root = Paths.trimmed(path)
    guard let kind = try? System.kind(of: root), kind == .folder || System.resolved(root) != nil else { return nil }
    return { () throws(FileFault) in
      let folder = try DiskFolder(root)
      var files: [String: [UInt8]] = [:]
      for path in try folder.everyPath() where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
        files[path] = try System.read(Paths.join(root, path))
      }
      return files
    }
  }
}
