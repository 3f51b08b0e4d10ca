package import Outputs
package import CaseReader
package import Diagnostics
package import Disk
import Incremental
import Packing
import Site

/// One run from content to the files of a site.
package enum SiteBuild {
  /// What the run is made from.
  package struct Input: Sendable {
    /// The content.
    package var content: any ContentFolder
    /// The user's templates by path; empty for the built-in ones alone.
    package var templates: [String: [UInt8]] = [:]
    /// What is wrong with files of that folder that were not read.
    package var templateFaults: [Diagnostic] = []
    /// How the templates folder is called in messages.
    package var templatesName = "Templates"
    /// What decides about publication.
    package var terms: PublicationTerms
    /// An address in place of the site's own; `nil` to keep that.
    package var baseURL: String?
    /// How many cases are at work at once.
    package var jobs = System.processors
    /// Whether warnings keep the site from being built.
    package var isStrict = false
    /// The part of the cases to build; `nil` for all and what they share.
    package var shard: Shard?

    /// A run over content with the built-in templates.
    package init(content: any ContentFolder, terms: PublicationTerms) {
      self.content = content
      self.terms = terms
      // What stands where follows from the kinds of files there are.
      self.terms.reserved.narratives.formUnion(OutputRegistry.builtIn.reservedNarratives)
      self.terms.reserved.pages.formUnion(OutputRegistry.builtIn.reservedPages)
    }

    /// Whether what was noticed keeps the site from being built.
    package func isFailure(_ diagnostics: [Diagnostic]) -> Bool {
      diagnostics.contains { $0.severity == .error || isStrict && $0.severity == .warning }
    }

    var frame: ContentFrame {
      var frame = CorpusReader(content, terms: terms).frame()
      if let baseURL { frame.site.baseURL = baseURL.hasSuffix("/") ? baseURL : baseURL + "/" }
      return frame
    }
  }

  /// The files of the site, in an order in which pages come before what links to them, with what was noticed.
  ///
  /// With errors there are no files: a site is built whole or not at all.
  package static func files(_ input: Input, watch: BuildWatch = BuildWatch()) async throws(FileFault)
    -> Checked<[OutputFile]>
  {
    let sink = MemorySink()
    let diagnostics = try await run(input, sink: sink, watch: watch).diagnostics
    return Checked(input.isFailure(diagnostics) ? [] : sink.files, diagnostics: diagnostics)
  }

  /// What is noticed on the way to a site, of which nothing is kept.
  package static func check(_ input: Input, watch: BuildWatch = BuildWatch()) async throws(FileFault)
    -> Checked<Census>
  {
    let result = try await run(input, sink: NoSink(), watch: watch)
    // Where a site will be served is for the build of it to know; the content is whole without.
    return Checked(result.census, diagnostics: result.diagnostics.filter { $0.id != "no-base-url" })
  }

  static func run(_ input: Input, sink: any SiteSink, watch: BuildWatch) async throws(FileFault)
    -> SiteEngine.Result
  {
    let engine = SiteEngine(
      input: input, sink: sink, cache: BuildCache(), rows: try RowFile(), watch: watch, program: Fingerprint(value: 0))
    watch.notePreparation()
    return try await undoing(nil) { try await engine.run() }
  }

  /// Does the work of a run. When it fails, the output stays as it was, and whatever is no fault of the machine by itself
  /// becomes one: somebody else has changed what the run had put aside.
  ///
  /// - Parameter transaction: The change that the run has begun; `nil` when it writes nothing.
  static func undoing<Result>(
    _ transaction: SiteTransaction?, _ work: () async throws -> Result
  ) async throws(FileFault) -> Result {
    do {
      return try await work()
    } catch {
      transaction?.abandon()
      throw error as? FileFault
        ?? FileFault("read", "what was put aside", reason: "it was changed by somebody else")
    }
  }
}
