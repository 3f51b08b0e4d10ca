package import CaseReader
package import Diagnostics
package import Disk
import Incremental

extension SiteBuild {
  /// What a comparison of a folder with its content has shown.
  package struct Comparison: Sendable {
    /// What was noticed about the content.
    package let diagnostics: [Diagnostic]
    /// A message for each file that a build would write or remove; `nil` when the content has faults that keep it from
    /// being built.
    package let stale: [Diagnostic]?
    /// What was read.
    package let census: Census
    /// How many files the site has.
    package let files: Int
  }

  /// Compares a folder with the site that the content makes, and writes nothing.
  ///
  /// Files of others in the folder are passed over, as ``publish(_:to:watch:waiting:)`` does.
  package static func compare(_ input: Input, with target: Target, watch: BuildWatch = BuildWatch())
    async throws(FileFault) -> Comparison
  {
    let output = target.publication.output
    let sink = ComparingSink(output: output, contentRoot: target.contentRoot)
    let result = try await run(input, sink: sink, watch: watch)
    guard !input.isFailure(result.diagnostics) else {
      return Comparison(diagnostics: result.diagnostics, stale: nil, census: result.census, files: 0)
    }
    let contents = SiteContents(count: result.fileCount, isSameSet: false) { (each) throws(FileFault) in
      try result.forEachPath(each)
    }
    let stale = try sink.stale + listed(contents, in: output)
    return Comparison(
      diagnostics: result.diagnostics, stale: stale.map { $0.diagnostic(in: output) }.sorted(),
      census: result.census, files: result.fileCount)
  }

  /// What is wrong with the list of files, and the files it has too many.
  private static func listed(_ contents: SiteContents, in output: String) throws(FileFault) -> [StaleFile] {
    let full = Paths.join(output, Manifest.name)
    guard try System.kind(of: full) == .file else { return [StaleFile(path: Manifest.name, way: .missing)] }
    let (bytes, made) = (try System.read(full), try Manifest(contents))
    guard bytes != made.bytes else { return [] }
    var stale = [StaleFile(path: Manifest.name, way: .different)]
    let kept = Set(made.paths)
    for path in Manifest(bytes)?.paths ?? [] where !kept.contains(path) {
      if try System.kind(of: Paths.join(output, path)) != nil { stale.append(StaleFile(path: path, way: .needless)) }
    }
    return stale
  }
}
