package import Disk
import Packing

/// Where what one run learned is kept for the next: a folder for each pair of content and output, readable by its owner
/// alone, since it holds words of texts that may not be published.
package struct CacheFolder: Sendable {
  private let path: String

  /// The folder for a site.
  ///
  /// - Parameters:
  ///   - root: The folder that holds all of them.
  ///   - identity: What tells this site from others.
  package init(_ root: String, identity: String) throws(FileFault) {
    let name = String(Fingerprint(Array(identity.utf8)).value, radix: 16)
    let path = Paths.join(Paths.trimmed(root), "site-" + name)
    if let parent = Paths.parent(of: path) { try System.makeFolders(parent, mode: 0o700) }
    try System.makeFolders(path, mode: 0o700)
    self.path = path
  }

  /// What the last run kept; `nil` when there is nothing, or nothing that can be trusted.
  package var kept: ArraySlice<UInt8>? { SealedFile.read(index) }

  private var index: String { Paths.join(path, "index") }

  /// The file with the rows of a generation.
  package func rows(_ generation: Int) -> String { Paths.join(path, "rows-\(generation)") }

  /// The highest generation of which there is a file; 0 when there is none.
  package var lastGeneration: Int {
    ((try? System.names(in: path)) ?? []).compactMap { Int($0.dropFirst("rows-".count)) }.max() ?? 0
  }

  /// Keeps what a run learned, and lets go of rows of other generations.
  package func keep(_ payload: [UInt8], generation: Int) throws(FileFault) {
    try SealedFile.write(payload, to: index)
    for name in try System.names(in: path) where name.hasPrefix("rows-") && name != "rows-\(generation)" {
      try System.remove(Paths.join(path, name))
    }
  }
}
