import ArgumentParser
import Pipeline

/// `caseloom build`
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Build the site.")

  @OptionGroup var options: ContentOptions
  @OptionGroup var further: NoArguments
  @OptionGroup var target: OutputOptions

  @Option(name: .customLong("base-url"), help: "Address the site is served from, in place of the one in site.yml.")
  var baseURL: String?

  @Option(
    help: ArgumentHelp("Build one of several parts, for 'caseloom merge' to join.", valueName: "K/N"),
    transform: NumberOption.shard)
  var shard: Shard?

  @Option(
    help: """
      What is looked at of a site that stands: files (all of them) or folders (faster on large sites; a file that \
      somebody wrote into is not noticed, one that was added, removed or replaced is).
      """)
  var look = SiteBuild.Look.files

  @Flag(help: "Also make pictures of each case for portals, with rsvg-convert.")
  var pictures = false

  @Flag(help: "Write nothing; fail when the output folder is not what the content makes, and list what is not.")
  var check = false

  func validate() throws {
    try BaseURL.check(baseURL)
    if check, shard != nil { throw ValidationError("--check looks at a whole site; it does not go with --shard.") }
    if check, look != .files { throw ValidationError("--check looks at every file; it does not go with --look.") }
  }

  func run() async throws {
    try await Console.reportingFaults(.endInOrder) {
      let monitor = Monitor(options)
      var input = try options.input()
      (input.baseURL, input.shard) = (baseURL, shard)
      var place = target.target(content: options.content, templates: options.templates)
      place.look = look
      if pictures { input.pictures = try PictureStore(cache: place.cache) }
      if check { return try await compare(input, with: place, monitor) }
      let outcome = try await SiteBuild.publish(input, to: place, watch: monitor.watch, waiting: target.sayWaiting)
      try monitor.finish()
      try target.report(outcome, options: options)
      if options.timings { Console.note(monitor.table) }
    }
  }

  private func compare(_ input: SiteBuild.Input, with place: SiteBuild.Target, _ monitor: Monitor) async throws {
    let comparison = try await SiteBuild.compare(input, with: place, watch: monitor.watch)
    try monitor.finish()
    try target.report(comparison, options: options)
    if options.timings { Console.note(monitor.table) }
    guard comparison.stale?.isEmpty == true else { throw Console.exit(for: comparison.diagnostics) }
  }
}
