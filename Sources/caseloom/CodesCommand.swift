import ArgumentParser
import CaseModel
import CaseReader
import Pipeline

/// `caseloom codes`
struct CodesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes", abstract: "Look up codes by a word of their id, name or meaning.",
    discussion: "Codes of the site's own, in codebook.yml, are found too. Without a word, all codes are listed.")

  @Argument(help: "A word, such as 'late' or 'trust'.")
  var word = ""

  @Option(help: "Folder with the content; the built-in codes alone where it is not there.")
  var content = "content"

  @Option(help: "How codes are written: human or json.")
  var format = CodesFormat.human

  func run() async throws {
    try await Console.reportingFaults {
      let found = CodeSearch(codebook).codes(for: word)
      try Console.print(format == .human ? CodeList.text(found) : CodeList.json(found))
      guard found.isEmpty else { return }
      Console.note("caseloom: no code has to do with '\(word)'; 'caseloom codes' lists all\n")
      throw ExitCode(1)
    }
  }

  /// The codes of the site; those built in where there is no site.
  private var codebook: Codebook {
    guard let folder = try? DiskFolder(content), let now = try? Console.now() else { return .builtIn }
    return CorpusReader(folder, terms: PublicationTerms(now: now)).codebook()
  }
}
