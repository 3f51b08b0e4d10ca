import Analysis
import CaseModel
import CaseReader
import Pipeline
import Site
import Testing

@Suite struct DeterminismTests {
  @Test func twoBuildsAreTheSameBytes() async throws {
    let corpus = try await Demonstration.corpus()
    let library = TemplateLibrary.load(TemplateSet(), displayName: "Templates").value
    let renderer = SiteRenderer(corpus: corpus, library: library, version: "test")
    for value in corpus.cases {
      let first = renderer.files(of: CaseAnalysis(value))
      let second = renderer.files(of: CaseAnalysis(value))
      #expect(zip(first, second).filter { $0 != $1 }.map(\.0.path).isEmpty)
      #expect(first.count == second.count)
    }
  }

  @Test func thePathsOfASiteAreUnique() async throws {
    let paths = try await Demonstration.build().map { $0.path.lowercased() }
    #expect(Set(paths).count == paths.count)
  }

  @Test func noFileNamesTheMachineOrTheDay() async throws {
    for file in try await Demonstration.build(today: "2031-07-09") {
      guard case .bytes(let bytes) = file.contents else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains(Demonstration.root.path + "/"), "\(file.path)")
      #expect(!text.contains("2031-07-09"), "\(file.path)")
    }
  }

  @Test func theClockIsReadAsANumberOrRefused() {
    #expect(Today.moment("1795305600") == Moment(iso: "2026-11-22"))
    #expect(Today.moment("-1") == Moment(seconds: -1))
    for text in ["", " ", "2026-12-24", "1e9", "1795305600.5", "+5", "0x10", "1 795", "tomorrow", "253402300800"] {
      #expect(Today.moment(text) == nil, "\(text)")
    }
  }
}
