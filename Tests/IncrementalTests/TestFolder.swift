import Disk
import Foundation

/// A folder on disk that is gone after a test.
final class TestFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "caseloom-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var path: String { url.path }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ name: String, _ text: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ name: String) -> String? { try? String(contentsOf: url.appending(path: name), encoding: .utf8) }

  /// All files below a folder by their paths, as text.
  func files(below name: String) -> [String: String] {
    let root = url.appending(path: name)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.reduce(into: [:]) { files, path in files[path] = text(name + "/" + path) }
  }
}
