import ArgumentParser
import CaseModel
import CaseReader
import Disk
import Exchange
import Pipeline

/// `caseloom export`
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write what is published of cases for another program.",
    discussion: """
      qdpx and qdc are REFI-QDA, for NVivo, ATLAS.ti, MAXQDA and QualCoder; taguette is a database that Taguette imports; \
      highlights is a table of passages and codes; participedia a table of cases; fsqca a table of cases and sets, with what \
      they mean in a text beside it. What may not be shown on a page is in none of them.
      """)

  @Option(help: "qdpx, qdc, taguette, highlights, participedia or fsqca.")
  var format: ExportFormat

  @Option(name: .shortAndLong, help: "File to write; - for standard output.")
  var output: String

  @Argument(help: "Ids of cases; all that are published when left out.")
  var cases: [String] = []

  @Option(help: "Folder with the content.")
  var content = "content"

  func run() async throws {
    try await Console.reportingFaults(.endInOrder) {
      try Console.finishPublication()
      try NamedOutput(path: output).check(content: content)
      let read = CorpusReader.read(try DiskFolder(content), terms: PublicationTerms(now: try Console.now()))
      let errors = read.diagnostics.filter { $0.severity == .error }
      try Console.write(errors, format: .human, asResult: false)
      if read.hasErrors { throw ExitCode(1) }
      try write(chosen(read.value), of: read.value)
    }
  }

  private func chosen(_ corpus: Corpus) throws -> [Case] {
    for id in cases where !corpus.cases.contains(where: { $0.id == id }) {
      throw ValidationError(
        "There is no published case '\(id)'. " + Suggestion.words(for: id, among: corpus.cases.map(\.id)))
    }
    return cases.isEmpty ? corpus.cases : corpus.cases.filter { cases.contains($0.id) }
  }

  private func write(_ cases: [Case], of corpus: Corpus) throws {
    do {
      let bytes = try format.bytes(cases, of: corpus)
      if NamedOutput(path: output).isStandardOutput {
        format.explanation.map(Console.note)
        return try StandardStream.output.write(bytes: bytes)
      }
      try System.replace(output, with: bytes)
      if let explanation = format.explanation { try System.replace(output + ".txt", with: Array(explanation.utf8)) }
      let number = cases.count == 1 ? "1 case" : "\(cases.count) cases"
      try Console.print("\(output): \(number), \(bytes.count) bytes\n")
    } catch let fault as ExchangeFault {
      Console.note("caseloom: \(fault)\n")
      throw ExitCode(1)
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}
