import Disk
import Foundation
import Testing

/// A file that stands for an earlier one.
@Suite struct ReplacedFileTests {
  /// Where the new file cannot be written, as here for its long name, the earlier one stands.
  @Test func anEarlierFileIsWholeUntilTheNewOneIs() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let long = folder + "/" + String(repeating: "a", count: 250)
    try Data("earlier".utf8).write(to: URL(filePath: long))
    let fault = #expect(throws: FileFault.self) { try System.replace(long, with: Array("new".utf8)) }
    #expect(fault?.path == long)
    #expect(try String(contentsOfFile: long, encoding: .utf8) == "earlier")
    try System.replace(folder + "/b", with: Array("one".utf8))
    try System.replace(folder + "/b", with: Array("two".utf8))
    #expect(try String(contentsOfFile: folder + "/b", encoding: .utf8) == "two")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
  }
}
