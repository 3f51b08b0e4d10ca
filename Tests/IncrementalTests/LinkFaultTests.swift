import Disk
import Foundation
import Testing

/// A file that is a link to nothing is told as one: its own name is there to see.
@Suite struct LinkFaultTests {
  @Test func aLinkToNothingIsToldAsOne() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createSymbolicLink(atPath: folder + "/a.md", withDestinationPath: "none.md")
    func reason(_ name: String) -> String? {
      do {
        _ = try System.read(folder + "/" + name)
        return nil
      } catch { return error.reason }
    }
    #expect(reason("a.md") == "it is a link that leads nowhere")
    #expect(reason("b.md") == "No such file or directory")
  }
}
