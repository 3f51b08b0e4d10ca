import ArgumentParser
import CaseReader
import Figures
import Disk
import Pipeline

/// `caseloom figure`
struct FigureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure", abstract: "Draw one figure of a case as an SVG, PNG or PDF file.",
    discussion: """
      A name is that of a file in the case's figures folder without its ending, such as service-map; power-dynamics is \
      the cube in the mark that the report shows. Without a name it lists those there are. PNG and PDF need rsvg-convert.
      """)

  @Argument(help: "Id of the case; when left out, the figures of all cases are listed.")
  var caseID: String?

  @Argument(help: "Name of the figure; when left out, those of the case are listed.")
  var name: String?

  @Option(help: "Extent of the cube: 1 or 2; the one the report shows when left out.")
  var mark: CubeMark?

  @Option(
    help: "Width in pixels, 320 to 8000; below 832 the layout for phones is drawn.", transform: NumberOption.width)
  var width: Double?

  @Option(help: "Colours: light, dark or print.")
  var theme = FigureTheme.light

  @Option(name: .shortAndLong, help: "File to write, .svg, .png or .pdf; an SVG on standard output when left out or -.")
  var output: String?

  @Option(help: "Folder with the content.")
  var content = "content"

  @Flag(help: "Read drafts too.")
  var drafts = false

  func validate() throws {
    if mark != nil, name != "power-dynamics" {
      throw ValidationError("--mark is for the figure power-dynamics, not for '\(name ?? "")'.")
    }
    guard let output else { return }
    guard output == "-" || PictureFile.endings.contains(where: { output.lowercased().hasSuffix($0) }) else {
      throw ValidationError("--output takes a name that ends in .svg, .png or .pdf, not '\(output)'.")
    }
    if name == nil { throw ValidationError("--output is for one figure; name it behind the case.") }
  }

  func run() async throws {
    try await Console.reportingFaults {
      try Console.finishPublication()
      do { try draw() } catch let fault as FigureExport.Fault { throw ValidationError(message(fault)) }
    }
  }

  private func draw() throws {
    guard let caseID, let name else { return try list() }
    let file = NamedOutput(path: output ?? "-")
    try file.check(content: content)
    let svg = try document(FigureExport.Request(caseID: caseID, name: name))
    guard !file.isStandardOutput else { return try StandardStream.output.write(bytes: svg) }
    EndSignal.note()
    try PictureFile.write(svg, to: file.path)
  }

  private var terms: PublicationTerms {
    get throws { PublicationTerms(now: try Console.now(), includesDrafts: drafts) }
  }

  private func document(_ request: FigureExport.Request) throws -> [UInt8] {
    var request = request
    (request.mark, request.width, request.theme) = (mark, width, theme)
    let drawn = try FigureExport.svg(DiskFolder(content), terms: terms, request: request)
    try Console.write(drawn.diagnostics, format: .human, asResult: false)
    guard !drawn.hasErrors else { throw ExitCode(1) }
    return drawn.value
  }

  /// One line a figure, as it is asked for: case, name, and what the figure is.
  private func list() throws {
    let found = try FigureExport.names(DiskFolder(content), terms: terms, of: caseID)
    try Console.write(found.diagnostics, format: .human, asResult: false)
    guard !found.hasErrors else { throw ExitCode(1) }
    let width = found.value.map { $0.caseID.count + $0.name.count }.max() ?? 0
    for entry in found.value {
      let space = String(repeating: " ", count: width - entry.caseID.count - entry.name.count + 2)
      try Console.print("\(entry.caseID) \(entry.name)\(space)\(entry.title)\n")
    }
  }

  private func message(_ fault: FigureExport.Fault) -> String {
    switch fault {
    case .unknownCase(let known):
      "There is no published case '\(caseID ?? "")'. " + Suggestion.words(for: caseID ?? "", among: known)
    case .unknownFigure(let known):
      known.isEmpty
        ? "The case '\(caseID ?? "")' has no figures."
        : "The case '\(caseID ?? "")' has no figure '\(name ?? "")'. " + Suggestion.words(for: name ?? "", among: known)
    }
  }
}
