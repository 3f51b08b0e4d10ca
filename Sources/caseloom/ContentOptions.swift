import ArgumentParser
import CaseReader
import Diagnostics
import Disk
import Pipeline

/// Options of every command that reads content.
struct ContentOptions: ParsableArguments {
  @Option(help: "Folder with the content.")
  var content = "content"

  @Option(help: "Folder with templates that replace built-in ones; left out when it does not exist.")
  var templates = Self.usualTemplates

  @Flag(help: "Build drafts too.")
  var drafts = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(help: "How diagnostics are written: human, json, github, sarif or junit.")
  var format = DiagnosticFormat.human

  @Option(help: "When progress is shown: auto, always or never.")
  var progress = ProgressMode.auto

  @Flag(help: "Print how long each stage took.")
  var timings = false

  @Option(help: ArgumentHelp("Write a timeline of the run as Chrome trace events.", valueName: "file"))
  var trace: String?

  @Option(
    help: ArgumentHelp("How many cases are at work at once.", valueName: "number"), transform: NumberOption.count)
  var jobs: Int?

  func validate() throws {
    guard let trace else { return }
    do { try NamedOutput(path: trace).check(content: content) } catch let fault as FileFault {
      throw ValidationError("\(fault)")
    }
  }

  private static let usualTemplates = "Templates"

  /// What a build is made from.
  func input() throws -> SiteBuild.Input {
    let terms = PublicationTerms(now: try Console.now(), includesDrafts: drafts)
    var input = try SiteBuild.Input(content: content, templates: templates, terms: terms)
    if let jobs { input.jobs = jobs }
    input.isStrict = strict
    if templates != Self.usualTemplates, input.templates.isEmpty {
      Console.note("caseloom: no templates in \(templates); the built-in ones are used\n")
    }
    return input
  }
}
