import Foundation
import Incremental
import Pipeline
import Testing

/// Parts of a site that are built apart.
extension RebuildTests {
  @Test(arguments: 1...4) func shardsJoinedAreOneBuild(count: Int) async throws {
    _ = try await build(cache: nil)
    for number in 1...count {
      _ = try await build("part-\(number)", cache: nil, shard: Shard(number: number, count: count))
    }
    let (input, target) = try prepare("joined", cache: nil)
    let outcome = try await SiteBuild.merge((1...count).map { path("part-\($0)") }, input, to: target)
    #expect(outcome.diagnostics.allSatisfy { ["narrative-repeats", "no-base-url", "same-label"].contains($0.id) })
    #expect(files("joined") == files("site"))
  }

  @Test func shardsThatDoNotFitAreRefused() async throws {
    for number in 1...2 {
      _ = try await build("part-\(number)", cache: nil, shard: Shard(number: number, count: 2))
    }
    _ = try await build("other", cache: nil, shard: Shard(number: 2, count: 2)) { $0.baseURL = "https://example.org/" }
    func messages(_ parts: [String]) async throws -> String {
      let (input, target) = try prepare("joined", cache: nil)
      let outcome = try await SiteBuild.merge(parts.map(path), input, to: target)
      #expect(outcome.report == nil)
      #expect(outcome.diagnostics.allSatisfy { ["shard-mismatch", "narrative-repeats", "same-label"].contains($0.id) })
      return outcome.diagnostics.filter { $0.severity == .error }.map(\.summary).joined(separator: "\n")
    }
    #expect(try await messages(["part-1"]).contains("these are missing: 2"))
    #expect(try await messages(["part-1", "part-1"]).contains("once more"))
    #expect(try await messages(["part-1", "other"]).contains("was not built like"))
    #expect(try await messages(["part-1", "content"]).contains("holds no shard"))
    try write("content/site.yml", "title: Another site\nlanguage: en\n")
    #expect(try await messages(["part-1", "part-2"]).contains("built from another site"))
    try write("content/site.yml", "title: Test site\nlanguage: en\n")
    try write("content/cases/four/case.yml", "title: Case four\nstatus: published\n")
    #expect(try await messages(["part-1", "part-2"]).contains("other cases"))
    #expect(!FileManager.default.fileExists(atPath: path("joined")))
  }
}
