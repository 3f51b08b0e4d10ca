import ArgumentParser
import Diagnostics
import Pipeline

/// `caseloom check`
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read and compute everything, report every fault, write nothing.")

  @OptionGroup var options: ContentOptions

  func run() async throws {
    try await Console.reportingFaults {
      try Console.finishPublication()
      let monitor = Monitor(options)
      let input = try options.input()
      let diagnostics = try await SiteBuild.check(input, watch: monitor.watch)
      try monitor.finish()
      Console.write(diagnostics, format: options.format, asResult: true)
      if options.timings { Console.note(monitor.table) }
      guard !input.isFailure(diagnostics) else { throw Console.exit(for: diagnostics) }
      if diagnostics.isEmpty, options.format == .human {
        Console.print("\(options.content): nothing to report\n")
      }
    }
  }
}
