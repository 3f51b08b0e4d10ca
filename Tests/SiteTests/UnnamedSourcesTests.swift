import CaseReader
import Diagnostics
import Foundation
import Pipeline
import Site
import Testing

/// Whatever fewer than k sources say without a name in each cell, every byte of the site stays the same. (Model §10.1)
@Suite struct UnnamedSourcesTests {
  static let corpora = 160
  static let batches = (0..<8).map { batch in (1...UInt64(corpora)).filter { Int($0) % 8 == batch } }

  private func site(_ corpus: RandomCorpus, _ secret: RandomCorpus.Secret) async throws -> [String: String] {
    var site = TestSite()
    site.texts = corpus.files(secret)
    return try await site.files()
  }

  private func differences(_ one: [String: String], _ other: [String: String]) -> [String] {
    Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }.sorted()
  }

  @Test(arguments: batches) func fewUnnamedSourcesLeaveEveryByteAsItIs(_ seeds: [UInt64]) async throws {
    for seed in seeds {
      let corpus = RandomCorpus(seed: seed)
      let most = corpus.k - 1
      let bare = try await site(corpus, corpus.hasPair || seed % 2 == 0 ? .uncoded : .absent)
      let coded = try await site(corpus, .coded(seed: seed &+ 1_000, voicesPerCell: most))
      #expect(differences(bare, coded) == [], "seed \(seed)")
      guard seed % 4 == 0 else { continue }
      let again = try await site(corpus, .coded(seed: seed &+ 2_000, voicesPerCell: most))
      #expect(differences(coded, again) == [], "seed \(seed)")
    }
  }

  /// The same voices are seen as soon as enough of them speak, so that the property above says something.
  @Test func enoughUnnamedSourcesCount() async throws {
    var changed = 0
    for seed in UInt64(1)...12 {
      let corpus = RandomCorpus(seed: seed)
      let bare = try await site(corpus, .uncoded)
      let coded = try await site(corpus, .coded(seed: seed &+ 1_000, voicesPerCell: 10))
      changed += differences(bare, coded).isEmpty ? 0 : 1
      #expect(
        !coded.values.contains {
          $0.contains("zz-hidden") || $0.contains("Whisper") || $0.contains("~1")
        })
    }
    #expect(changed > 8)
  }

  /// One file opens what may only be counted, and it lets nothing out but cells.
  @Test func oneFileOpensUnnamedMaterial() throws {
    let sources = Demonstration.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String })
    let opening = try files.filter { path in
      guard path.hasSuffix(".swift") else { return false }
      return try String(contentsOf: sources.appending(path: path), encoding: .utf8).contains("takeAll()")
    }
    #expect(opening.sorted() == ["CaseModel/UnnamedCodings.swift", "LensKit/CodedCase.swift"])
  }

  /// A note stands only where they count, and says no number below k.
  @Test(arguments: [(2, false), (3, true)]) func aNoteStandsOnlyWhereTheyCount(_ count: Int, _ isThere: Bool)
    async throws
  {
    var site = TestSite()
    let body = "[We visit]{#e1 .mode-consumer frame=actual} every day."
    for number in 1...2 { site.texts["cases/home/narratives/open\(number).md"] = narrative(body) }
    for number in 1...count {
      site.texts["cases/home/narratives/zz\(number).md"] = narrative(body, consent: "aggregate-only")
    }
    let files = try await site.files()
    let report = try #require(files["cases/home/index.html"])
    let pages = files.filter { $0.key.hasPrefix("cases/home/") && $0.key.hasSuffix(".html") }.values
    #expect(pages.contains { $0.contains("Material of 3 sources that is not named here also counts.") } == isThere)
    #expect(pages.contains { $0.contains("not named here") } == isThere)
    #expect(report.contains("2 sources, 2 passages coded by 1 person"), "the head counts what is named")
    #expect(try #require(files["cases/home/case.json"]).contains("\"sources\":\(isThere ? 5 : 2),"))
  }

  // MARK: a report without accounts

  private static let allWithheld = TestSite([
    "cases/home/case.yml": """
    title: Home care
    status: published
    coders: [{id: mh, name: M}]
    actors: [{id: team, name: Team, domain: system}]
    coordination: {coordinators: [{id: pm, title: Project managers}]}
    """,
    "cases/home/narratives/a.md": narrative(
      "[We visit]{#e1 .mode-consumer frame=actual} every day.", consent: "withheld"),
  ])

  @Test func aReportWithoutAccountsClaimsNothingOfCodersVoicesAndSilence() async throws {
    let files = try await Self.allWithheld.files()
    for (path, text) in files where path.hasPrefix("cases/home/") {
      for claim in [
        "ingle coder", "single-coder", "No citizen", "no-citizen-voice", "one-level-only", "not heard",
        "No account here speaks", "spoken of", "Do coders agree", "Nothing is coded",
      ] { #expect(!text.contains(claim), "\(claim) in \(path)") }
    }
    let report = try #require(files["cases/home/index.html"])
    #expect(report.contains("No account is published with this report"))
    let actors = try #require(files["cases/home/actors.html"])
    #expect(actors.contains("Project managers"), "what is declared is shown")
  }

  @Test func aReportWithOneAccountDoes() async throws {
    let files = try await Self.allWithheld.with(
      "cases/home/narratives/b.md", narrative("[We visit]{#e1 .mode-consumer frame=actual} every day.")
    ).files()
    let report = try #require(files["cases/home/index.html"])
    #expect(report.contains("No citizen is heard here") && report.contains("spoken of"))
    #expect(report.contains("1 source, 1 passage coded by 1 person"))
    #expect(try #require(files["data/cases.json"]).contains("\"codings\":1"))
  }
}
