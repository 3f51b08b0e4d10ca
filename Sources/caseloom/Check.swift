import ArgumentParser
import Diagnostics
import Pipeline

/// `caseloom check`
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read and compute everything, report every fault, write nothing.")

  @OptionGroup var options: ContentOptions
  @OptionGroup var further: NoArguments

  func run() async throws {
    try await Console.reportingFaults(.endInOrder) {
      try Console.finishPublication()
      let monitor = Monitor(options)
      let input = try options.input()
      let checked = try await SiteBuild.check(input, watch: monitor.watch)
      let diagnostics = checked.diagnostics
      try monitor.finish()
      try Console.write(diagnostics, format: options.format, asResult: true)
      let line = "\(options.content): \(checked.value.line)\(diagnostics.isEmpty ? "; nothing to report" : "")\n"
      if options.format == .human { try Console.print(line) } else { Console.note(line) }
      if options.timings { Console.note(monitor.table) }
      guard !input.isFailure(diagnostics) else { throw Console.exit(for: diagnostics) }
    }
  }
}
