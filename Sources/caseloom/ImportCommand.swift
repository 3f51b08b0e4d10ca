import ArgumentParser
import CaseModel
import CaseReader
import Diagnostics
import Disk
import Exchange
import Pipeline

/// `caseloom import`
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Write a new case from a project of a coding tool.",
    discussion: """
      Reads Taguette (.sqlite3), REFI-QDA (.qdpx) of NVivo, ATLAS.ti, MAXQDA, QualCoder and others, codebooks (.qdc, CSV), \
      tables of quotations beside texts (CSV with --documents), and RQDA and QualCoder databases; which it is, their content \
      tells. Nothing that exists is changed. The case is a draft, and what nobody consented to is withheld.
      """)

  @Argument(help: "The project.")
  var file: String

  @Option(name: .customLong("case"), help: ArgumentHelp("Id of the new case.", valueName: "id"))
  var caseID: String

  @Option(help: "File that says what sources and codes are; --dry-run writes one.")
  var map: String?

  @Option(help: "Folder with the texts that a table of quotations was taken from.")
  var documents: String?

  @Option(help: "Kind of every source that the map does not name, such as interview.")
  var kind: NarrativeKind?

  @Option(help: "Level that every source speaks from that the map does not name, such as citizen.")
  var level: Level?

  @Option(
    help: "Passages of several coders that are nearly the same: exact (left), trim (but for punctuation) or sentence.")
  var align = SpanAlignment.trim

  @Flag(help: "Keep the names of coders, which are published then, as ids too.")
  var coderNames = false

  @Flag(help: "Set the names of speakers at the start of a paragraph in bold.")
  var turns = false

  @Flag(help: "Put codes below one another by '.' and '/' in their names, also where a part is no code itself.")
  var splitNames = false

  @Flag(help: "Write nothing; print a map with the names that were found.")
  var dryRun = false

  @Option(help: "Folder with the content.")
  var content = "content"

  func validate() throws { try NewPlace.check(caseID, "--case") }

  func run() async throws {
    try await Console.reportingFaults(.endInOrder) {
      do { try work() } catch let fault as ExchangeFault {
        Console.note("caseloom: \(file): \(fault)\n")
        throw ExitCode(1)
      }
    }
  }

  private func work() throws {
    let project = try ProjectOnDisk.read(file, documents: documents, splitsNames: splitNames)
    if dryRun { return try Console.print(ImportMapWriter.text(project, kind: kind, level: level)) }
    let place = try NewCase(caseID, in: content)
    var options = CaseImport.Options(caseID: caseID)
    options.map = try readMap(place.surroundings.codebook)
    (options.kind, options.level, options.alignment) = (kind, level, align)
    (options.keepsCoderNames, options.boldsTurns) = (coderNames, turns)
    let tally = try place.write { sink in
      try CaseImport.run(project, options, into: place.surroundings, sink: sink)
    }
    try Console.print("\(content)/cases/\(caseID): from \(project.origin)\n" + tally.text)
    try checkSize(place)
    if tally.losesPassages { throw ExitCode(1) }
  }

  private func readMap(_ codebook: Codebook) throws -> ImportMap {
    guard let map else { return ImportMap() }
    let read = ImportMapReader.read(try System.read(map), file: map, codebook: codebook)
    try Console.write(read.diagnostics, format: .human, asResult: false)
    if read.hasErrors { throw ExitCode(1) }
    return read.value
  }

  private func checkSize(_ place: NewCase) throws {
    if place.isChecked { return }
    Console.note("caseloom: the project is large and was not checked as a whole; run 'caseloom check'\n")
  }
}

extension NarrativeKind: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
extension SpanAlignment: ExpressibleByArgument {}
