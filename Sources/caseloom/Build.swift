import ArgumentParser
import Pipeline

/// `caseloom build`
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Build the site.")

  @OptionGroup var options: ContentOptions
  @OptionGroup var target: OutputOptions

  @Option(name: .customLong("base-url"), help: "Address the site is served from, in place of the one in site.yml.")
  var baseURL: String?

  @Option(help: ArgumentHelp("Build one of several parts, for 'caseloom merge' to join.", valueName: "K/N"))
  var shard: Shard?

  func validate() throws { try BaseURL.check(baseURL) }

  func run() async throws {
    try await Console.reportingFaults(.endInOrder) {
      let monitor = Monitor(options)
      var input = try options.input()
      (input.baseURL, input.shard) = (baseURL, shard)
      let outcome = try await SiteBuild.publish(
        input, to: target.target(content: options.content, templates: options.templates), watch: monitor.watch,
        waiting: target.sayWaiting)
      try monitor.finish()
      try target.report(outcome, options: options)
      if options.timings { Console.note(monitor.table) }
    }
  }
}
