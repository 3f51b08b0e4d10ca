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
      let monitor = Monitor(mode: options.progress)
      let checked = await SiteBuild.files(try options.input(), progress: monitor.progress)
      monitor.finish()
      Console.write(checked.diagnostics, format: options.format, asResult: true)
      if options.timings { Console.note(monitor.table) }
      guard !options.isFailure(checked.diagnostics) else { throw ExitCode(1) }
      if checked.diagnostics.isEmpty, options.format == .human {
        Console.print("\(options.content): nothing to report\n")
      }
    }
  }
}
