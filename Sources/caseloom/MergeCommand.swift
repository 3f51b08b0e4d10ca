import ArgumentParser
import Pipeline

/// `caseloom merge`
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join the parts that 'build --shard' made into one site.",
    discussion: "The site is the same, byte for byte, as that of one build.")

  @Argument(help: "Folders of the parts, in any order.")
  var shards: [String]

  @OptionGroup var options: ContentOptions
  @OptionGroup var target: OutputOptions

  @Option(name: .customLong("base-url"), help: "Address the site is served from, in place of the one in site.yml.")
  var baseURL: String?

  @Flag(help: "The parts were built with --pictures.")
  var pictures = false

  func validate() throws { try BaseURL.check(baseURL) }

  func run() async throws {
    try await Console.reportingFaults(.endInOrder) {
      let monitor = Monitor(options)
      var input = try options.input()
      input.baseURL = baseURL
      let place = target.target(content: options.content, templates: options.templates)
      if pictures { input.pictures = try PictureStore(cache: place.cache) }
      let outcome = try await SiteBuild.merge(
        shards, input, to: place,
        watch: monitor.watch, waiting: target.sayWaiting)
      try monitor.finish()
      try target.report(outcome, options: options)
      if options.timings { Console.note(monitor.table) }
    }
  }
}
