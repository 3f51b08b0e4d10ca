import ArgumentParser
import Pipeline

/// The command line.
@main
struct Caseloom: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caseloom",
    abstract: "Builds report sites from coded case descriptions and narratives.",
    discussion: "Exit codes: 0 done; 1 the content has errors; 64 wrong usage; 70 a fault of the machine.",
    version: CaseloomVersion.number,
    subcommands: [
      Build.self, MergeCommand.self, Check.self, CodesCommand.self, ExplainCommand.self, ExportCommand.self,
      FigureCommand.self,
      GalleryCommand.self, HostingCommand.self, ImportCommand.self, NewCommand.self, SchemaCommand.self,
      ServeCommand.self,
    ])

  static func main() async {
    do {
      try CommandSlips.check(CommandLine.arguments.dropFirst(), among: configuration.subcommands)
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch {
      exit(withError: error)
    }
  }
}
