import Disk
import Foundation
import Incremental
import Testing

/// Publishing into folders on disk.
@Suite final class PublicationTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "caseloom-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "content"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var site: URL { folder.appending(path: "site") }

  private func publish(_ files: [String: String], way: Publication.Way, adopts: Bool = false) throws
    -> Publication.Report
  {
    var publication = Publication(output: site.path)
    (publication.way, publication.adopts) = (way, adopts)
    publication.sources = [folder.appending(path: "content").path]
    let change = try SiteTransaction(publication) {}
    for (order, file) in files.sorted(by: { $0.key < $1.key }).enumerated() {
      _ = try change.take(file.key, Array(file.value.utf8), order: order, known: nil)
    }
    let old = try change.oldManifest()?.paths
    return try change.commit(
      SiteContents(count: files.count, isSameSet: old == files.keys.sorted(), paths: Array(files.keys)))
  }

  private func text(_ path: String) -> String? { try? String(contentsOf: site.appending(path: path), encoding: .utf8) }

  private func fileNumber(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: site.appending(path: path).path)[.systemFileNumber] as? Int
  }

  @Test(arguments: Publication.Way.allCases)
  func aSiteAppearsChangesAndShrinks(way: Publication.Way) throws {
    #expect(try publish(["index.html": "one", "a/b.html": "b"], way: way).written == 2)
    #expect(text("a/b.html") == "b")
    let report = try publish(["index.html": "two"], way: way)
    #expect(report.files == 1 && report.written == 1 && report.removed == 1)
    #expect(text("index.html") == "two")
    #expect(!FileManager.default.fileExists(atPath: site.appending(path: "a").path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["content", "site"])
  }

  @Test(arguments: Publication.Way.allCases)
  func unchangedFilesAreLeftAlone(way: Publication.Way) throws {
    _ = try publish(["index.html": "one", "same.html": "same"], way: way)
    let before = try fileNumber("same.html")
    _ = try publish(["index.html": "two", "same.html": "same"], way: way)
    #expect(try fileNumber("same.html") == before)
    #expect(try publish(["index.html": "two", "same.html": "same"], way: way).written == 0)
  }

  @Test(arguments: Publication.Way.allCases)
  func filesOfOthersStay(way: Publication.Way) throws {
    _ = try publish(["index.html": "one", "a/b.html": "b"], way: way)
    try "example.org".write(to: site.appending(path: "CNAME"), atomically: true, encoding: .utf8)
    try "mine".write(to: site.appending(path: "a/mine.txt"), atomically: true, encoding: .utf8)
    _ = try publish(["index.html": "two"], way: way)
    #expect(text("CNAME") == "example.org")
    #expect(text("a/mine.txt") == "mine")
    #expect(text("a/b.html") == nil)
  }

  @Test func aFolderOfSomebodyElseIsRefused() throws {
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    try "theirs".write(to: site.appending(path: "index.html"), atomically: true, encoding: .utf8)
    #expect(throws: FileFault.self) { try publish(["index.html": "mine"], way: .exchange) }
    #expect(text("index.html") == "theirs")
    _ = try publish(["index.html": "mine"], way: .exchange, adopts: true)
    #expect(text("index.html") == "mine")
  }

  @Test(arguments: [true, false])
  func aFileIsNoOutputFolder(adopts: Bool) throws {
    try "theirs".write(to: site, atomically: true, encoding: .utf8)
    let fault = #expect(throws: FileFault.self) { try publish(["index.html": "mine"], way: .exchange, adopts: adopts) }
    #expect(fault.map { "\($0)" }?.contains("it is no folder") == true)
    #expect(try String(contentsOf: site, encoding: .utf8) == "theirs")
  }

  @Test func theContentIsNoOutputFolder() throws {
    for output in [folder.path, folder.appending(path: "content").path, folder.appending(path: "content/site").path] {
      var publication = Publication(output: output)
      (publication.adopts, publication.sources) = (true, [folder.appending(path: "content").path])
      #expect(throws: FileFault.self) { try SiteTransaction(publication) {} }
    }
  }

  @Test func whatAKilledRunLeftIsCleared() throws {
    _ = try publish(["index.html": "one"], way: .exchange)
    let left = folder.appending(path: ".site.caseloom-new/half")
    try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
    _ = try publish(["index.html": "two"], way: .exchange)
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: ".site.caseloom-new").path))
  }
}
