import ArgumentParser
import CaseModel
import CaseReader
import Disk
import Exchange

/// `caseloom new`
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a site, a case, a narrative or a file of codings.",
    discussion: """
      Writes small files with comments, which build as they are; nothing that exists is changed. What is not given is \
      asked for on a terminal.
      """,
    subcommands: [NewSite.self, NewCaseCommand.self, NewNarrative.self, NewCodings.self])
}

/// `caseloom new site`
struct NewSite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "site", abstract: "Begin a site: content/site.yml.")

  @Option(help: "Title of the site.")
  var title: String?

  @Option(help: "Language of its texts, such as en or fi.")
  var language = "en"

  @OptionGroup var place: NewPlace
  @OptionGroup var none: NoArguments

  func run() async throws {
    let title = try Asking.text(title, "Title of the site", option: "--title")
    try await place.write(Starter.site(title: title, language: language), withSchemas: true)
    Console.note("next: caseloom new case ID --title TITLE\n")
  }
}

/// `caseloom new case`
struct NewCaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Begin a case with two invented accounts that place it in the cube.")

  @Argument(help: "Id of the case: its folder and its address.")
  var id: String

  @Option(help: "Title of the case.")
  var title: String?

  @OptionGroup var place: NewPlace

  func validate() throws { try NewPlace.check(id, "the case") }

  func run() async throws {
    try place.refuseCase(id)
    try await place.write(
      Starter.caseFolder(id, title: try Asking.text(title, "Title of the case", option: "--title")))
    Console.note("next: caseloom build, or caseloom serve\n")
  }
}

/// `caseloom new narrative`
struct NewNarrative: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "narrative", abstract: "Begin a narrative of a case.")

  @Argument(help: "Id of the narrative: its file and its address.")
  var id: String

  @Option(name: .customLong("case"), help: ArgumentHelp("Id of the case.", valueName: "id"))
  var caseID: String

  @Option(help: "Title of the narrative.")
  var title: String?

  @Option(help: "Kind of the text, such as interview.")
  var kind = NarrativeKind.interview

  @Option(help: "Level that its source speaks from, such as citizen.")
  var level = Level.operational

  @OptionGroup var place: NewPlace

  func validate() throws {
    try NewPlace.check(id, "the narrative")
    try NewPlace.check(caseID, "--case")
    guard ContentNames.isFreeForNarrative(id) else {
      throw ValidationError("'\(id)' is a page of the case's own; give the narrative another id.")
    }
  }

  func run() async throws {
    try place.findCase(caseID)
    try await place.write(
      Starter.narrative(
        id, of: caseID, title: try Asking.text(title, "Title of the narrative", option: "--title"), kind: kind,
        level: level))
  }
}

/// `caseloom new codings`
struct NewCodings: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codings", abstract: "Begin a file of codings, for who codes beside the texts.")

  @Argument(help: "Id of the coder: the name of the file.")
  var coder: String

  @Option(name: .customLong("case"), help: ArgumentHelp("Id of the case.", valueName: "id"))
  var caseID: String

  @OptionGroup var place: NewPlace

  func validate() throws {
    try NewPlace.check(coder, "the coder")
    try NewPlace.check(caseID, "--case")
  }

  func run() async throws {
    try place.findCase(caseID)
    try await place.write(Starter.codings(by: coder, of: caseID))
    Console.note("next: name the coder in case.yml, unless it does already: coders: [{id: \(coder)}]\n")
  }
}

/// Asks for what was not given, where somebody is there to answer.
enum Asking {
  static func text(_ given: String?, _ question: String, option: String) throws -> String {
    if let given { return given }
    guard StandardStream.isAnswered else { throw ValidationError("Nobody can be asked here; give \(option).") }
    print(question + ": ", terminator: "")
    guard let answer = readLine(), !answer.isEmpty else { throw ValidationError("Give \(option).") }
    return answer
  }
}
