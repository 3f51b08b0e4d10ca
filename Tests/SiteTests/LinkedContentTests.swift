import CaseModel
import CaseReader
import Diagnostics
import Foundation
import Testing

@testable import Pipeline

/// Links in a folder of content at which no file stands are told as what they are.
@Suite struct LinkedContentTests {
  private let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  /// What is told of a folder of content with these links, by the paths of the links.
  private func told(_ links: [String: String]) throws -> [String: String] {
    defer { try? FileManager.default.removeItem(at: root) }
    for folder in ["content/cases/home/narratives", "elsewhere"] {
      try FileManager.default.createDirectory(at: root.appending(path: folder), withIntermediateDirectories: true)
    }
    let files = [
      "content/site.yml": "title: A site\nlanguage: en\n",
      "content/cases/home/case.yml": "title: Home\nstatus: published\n",
      "elsewhere/note.txt": "A note\n",
    ]
    for (name, text) in files { try Data(text.utf8).write(to: root.appending(path: name)) }
    for (link, target) in links {
      let place = root.appending(path: "content/" + link).path
      try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: target)
    }
    let content = root.appending(path: "content").path
    let reader = CorpusReader(try DiskFolder(content), terms: PublicationTerms(now: Moment(seconds: 0)))
    let frame = reader.frame()
    let diagnostics = (frame.diagnostics + reader.read("home", frame: frame).diagnostics).filter {
      $0.id == "unknown-file"
    }
    return Dictionary(diagnostics.map { (String($0.span.file.dropFirst(content.count + 1)), $0.summary) }) { $0 + $1 }
  }

  @Test(arguments: ["cases/other", "cases/home/attachments", "thing"], ["../../elsewhere", "/nowhere", "."])
  func aLinkToNoFileIsToldAsOne(_ link: String, target: String) throws {
    let end = target.hasPrefix("..") ? root.appending(path: "elsewhere").path : target
    #expect(try told([link: end]) == [link: "this is a link that leads to no file, and is left out"])
  }

  @Test func aLinkToAFileIsToldAsTheFile() throws {
    #expect(
      try told(["cases/home/note.txt": root.appending(path: "elsewhere/note.txt").path])
        == ["cases/home/note.txt": "this file is not part of a case and is left out"])
  }
}
