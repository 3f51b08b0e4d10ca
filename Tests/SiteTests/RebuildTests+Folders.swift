import Disk
import Foundation
import Incremental
import Pipeline
import Testing

/// Builds that look at the folders of a site alone.
extension RebuildTests {
  private func build(_ way: Publication.Way, look: SiteBuild.Look = .folders) async throws -> Publication.Report {
    // What changed within the last step of the clock is looked at as a whole.
    try await Task.sleep(for: .milliseconds(40))
    var (input, target) = try prepare("site", cache: "cache")
    (target.look, target.publication.way, input.jobs) = (look, way, 2)
    return try #require(try await SiteBuild.publish(input, to: target).report)
  }

  /// Builds until the folders are known: the second run looks at those that changed last when the first ended.
  private func settle(_ way: Publication.Way) async throws {
    for _ in 0..<2 { _ = try await build(way) }
  }

  private func overwrite(_ name: String) throws {
    let file = try #require(FileHandle(forWritingAtPath: path("site/" + name)))
    try file.write(contentsOf: Data("overwritten".utf8))
    try file.close()
  }

  private func isAsBuiltPlainly() async throws -> Bool {
    _ = try await build("plain", cache: nil)
    return files("site") == files("plain")
  }

  @Test(arguments: [Publication.Way.inPlace, .exchange])
  func whatSomebodyWroteIntoIsLeftUntilFilesAreLookedAt(_ way: Publication.Way) async throws {
    try await settle(way)
    try overwrite("cases/one/first.html")
    #expect(try await build(way).written == 0)
    #expect(try await !isAsBuiltPlainly())
    #expect(try await build(way, look: .files).written == 1)
    #expect(try await isAsBuiltPlainly())
  }

  @Test(arguments: [Publication.Way.inPlace, .exchange])
  func whatIsNotTheSameFileAnyLongerIsMadeAgain(_ way: Publication.Way) async throws {
    try await settle(way)
    try write("new.html", "another")
    try System.move(path("new.html"), to: path("site/cases/one/first.html"))
    try FileManager.default.removeItem(atPath: path("site/cases/two/data.html"))
    try FileManager.default.removeItem(atPath: path("site/cases/three"))
    #expect(try await build(way).written > 2)
    #expect(try await isAsBuiltPlainly())
    #expect(try await build(way).written == 0)
  }

  @Test(arguments: [Publication.Way.inPlace, .exchange])
  func anEditShowsWhereFoldersAloneAreLookedAt(_ way: Publication.Way) async throws {
    try await settle(way)
    for text in ["seldom", "never", "always"] {
      try write(
        "content/cases/one/narratives/first.md", narrative("They [say so]{#e1 .mode-consumer frame=actual} \(text)."))
      // The page, the notes on its passages, and the index of files.
      #expect(try await build(way).written == 3)
      #expect(try await isAsBuiltPlainly())
    }
  }

  /// A build that looks at every file knows nothing of folders that a later one could believe.
  @Test func whatWasRepairedIsNotBelievedUnseen() async throws {
    try await settle(.inPlace)
    try overwrite("cases/one/first.html")
    _ = try await build(.inPlace, look: .files)
    try overwrite("cases/one/first.html")
    #expect(try await build(.inPlace).written == 1)
    #expect(try await isAsBuiltPlainly())
  }
}
