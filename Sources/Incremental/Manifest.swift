import Disk

/// The list of files that this program made in an output folder; what is not listed is never touched.
package struct Manifest: Sendable, Equatable {
  /// Name of its file in the output folder.
  package static let name = ".caseloom"
  private static let header = "caseloom manifest 1"

  /// Paths, sorted.
  package let paths: [String]

  /// A list of files, in any order.
  package init(_ paths: some Sequence<String>) {
    self.paths = Set(paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Reads a manifest; `nil` for anything else.
  package init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    guard lines.first == Self.header else { return nil }
    let paths = lines.dropFirst()
    // A manifest that leads out of the folder is not ours.
    guard paths.allSatisfy(SitePath.isInside) else { return nil }
    self.init(paths)
  }

  /// The file.
  package var bytes: [UInt8] {
    var bytes = Array((Self.header + "\n").utf8)
    for path in paths {
      bytes.append(contentsOf: path.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
