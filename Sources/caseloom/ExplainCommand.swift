import ArgumentParser
import CaseReader
import Diagnostics
import Disk
import Pipeline

/// `caseloom explain`
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say step by step how a result came about, with the excerpts behind it.")

  @Argument(help: "Id of the case.")
  var caseID: String

  @Argument(help: "Construct, such as involvement.mode.actual or integration; all of them when left out.")
  var construct: String?

  @Option(help: "Folder with the content.")
  var content = "content"

  @Flag(help: "Read drafts too.")
  var drafts = false

  func run() async throws {
    try await Console.reportingFaults {
      try Console.finishPublication()
      do { try explain() } catch let fault as Explain.Fault { throw ValidationError(message(fault)) }
    }
  }

  private func explain() throws {
    let explained = try Explain.text(
      DiskFolder(content), terms: PublicationTerms(now: try Console.now(), includesDrafts: drafts), caseID: caseID,
      construct: construct)
    if explained.hasErrors {
      try Console.write(explained.diagnostics, format: .human, asResult: false)
      throw ExitCode(1)
    }
    try Console.print(explained.value)
  }

  private func message(_ fault: Explain.Fault) -> String {
    switch fault {
    case .unknownCase(let known):
      return "There is no published case '\(caseID)'. " + Suggestion.words(for: caseID, among: known)
    case .unknownConstruct(let known):
      return "No construct '\(construct ?? "")' is computed. " + Suggestion.words(for: construct ?? "", among: known)
    }
  }
}
