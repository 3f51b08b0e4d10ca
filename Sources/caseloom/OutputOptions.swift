import ArgumentParser
import Diagnostics
import Disk
import Incremental
import Pipeline

/// Options of every command that writes a site.
struct OutputOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "Folder for the site.")
  var output = "site"

  @Option(help: "How the site is replaced: exchange (all at once) or in-place (file by file).")
  var publish = Publication.Way.exchange

  @Flag(help: "Take over an output folder that is not empty and was not made by caseloom.")
  var adopt = false

  @Option(
    help: ArgumentHelp(
      "Folder that keeps what the next build can use; else $XDG_CACHE_HOME/caseloom, else none.", valueName: "folder"))
  var cache: String?

  @Flag(help: "Build everything anew, whatever the cache holds.")
  var full = false

  func target(content: String, templates: String) -> SiteBuild.Target {
    var publication = Publication(output: output)
    (publication.way, publication.adopts) = (publish, adopt)
    publication.sources = [content, templates]
    var target = SiteBuild.Target(publication, contentRoot: content)
    (target.cache, target.isFull) = (cacheFolder, full)
    return target
  }

  /// A relative `XDG_CACHE_HOME` is to be ignored. (XDG Base Directory Specification 0.8)
  private var cacheFolder: String? {
    if let cache { return cache.isEmpty ? nil : cache }
    guard let home = System.environment("XDG_CACHE_HOME"), home.hasPrefix("/") else { return nil }
    return Paths.join(Paths.trimmed(home), "caseloom")
  }

  func sayWaiting() { Console.note("caseloom: another build is at work on \(output); waiting for it\n") }

  /// Tells what was noticed and what became of the site.
  func report(_ outcome: SiteBuild.Outcome, options: ContentOptions) throws {
    try Console.write(outcome.diagnostics, format: options.format, asResult: false)
    if let fault = outcome.forgotten { Console.note("caseloom: the next build starts from nothing: \(fault)\n") }
    let read = "\(options.content): \(outcome.census.line)\n"
    guard let report = outcome.report else {
      Console.note(read)
      throw Console.exit(for: outcome.diagnostics)
    }
    let line = read + "\(output): \(report.files) files, \(report.written) written, \(report.removed) removed\n"
    if options.format == .human { try Console.print(line) } else { Console.note(line) }
  }

  /// Tells what was noticed and what in the output folder is not what the content makes.
  func report(_ comparison: SiteBuild.Comparison, options: ContentOptions) throws {
    let stale = comparison.stale ?? []
    try Console.write(comparison.diagnostics + stale, format: options.format, asResult: true)
    var line = "\(options.content): \(comparison.census.line)\n"
    if comparison.stale != nil {
      let verdict = stale.isEmpty ? "as the content makes them" : "\(stale.count) stale"
      line += "\(output): \(comparison.files) files, \(verdict)\n"
    }
    if options.format == .human { try Console.print(line) } else { Console.note(line) }
    if !stale.isEmpty { Console.note("caseloom: run 'caseloom build' with the same options and commit \(output)\n") }
  }
}
