import ArgumentParser
import CaseReader
import Pipeline

/// `caseloom hosting`
struct HostingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hosting", abstract: "Print what a host has to be told about the site.",
    discussion: "Frames on other sites, programs of other origins, caching and types, made from the site's address.")

  @Argument(help: "nginx, apache, caddy or headers.")
  var host: HostRules.Host

  @Option(help: "Folder with the content.")
  var content = "content"

  @Option(help: ArgumentHelp("Address the site is served from, in place of the one in site.yml.", valueName: "url"))
  var baseURL: String?

  func validate() throws { try BaseURL.check(baseURL) }

  func run() async throws {
    try await Console.reportingFaults {
      let address = try baseURL ?? known()
      try Console.print(HostRules(baseURL: address).text(for: host))
    }
  }

  /// The address that the content names.
  private func known() throws -> String? {
    try CorpusReader(DiskFolder(content), terms: PublicationTerms(now: Console.now())).frame().site.baseURL
  }
}

extension HostRules.Host: ExpressibleByArgument {}
