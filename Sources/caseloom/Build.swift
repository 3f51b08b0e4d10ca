import ArgumentParser
import Diagnostics
import Pipeline

/// `caseloom build`
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Build the site.")

  @OptionGroup var options: ContentOptions

  @Option(help: "Folder for the site.")
  var output = "site"

  @Option(name: .customLong("base-url"), help: "Address the site is served from, in place of the one in site.yml.")
  var baseURL: String?

  @Option(help: "How the site is replaced: exchange (all at once) or in-place (file by file).")
  var publish = SitePublisher.Way.exchange

  @Flag(help: "Take over an output folder that is not empty and was not made by caseloom.")
  var adopt = false

  func validate() throws {
    if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
      throw ValidationError("--base-url takes an address that begins with https:// or http://, not '\(baseURL)'.")
    }
  }

  func run() async throws {
    try await Console.reportingFaults {
      let monitor = Monitor(mode: options.progress)
      var input = try options.input()
      input.baseURL = baseURL
      let publisher = try SitePublisher(output: output, contentRoot: options.content, adopts: adopt)
      let checked = await SiteBuild.files(input, progress: monitor.progress)
      Console.write(checked.diagnostics, format: options.format, asResult: false)
      guard !options.isFailure(checked.diagnostics) else { throw ExitCode(1) }
      monitor.progress(.publish, 0, checked.value.count)
      let report = try publisher.publish(checked.value, way: publish)
      monitor.finish()
      let line = "\(output): \(report.files) files, \(report.written) written, \(report.removed) removed\n"
      if options.format == .human { Console.print(line) } else { Console.note(line) }
      if options.timings { Console.note(monitor.table) }
    }
  }
}
