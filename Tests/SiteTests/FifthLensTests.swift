import Analysis
import CaseModel
import Foundation
import LensKit
import Site
import Testing

// walk-through: begin
/// When citizens enter, as sources tell it.
struct TimingAssessment: Sendable {
  /// Codes of timing in use, those of most sources first.
  let timings: [CodeCount]
}

/// A fifth lens: the moments at which citizens enter.
enum TimingLens: PresentedLens {
  static let name = "timing"

  static func assess(_ coded: CodedCase) -> TimingAssessment {
    TimingAssessment(timings: coded.counts(of: .involvement).filter { $0.code.hasPrefix("timing-") })
  }

  static func present(_ assessment: TimingAssessment, of coded: CodedCase) -> LensPresentation? {
    guard let first = assessment.timings.first else { return nil }
    var presentation = LensPresentation(title: "When citizens enter")
    presentation.sentences = ["Most sources speak of \(first.code)."]
    presentation.tables = [
      LensPresentation.Table(
        "Moments", header: ["Moment", "Sources"],
        rows: assessment.timings.map { timing in
          [.init(timing.code), .init(String(timing.all.sources), evidence: timing.all.evidence)]
        })
    ]
    presentation.values = ["most-named": first.code]
    return presentation
  }
}
// walk-through: end

/// Adding a lens touches its own folder, a line in `Package.swift` and a line in the list of lenses.
@Suite struct FifthLensTests {
  private func report() async throws -> (page: String, evidence: String, json: String) {
    let corpus = try await Demonstration.corpus()
    let value = try #require(corpus.cases.first { $0.id == "social-contract" })
    let analysis = CaseAnalysis(value, further: [LensEntry(TimingLens.self)])
    let library = TemplateLibrary.load(TemplateSet(), displayName: "Templates").value
    let files = SiteRenderer(corpus: corpus, library: library, version: "test").files(of: analysis)
    let pages = Pages(files)
    return (
      try #require(pages.texts["cases/social-contract/index.html"]),
      try #require(pages.texts["cases/social-contract/evidence.html"]),
      try #require(pages.texts["cases/social-contract/case.json"])
    )
  }

  @Test func itIsShownWithItsEvidence() async throws {
    let (page, evidence, json) = try await report()
    #expect(page.contains("When citizens enter"))
    #expect(page.contains("Most sources speak of timing-after-problem."))
    #expect(page.contains("href=\"evidence.html#c-lens_timing_0_0_1\""))
    #expect(Pages.ids(in: evidence).contains("c-lens_timing_0_0_1"))
    #expect(json.contains("\"most-named\":\"timing-after-problem\""))
  }

  @Test func itChangesNoOtherLens() async throws {
    let corpus = try await Demonstration.corpus()
    for value in corpus.cases {
      let library = TemplateLibrary.load(TemplateSet(), displayName: "Templates").value
      let renderer = SiteRenderer(corpus: corpus, library: library, version: "test")
      let without = renderer.files(of: CaseAnalysis(value, further: []))
      let with = renderer.files(of: CaseAnalysis(value, further: [LensEntry(TimingLens.self)]))
      let changed = zip(without, with).filter { $0 != $1 }.map(\.0.path)
      // Results stand beside passages, and annotations count where these stand.
      let lawful = [".html", "case.json", "annotations.jsonld"]
      #expect(changed.allSatisfy { path in lawful.contains(where: path.hasSuffix) })
      #expect(without.map(\.path) == with.map(\.path))
    }
  }

  @Test func theManualShowsThisVeryLens() throws {
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let manual = try String(contentsOf: Demonstration.root.appending(path: "docs/adding-a-lens.md"), encoding: .utf8)
    let begin = try #require(source.range(of: "// walk-through: begin\n"))
    let end = try #require(source.range(of: "// walk-through: end\n"))
    #expect(manual.contains(source[begin.upperBound..<end.lowerBound]))
  }
}
