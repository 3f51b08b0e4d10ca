/// The list of files that this program made in an output folder; what is not listed is never touched.
struct Manifest: Sendable, Equatable {
  static let name = ".caseloom"
  private static let header = "caseloom manifest 1"

  /// Paths, sorted.
  let paths: [String]

  init(_ paths: some Sequence<String>) { self.paths = Set(paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// Reads a manifest; `nil` for anything else.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == Self.header else { return nil }
    let paths = lines.dropFirst().map(String.init)
    // A manifest that leads out of the folder is not ours.
    guard paths.allSatisfy({ !$0.hasPrefix("/") && !$0.split(separator: "/").contains("..") }) else { return nil }
    self.init(paths)
  }

  var bytes: [UInt8] { Array((Self.header + "\n" + paths.map { $0 + "\n" }.joined()).utf8) }
}
