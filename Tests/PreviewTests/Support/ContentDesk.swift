import Foundation

/// A content folder on disk that goes away with the test, edited as an author would.
final class ContentDesk: Sendable {
  let root: String

  /// A site with one published case and one narrative.
  init() throws {
    let name = "caseloom-preview-\(UInt64.random(in: .min ... .max))"
    root = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try write("site.yml", "title: Test site\nlanguage: en\n")
    try write("cases/home/case.yml", "title: Home care\nstatus: published\ncoders: [{id: mh}]\n")
    try write("cases/home/narratives/nurse.md", Self.narrative("People look after their neighbours."))
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  var content: String { root + "/content" }
  var templates: String { root + "/Templates" }

  static func narrative(_ body: String) -> String {
    """
    ---
    title: An account
    kind: interview
    source: {position: Nurse, level: operational}
    consent: public
    ---
    \(body)
    """
  }

  func write(_ path: String, _ text: String) throws { try write(bytes: Data(text.utf8), to: content + "/" + path) }

  func write(bytes: Data, to path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard FileManager.default.createFile(atPath: path, contents: bytes) else { throw CocoaError(.fileWriteUnknown) }
  }

  /// As editors save that write a new file and put it in the old one's place.
  func writeByRename(_ path: String, _ text: String) throws {
    try write(path + ".new", text)
    guard rename(content + "/" + path + ".new", content + "/" + path) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: content + "/" + path) }

  func move(_ from: String, _ to: String) throws {
    try FileManager.default.moveItem(atPath: root + "/" + from, toPath: root + "/" + to)
  }
}
