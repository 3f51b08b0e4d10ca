import Outputs
import Analysis
import CaseModel
package import CaseReader
package import Diagnostics
package import Figures
import Site

/// One figure of a case as a file of its own.
package enum FigureExport {
  /// What is asked for.
  package struct Request: Sendable {
    /// Id of the case.
    package var caseID: String
    /// Name of the figure, such as `service-map`; `power-dynamics` is the cube in the mark the report shows.
    package var name: String
    /// The extent of the cube; `nil` = the one the report shows. Only for the cube.
    package var mark: CubeMark?
    /// The width the picture is shown at, in pixels; `nil` = that of the wide layout. Below 832 px the wide
    /// layout's words would be smaller than 12 px, and the layout for phones is drawn.
    package var width: Double?
    /// The colours.
    package var theme = FigureTheme.light

    /// A figure in its wide layout and light colours.
    package init(caseID: String, name: String) {
      self.caseID = caseID
      self.name = name
    }

    var layout: FigureLayout { (width ?? .infinity) < 832 ? .narrow : .wide }
  }

  /// Why there is no figure.
  package enum Fault: Error, Sendable, Equatable {
    /// No such case is published; the ids that are.
    case unknownCase([String])
    /// The case has no such figure; those it has.
    case unknownFigure([String])
  }

  /// The figure as an SVG document without links, which would lead nowhere from outside the site.
  ///
  /// The content's faults come with it; with errors there is no document.
  package static func svg(
    _ content: any ContentFolder, terms: PublicationTerms, request: Request
  ) throws(Fault) -> Checked<[UInt8]> {
    let read = CorpusReader.read(content, terms: terms)
    guard !read.hasErrors else { return Checked([], diagnostics: read.diagnostics) }
    guard let value = read.value.cases.first(where: { $0.id == request.caseID }) else {
      throw .unknownCase(read.value.cases.map(\.id))
    }
    let analysis = CaseAnalysis(value)
    let figures = analysis.figures(codebook: read.value.codebook)
    guard let figure = figures.first(where: { $0.name == fileName(of: request, analysis) }) else {
      throw .unknownFigure(figures.map(\.name))
    }
    let document = figure.standalone(
      pageLink: nil, layout: request.layout, theme: request.theme, width: request.width)
    let file = OutputFile(path: figure.name + ".svg", bytes: document.bytes)
    let leaks = LeakScan.check([file], for: read.value.withheld, reader: CorpusReader(content, terms: terms))
    return Checked(leaks.isEmpty ? document.bytes : [], diagnostics: read.diagnostics + leaks)
  }

  /// A figure that can be asked for.
  package struct Entry: Sendable {
    /// Id of its case.
    package let caseID: String
    /// The name to ask for it by.
    package let name: String
    /// What the figure says.
    package let title: String
  }

  /// The figures of a case, or of every published case where none is named, in the reports' order.
  ///
  /// The content's faults come with them; with errors there are none.
  package static func names(
    _ content: any ContentFolder, terms: PublicationTerms, of caseID: String?
  ) throws(Fault) -> Checked<[Entry]> {
    let read = CorpusReader.read(content, terms: terms)
    guard !read.hasErrors else { return Checked([], diagnostics: read.diagnostics) }
    let cases = read.value.cases.filter { caseID == nil || $0.id == caseID }
    if caseID != nil, cases.isEmpty { throw .unknownCase(read.value.cases.map(\.id)) }
    let entries = cases.flatMap { value in
      CaseAnalysis(value).figures(codebook: read.value.codebook).map {
        Entry(caseID: value.id, name: $0.name, title: $0.title)
      }
    }
    let list = OutputFile(path: "figures.txt", bytes: Array(entries.map(\.title).joined(separator: "\n").utf8))
    let leaks = LeakScan.check([list], for: read.value.withheld, reader: CorpusReader(content, terms: terms))
    return Checked(leaks.isEmpty ? entries : [], diagnostics: read.diagnostics + leaks)
  }

  private static func fileName(of request: Request, _ analysis: CaseAnalysis) -> String {
    guard request.name == "power-dynamics" else { return request.name }
    return FigureName.powerDynamicsMark.file((request.mark ?? analysis.mark).part)
  }
}
