import Analysis
import CaseModel
import CaseReader
import Foundation
import Outputs
import Testing

@testable import Site

// walk-through: begin
/// The excerpts of a case as plain text, one paragraph each, for who wants to read and nothing else.
struct QuotesKind: CaseKind {
  let name = "quotes"
  let places: [OutputPlace] = [.file("quotes.txt")]
  let templates: [TemplateName] = []
  let purpose = "excerpts that may be shown, as plain text"

  func files(of report: CaseReport) -> [OutputFile] {
    let quotes = report.value.excerpts.compactMap { excerpt -> String? in
      guard case .quote(let words)? = excerpt.versions.first?.words else { return nil }
      return "\(words.plainText) (\(report.analysis.sourceName(excerpt.id.source)))\n"
    }
    return [OutputFile(path: report.path("quotes.txt"), bytes: Array(quotes.joined(separator: "\n").utf8))]
  }
}
// walk-through: end

/// Adding a kind of file touches its own file and a line in the list of kinds.
@Suite struct NewKindTests {
  private let registry = OutputRegistry.builtIn.adding(QuotesKind())

  @Test func itsFilesAreMadeBesideTheOthers() async throws {
    let corpus = try await Demonstration.corpus()
    let value = try #require(corpus.cases.first { $0.id == "social-contract" })
    let library = TemplateLibrary.load(TemplateSet(), displayName: "Templates").value
    let analysis = CaseAnalysis(value)
    func files(_ registry: OutputRegistry) -> [OutputFile] {
      SiteRenderer(corpus: corpus, library: library, version: "test", registry: registry).files(of: analysis)
    }
    let (without, with) = (files(.builtIn), files(registry))
    #expect(Array(with.prefix(without.count)) == without)
    let own = try #require(with.last)
    #expect(own.path == "cases/social-contract/quotes.txt")
    #expect(String(decoding: own.madeBytes, as: UTF8.self).contains("(Eskilstuna"))
  }

  @Test func noNarrativeMayStandInItsPlace() {
    #expect(registry.reservedNarratives.subtracting(OutputRegistry.builtIn.reservedNarratives) == ["quotes"])
  }

  @Test func theManualNamesEveryReservedName() throws {
    let manual = try String(
      contentsOf: Demonstration.root.appending(path: "docs/content-format.md"), encoding: .utf8)
    let parts = try #require(manual.firstRange(of: "**Reserved**").map { manual[$0.lowerBound...] })
      .components(separatedBy: "a page cannot be called")
    let kept = OutputRegistry.builtIn
    for (rule, names) in [(parts[0], kept.reservedNarratives), (String(parts[1].prefix(600)), kept.reservedPages)] {
      // What is no id can be the name of nothing anyway.
      for name in names where ContentNames.isID(name) { #expect(rule.contains("`\(name)`"), "\(name)") }
    }
  }

  @Test func aFileOfTheCaseKeepsItsName() async throws {
    let site = TestSite([
      "cases/home/case.yml": "title: Home\nstatus: published\n",
      "cases/home/narratives/codings.md":
        "---\ntitle: T\nkind: document\nsource: {position: p}\nconsent: public\n---\nText.\n",
    ])
    #expect(try await site.build().diagnostics.map(\.id).contains("reserved-id"))
  }

  @Test func kindsHaveNamesOfTheirOwn() {
    for names in [
      registry.caseKinds.map { $0.name }, registry.siteKinds.map { $0.name } + registry.listingKinds.map { $0.name },
    ] {
      #expect(Set(names).count == names.count)
    }
  }

  @Test func everyTemplateIsUsedByAKind() {
    let used = registry.caseKinds.flatMap { $0.templates } + registry.siteKinds.flatMap { $0.templates }
    #expect(Set(TemplateName.allCases.filter { !$0.isPart && $0 != .page }) == Set(used))
  }

  @Test func aFileStandsWhereItsKindSays() async throws {
    let corpus = try await Demonstration.corpus()
    let library = TemplateLibrary.load(TemplateSet(), displayName: "Templates").value
    let frame = SiteFrame(SiteSetting(corpus), library: library, version: "test")
    for value in corpus.cases {
      let report = CaseReport(site: frame, analysis: CaseAnalysis(value))
      for kind in registry.caseKinds {
        for file in kind.files(of: report) {
          let name = String(file.path.dropFirst(report.path("").count))
          #expect(kind.places.contains { Self.holds($0, name) }, "\(kind.name): \(file.path)")
        }
      }
    }
  }

  /// Whether a place holds a file, by its path from the folder that the place is in.
  static func holds(_ place: OutputPlace, _ name: String) -> Bool {
    switch place {
    case .file(let own): own == name
    case .page(let own): name == own + ".html" || (name.hasPrefix(own + ".") && name.hasSuffix(".html"))
    case .folder(let own): name.hasPrefix(own + "/")
    case .each: !name.contains("/") && name.hasSuffix(".html")
    case .below: name.contains("/")
    }
  }

  @Test func theManualShowsThisVeryKind() throws {
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let manual = try String(contentsOf: Demonstration.root.appending(path: "docs/adding-an-output.md"), encoding: .utf8)
    let begin = try #require(source.range(of: "// walk-through: begin\n"))
    let end = try #require(source.range(of: "// walk-through: end\n"))
    #expect(manual.contains(source[begin.upperBound..<end.lowerBound]))
    #expect(manual.contains(Self.table(OutputRegistry.builtIn)), "the table of kinds is:\n\(Self.table(.builtIn))")
  }

  /// The manual's table of kinds.
  private static func table(_ registry: OutputRegistry) -> String {
    func row(_ name: String, _ places: [OutputPlace], _ folder: String, _ templates: [TemplateName], _ purpose: String)
      -> String
    {
      let paths = places.map { "`\(folder)\($0.description)`" }.joined(separator: " ")
      return "| \(name) | \(paths) | \(templates.map { "`\($0.rawValue)`" }.joined(separator: " ")) | \(purpose) |"
    }
    let cases = registry.caseKinds.map { row($0.name, $0.places, "cases/<case>/", $0.templates, $0.purpose) }
    let site = registry.siteKinds.map { row($0.name, $0.places, "", $0.templates, $0.purpose) }
    let listings = registry.listingKinds.map { row($0.name, $0.places, "", [], $0.purpose) }
    return (["| Kind | Files | Templates | What for |", "|---|---|---|---|"] + cases + site + listings).joined(
      separator: "\n")
  }
}
