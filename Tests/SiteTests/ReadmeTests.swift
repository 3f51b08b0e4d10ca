import CaseModel
import CaseReader
import Foundation
import Pipeline
import Testing

/// The first case of the README, done as it says.
struct ReadmeTests {
  private let page: String

  init() throws {
    page = try String(contentsOf: Demonstration.root.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func theFirstCaseMakesAsManyFilesAsTold() async throws {
    var site = try TestSite([
      "site.yml": block(after: "`content/site.yml`:"),
      "cases/youth-house/case.yml": block(after: "`content/cases/youth-house/case.yml`,"),
      "cases/youth-house/narratives/leader.md": block(after: "`content/cases/youth-house/narratives/leader.md`,"),
    ])
    site.texts["cases/home/case.yml"] = nil
    let built = try await site.build()
    let count = built.value.count
    #expect(page.contains("site: \(count) files, \(count) written, 0 removed\n"), "\(count)")
    for diagnostic in built.diagnostics {
      #expect(page.contains("[\(diagnostic.id)]"))
    }
  }

  /// The first block of code behind some words.
  private func block(after words: String) throws -> String {
    let rest = try page[#require(page.range(of: words)).upperBound...]
    let begin = try #require(rest.firstMatch(of: #/```[a-z]+\n/#)).range.upperBound
    let end = try #require(rest[begin...].range(of: "```")).lowerBound
    return String(rest[begin..<end])
  }
}
