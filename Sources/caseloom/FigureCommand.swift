import ArgumentParser
import CaseReader
import Figures
import Disk
import Pipeline

/// `caseloom figure`
struct FigureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Draw one figure of a case as an SVG or PNG file.",
    discussion: """
      A name is that of a file in the case's figures folder without its ending, such as service-map. power-dynamics is \
      the cube in the mark that the report shows. A PNG needs rsvg-convert.
      """)

  @Argument(help: "Id of the case.")
  var caseID: String

  @Argument(help: "Name of the figure.")
  var name: String

  @Option(help: "Extent of the cube: 1 or 2; the one the report shows when left out.")
  var mark: CubeMark?

  @Option(help: "Width in pixels, 320 to 8000; below 832 the layout for phones is drawn.")
  var width: Double?

  @Option(help: "Colours: light, dark or print.")
  var theme = FigureTheme.light

  @Option(name: .shortAndLong, help: "File to write, .svg or .png; standard output when left out.")
  var output: String?

  @Option(help: "Folder with the content.")
  var content = "content"

  @Flag(help: "Read drafts too.")
  var drafts = false

  func validate() throws {
    if let width, !(320...8000).contains(width) {
      throw ValidationError("--width takes 320 to 8000 pixels, not \(width).")
    }
    if mark != nil, name != "power-dynamics" {
      throw ValidationError("--mark is for the figure power-dynamics, not for '\(name)'.")
    }
    if let output, !output.lowercased().hasSuffix(".svg"), !output.lowercased().hasSuffix(".png") {
      throw ValidationError("--output takes a name that ends in .svg or .png, not '\(output)'.")
    }
  }

  func run() async throws {
    try await Console.reportingFaults {
      try Console.finishPublication()
      do { try draw() } catch let fault as FigureExport.Fault { throw ValidationError(message(fault)) }
    }
  }

  private func draw() throws {
    let svg = try document()
    guard let output else { return try StandardStream.output.write(bytes: svg) }
    EndSignal.note()
    try PictureFile.write(svg, to: output)
  }

  private func document() throws -> [UInt8] {
    var request = FigureExport.Request(caseID: caseID, name: name)
    (request.mark, request.width, request.theme) = (mark, width, theme)
    let drawn = try FigureExport.svg(
      DiskFolder(content), terms: PublicationTerms(now: try Console.now(), includesDrafts: drafts), request: request)
    try Console.write(drawn.diagnostics, format: .human, asResult: false)
    guard !drawn.hasErrors else { throw ExitCode(1) }
    return drawn.value
  }

  private func message(_ fault: FigureExport.Fault) -> String {
    switch fault {
    case .unknownCase(let known):
      "There is no published case '\(caseID)'. " + Suggestion.words(for: caseID, among: known)
    case .unknownFigure(let known):
      known.isEmpty
        ? "The case '\(caseID)' has no figures."
        : "The case '\(caseID)' has no figure '\(name)'. " + Suggestion.words(for: name, among: known)
    }
  }
}
