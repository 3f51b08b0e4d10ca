import ArgumentParser
import CaseReader
import Diagnostics
import Disk
import Pipeline

/// `caseloom explain`
struct ExplainCommand: ParsableCommand {
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

  func run() throws {
    do {
      try Console.finishPublication()
      let explained = try Explain.text(
        DiskFolder(content), terms: PublicationTerms(now: try Console.now(), includesDrafts: drafts), caseID: caseID,
        construct: construct)
      if explained.hasErrors {
        Console.write(explained.diagnostics, format: .human, asResult: false)
        throw ExitCode(1)
      }
      Console.print(explained.value)
    } catch let fault as Explain.Fault {
      throw ValidationError(Self.message(fault, caseID: caseID, construct: construct))
    } catch let fault as FileFault {
      Console.note("caseloom: \(fault)\n")
      throw ExitCode(70)
    }
  }

  private static func message(_ fault: Explain.Fault, caseID: String, construct: String?) -> String {
    switch fault {
    case .unknownCase(let known):
      return "There is no published case '\(caseID)'. " + Suggestion.words(for: caseID, among: known)
    case .unknownConstruct(let known):
      return "No construct '\(construct ?? "")' is computed. " + Suggestion.words(for: construct ?? "", among: known)
    }
  }
}
