package import SiteRenderer

/// Puts the files of a site into an output folder.
package struct SitePublisher {
  /// How readers see the change.
  package enum Way: String, Sendable, CaseIterable {
    /// The whole folder at once: a new tree is laid out beside it and exchanged for it.
    case exchange
    /// File by file, each whole, pages before what links to them.
    case inPlace = "in-place"
  }

  /// What became of the files.
  package struct Report: Sendable, Equatable {
    /// Files of the site.
    package var files = 0
    /// Files whose bytes are new.
    package var written = 0
    /// Files that were made before and are no longer part of the site.
    package var removed = 0
  }

  private let output: String
  private let contentRoot: String
  private let old: Manifest

  /// A publisher for an output folder.
  ///
  /// - Parameters:
  ///   - output: The folder; it need not exist.
  ///   - contentRoot: The content folder, from which attachments are copied.
  ///   - adopts: Whether a folder that is not empty and not ours may be taken over.
  /// - Throws: When the folder is the content, holds it, or is somebody else's.
  package init(output: String, contentRoot: String, adopts: Bool = false) throws(FileFault) {
    self.output = Paths.trimmed(output)
    self.contentRoot = Paths.trimmed(contentRoot)
    let manifestPath = Paths.join(self.output, Manifest.name)
    let isThere = try System.kind(of: manifestPath) == .file
    old = isThere ? Manifest(try System.read(manifestPath)) ?? Manifest([]) : Manifest([])
    try refuseForeign(isOurs: isThere, adopts: adopts)
  }

  private func refuseForeign(isOurs: Bool, adopts: Bool) throws(FileFault) {
    guard let target = System.resolved(output) else { return }
    if let content = System.resolved(contentRoot), content == target || content.hasPrefix(target + "/") {
      throw FileFault("publish to", output, reason: "the content lies in it")
    }
    guard !isOurs, !adopts else { return }
    if try System.kind(of: target) == .folder, try System.names(in: target).isEmpty { return }
    throw FileFault(
      "publish to", output, reason: "it is not empty and was not made by caseloom; use --adopt to take it over")
  }

  /// Publishes the files; unchanged files keep their bytes and times, files that others put there stay.
  package func publish(_ files: [OutputFile], way: Way) throws(FileFault) -> Report {
    let manifest = Manifest(files.map(\.path))
    var changes = try SiteChanges(files, manifest: manifest, old: old, output: output, contentRoot: contentRoot)
    if changes.isEmpty { return changes.report }
    if way == .exchange, try ExchangePublication(output: output).run(&changes) { return changes.report }
    try InPlacePublication(output: output).run(changes)
    return changes.report
  }
}
