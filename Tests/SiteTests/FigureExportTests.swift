import Analysis
import CaseFigures
import CaseModel
import CaseReader
import Figures
import Foundation
import Pipeline
import Testing

/// Figures leave the site as files of their own, and the manual's gallery shows each kind.
@Suite struct FigureExportTests {
  private var content: DiskFolder {
    get throws { try DiskFolder(Demonstration.root.appending(path: "content").path) }
  }

  private var terms: PublicationTerms {
    get throws { PublicationTerms(today: try #require(PartialDate(iso: "2026-11-22"))) }
  }

  private func svg(_ caseID: String, _ name: String, _ change: (inout FigureExport.Request) -> Void = { _ in }) throws
    -> String
  {
    var request = FigureExport.Request(caseID: caseID, name: name)
    change(&request)
    return String(decoding: try FigureExport.svg(content, terms: terms, request: request).value, as: UTF8.self)
  }

  @Test func theCubeComesInTheMarkOfTheReportOrInTheOneAskedFor() throws {
    #expect(try svg("river-valley", "power-dynamics").contains("(Mark 2)"))
    let one = try svg("river-valley", "power-dynamics") { $0.mark = .one }
    #expect(one.contains("(Mark 1)") && !one.contains("(Mark 2)"))
  }

  @Test(arguments: FigureTheme.allCases)
  func aFileBringsItsColours(theme: FigureTheme) throws {
    let paper = theme == .dark ? "#14181b" : "#fff"
    let file = try svg("lanarkshire", "integration-triad") { $0.theme = theme }
    #expect(file.contains("fill=\"\(paper)\"") && !file.contains("<style"))
    #expect(!file.contains("href"))
  }

  @Test func aNarrowFileHasTheLayoutForPhones() throws {
    let wide = try svg("lanarkshire", "power-matrix") { $0.width = 900 }
    #expect(wide.contains("width=\"900\""))
    let narrow = try svg("lanarkshire", "power-matrix") { $0.width = 320 }
    #expect(narrow.contains("width=\"320\"") && narrow.contains("viewBox=\"0 "))
    #expect(narrow.utf8.count != wide.utf8.count)
  }

  /// A title is a message of at most 15 words without the case's name, a note at most 40 words.
  @Test func everyFigureOfTheDemonstrationIsShort() throws {
    let corpus = CorpusReader.read(try content, terms: try terms).value
    let figures = corpus.cases.flatMap { CaseAnalysis($0).figures(codebook: corpus.codebook) }
    #expect(figures.count > 40)
    for figure in figures {
      #expect(figure.title.split(separator: " ").count <= 15, "\(figure.name): \(figure.title)")
      #expect(figure.note.split(separator: " ").count <= 40, "\(figure.name): \(figure.note)")
      #expect(!figure.title.contains(figure.subject), "\(figure.title)")
    }
  }

  @Test func theFiguresOfACaseAreListed() throws {
    let names = try FigureExport.names(content, terms: terms, of: "coordinators").value
    #expect(names.map(\.name).contains("coordinator-conditions") && names.allSatisfy { $0.caseID == "coordinators" })
    #expect(try FigureExport.names(content, terms: terms, of: nil).value.count > 40)
    #expect(throws: FigureExport.Fault.self) { try FigureExport.names(content, terms: terms, of: "nobody") }
  }

  @Test func whatDoesNotExistIsNamed() throws {
    do {
      _ = try svg("coordinators", "integration-triad")
      Issue.record("the case has no such figure")
    } catch FigureExport.Fault.unknownFigure(let known) {
      #expect(known.contains("coordinator-conditions") && !known.contains("integration-triad"))
    }
    do {
      _ = try svg("lanark", "integration-triad")
      Issue.record("an unknown case has no figures")
    } catch FigureExport.Fault.unknownCase(let known) {
      #expect(known.contains("lanarkshire"))
    }
  }

  @Test func theGalleryInTheManualIsWhatTheContentMakes() throws {
    let docs = Demonstration.root.appending(path: "docs")
    let made = try Gallery.files(content, terms: terms)
    #expect(made.diagnostics.isEmpty)
    for file in made.value {
      let there = try? Data(contentsOf: docs.appending(path: file.path))
      #expect(file.contents == .bytes(Array(there ?? Data())), "\(file.path): run 'caseloom gallery -o docs'")
    }
    let pictures = try FileManager.default.contentsOfDirectory(atPath: docs.appending(path: "figures").path)
    #expect(
      Set(pictures) == Set(made.value.map(\.path).filter { $0.hasSuffix(".svg") }.map { String($0.dropFirst(8)) }))
  }

  @Test func everyFigureOfTheDemonstrationHasAGuide() async throws {
    let names = try await Demonstration.build().map(\.path).filter { $0.contains("figures/") && $0.hasSuffix(".svg") }
      .map { String($0.split(separator: "/").last!.dropLast(4)) }
    #expect(names.count > 20)
    for name in names { #expect(FigureGuide.of(name) != nil, "\(name)") }
  }
}
