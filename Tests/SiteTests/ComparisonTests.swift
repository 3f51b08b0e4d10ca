import CaseModel
import CaseReader
import Diagnostics
import Disk
import Foundation
import Incremental
import Pipeline
import Testing

/// Compares a folder on disk with what its content makes.
@Suite final class ComparisonTests {
  private let root = FileManager.default.temporaryDirectory.appending(path: "caseloom-\(UUID().uuidString)")

  init() async throws {
    try write("content/site.yml", "title: Test site\nlanguage: en\n")
    try write("content/pages/about.md", "---\ntitle: About\n---\nWords.\n")
    try write(
      "content/cases/home/case.yml", "title: Home\nstatus: published\nattachments: [{file: map.txt, title: A map}]\n")
    try write("content/cases/home/attachments/map.txt", "North is up.\n")
    let target = try self.target
    let outcome = try await SiteBuild.publish(try input, to: target)
    try #require(outcome.report != nil)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private func path(_ name: String) -> String { root.appending(path: name).path }

  private func write(_ path: String, _ text: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private var input: SiteBuild.Input {
    get throws {
      try SiteBuild.Input(
        content: path("content"), templates: path("templates"),
        terms: PublicationTerms(now: Moment(seconds: 1_795_305_600)))
    }
  }

  private var target: SiteBuild.Target {
    get throws { SiteBuild.Target(Publication(output: path("site")), contentRoot: path("content")) }
  }

  /// What is stale, each as its path and what is wrong with it; checked to leave the folder as it is.
  private func stale() async throws -> [String: String] {
    let before = try everything()
    let comparison = try await SiteBuild.compare(try input, with: try target)
    #expect(try everything() == before)
    let found = try #require(comparison.stale)
    #expect(found.allSatisfy { $0.id == "stale-output" && $0.severity == .error })
    let start = path("site") + "/"
    return Dictionary(uniqueKeysWithValues: found.map { (String($0.span.file.dropFirst(start.count)), $0.summary) })
  }

  private func everything() throws -> [String: FileStamp] {
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return try paths.reduce(into: [:]) { $0[$1] = try System.stamp(of: path($1)) }
  }

  private let different = "this file is not what the content makes"
  private let missing = "the content makes this file, but it is missing"
  private let needless = "the content does not make this file any more"

  @Test func aSiteThatWasJustBuiltIsAsTheContentMakesIt() async throws {
    #expect(try await stale() == [:])
  }

  @Test func aFileOfSomebodyElseIsPassedOver() async throws {
    try write("site/CNAME", "example.org\n")
    #expect(try await stale() == [:])
  }

  @Test func anEditedFileDiffers() async throws {
    try write("site/about.html", "<p>By hand</p>")
    try write("site/cases/home/attachments/map.txt", "South is up.\n")
    #expect(try await stale() == ["about.html": different, "cases/home/attachments/map.txt": different])
  }

  @Test func aRemovedFileIsMissing() async throws {
    try FileManager.default.removeItem(atPath: path("site/about.html"))
    #expect(try await stale() == ["about.html": missing])
  }

  @Test func anEditOfTheContentIsSeen() async throws {
    try write("content/pages/about.md", "---\ntitle: About\n---\nOther words.\n")
    #expect(try await stale()["about.html"] == different)
  }

  @Test func aPageThatIsGoneLeavesAFileTooMany() async throws {
    try FileManager.default.removeItem(atPath: path("content/pages/about.md"))
    let found = try await stale()
    #expect(found["about.html"] == needless)
    #expect(found[Manifest.name] == different)
  }

  @Test func withoutAFolderEverythingIsMissing() async throws {
    try FileManager.default.removeItem(atPath: path("site"))
    let found = try await stale()
    #expect(found.count > 10 && found.values.allSatisfy { $0 == missing })
    #expect(found[Manifest.name] == missing)
  }

  @Test func faultsOfTheContentAreToldAndNothingIsCompared() async throws {
    try write("content/site.yml", "titel: Test site\n")
    let comparison = try await SiteBuild.compare(try input, with: try target)
    #expect(comparison.stale == nil && comparison.diagnostics.contains { $0.id == "unknown-key" })
  }
}
