import CaseReader
import Foundation

/// A folder on disk, read whole.
enum DiskFolder {
  /// The folder `Tests/CaseReaderTests`.
  static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .resolvingSymlinksInPath()
  /// The root of the repository.
  static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()
  static let fixtures = tests.appending(path: "Fixtures")

  /// Contents of all files below a folder, by path.
  static func files(in root: URL) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      var isFolder: ObjCBool = false
      let file = root.appending(path: path)
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else { continue }
      guard !isFolder.boolValue else {
        // A folder of pages may be a link to one that lies elsewhere.
        if (try? FileManager.default.destinationOfSymbolicLink(atPath: file.path)) != nil {
          for (inner, bytes) in try Self.files(in: file.resolvingSymlinksInPath()) { files[path + "/" + inner] = bytes }
        }
        continue
      }
      files[path] = Array(try Data(contentsOf: file))
    }
    return files
  }

  /// Names of the folders in a folder, sorted.
  static func folders(in root: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}

extension MemoryFolder {
  init(files: [String: [UInt8]]) {
    self.init([:])
    self.files = files
  }
}
