import ArgumentParser
import CaseReader
import Disk

/// `caseloom schema`
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of a kind of file, for editors.",
    discussion: """
      It says what 'caseloom check' takes: keys, types and words. --output writes the schemas of all kinds into a folder, \
      such as content/.schema, where the files that 'caseloom new' makes look for them.
      """)

  @Argument(help: ArgumentHelp("\(Self.kinds).", valueName: "kind"))
  var kind: ContentKind?

  @Option(name: .shortAndLong, help: "Folder to write all schemas into.")
  var output: String?

  func validate() throws {
    if kind == nil, output == nil {
      throw ValidationError("Give a kind, one of \(Self.kinds), or --output FOLDER for all of them.")
    }
    if kind != nil, output != nil { throw ValidationError("--output writes the schemas of all kinds; give no kind.") }
  }

  func run() async throws {
    try await Console.reportingFaults {
      if let kind { return try Console.print(String(decoding: kind.schema, as: UTF8.self)) }
      try SchemaFolder(path: Paths.trimmed(output ?? ".")).write()
    }
  }

  private static let kinds = ContentKind.allCases.map(\.rawValue).joined(separator: ", ")
}

extension ContentKind: ExpressibleByArgument {}
