import Disk

/// Where and how a site is published.
package struct Publication: Sendable {
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

  /// The folder; it need not exist.
  package let output: String
  /// How readers see the change.
  package var way = Way.exchange
  /// Whether a folder that is not empty and not ours may be taken over.
  package var adopts = false
  /// Folders that the site is made from, and that must be neither the output nor in it.
  package var sources: [String] = []

  /// Publication into a folder.
  package init(output: String) { self.output = Paths.trimmed(output) }

  /// - Throws: When the folder is one the site is made from, lies in one, holds one, or is somebody else's.
  func check() throws(FileFault) {
    if System.resolved(output) == nil, try System.kind(of: output) == .link {
      throw FileFault("publish to", output, reason: "it is a link that leads nowhere; make the folder that it names")
    }
    guard let target = Self.resolved(output) else { return }
    for source in sources {
      guard let source = System.resolved(source) else { continue }
      if source == target || source.hasPrefix(target == "/" ? "/" : target + "/") {
        throw FileFault("publish to", output, reason: "what the site is made from lies in it")
      }
      if target.hasPrefix(source + "/") {
        throw FileFault("publish to", output, reason: "it lies in what the site is made from")
      }
    }
    if System.resolved(output) != nil, try System.kind(of: target) != .folder {
      throw FileFault("publish to", output, reason: "it is no folder; name a folder, or one that is still to be made")
    }
    guard !adopts, System.resolved(output) != nil else { return }
    if try System.kind(of: Paths.join(output, Manifest.name)) == .file { return }
    if try System.kind(of: target) == .folder, try System.names(in: target).allSatisfy(Staging.isOwn) { return }
    throw FileFault(
      "publish to", output, reason: "it is not empty and was not made by caseloom; use --adopt to take it over")
  }

  /// The path of a folder that may be still to be made.
  private static func resolved(_ path: String) -> String? {
    if let there = System.resolved(path) { return there }
    return System.resolved(Paths.parent(of: path) ?? ".").map { Paths.join($0, Paths.name(of: path)) }
  }
}
