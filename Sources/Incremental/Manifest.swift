package import Disk

/// The list of files that this program made in an output folder; what is not listed is never touched.
package struct Manifest: Sendable, Equatable {
  /// Name of its file in the output folder.
  package static let name = ".caseloom"
  private static let header = "caseloom manifest 1"

  /// The file: a line for each path, in the order of their bytes.
  package let bytes: [UInt8]

  /// A list of files, in any order.
  package init(_ paths: some Sequence<String>) {
    var lines = PathLines()
    for path in paths { lines.append(path) }
    bytes = lines.sorted(below: Self.header)
  }

  /// The list of a site's files.
  package init(_ contents: SiteContents) throws(FileFault) {
    var lines = PathLines()
    try contents.forEachPath { (path) throws(FileFault) in lines.append(path) }
    bytes = lines.sorted(below: Self.header)
  }

  /// Reads a manifest; `nil` for anything else.
  package init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    guard let header = PathLines.next(in: &rest), header.elementsEqual(Self.header.utf8) else { return nil }
    var lines = PathLines()
    while let line = PathLines.next(in: &rest) {
      let path = String(decoding: line, as: UTF8.self)
      // A manifest that leads out of the folder is not ours.
      guard SitePath.isInside(path) else { return nil }
      lines.append(path)
    }
    self.bytes = lines.sorted(below: Self.header)
  }

  /// Hands over each path, in order.
  package func forEachPath<Fault>(_ each: (String) throws(Fault) -> Void) throws(Fault) {
    var rest = bytes.dropFirst(Self.header.utf8.count + 1)
    while let line = PathLines.next(in: &rest) { try each(String(decoding: line, as: UTF8.self)) }
  }

  /// Paths, sorted.
  package var paths: [String] {
    var paths: [String] = []
    forEachPath { paths.append($0) }
    return paths
  }
}

/// Paths in few bytes, one behind the other.
private struct PathLines {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  mutating func append(_ path: String) {
    bytes += path.utf8
    ends.append(bytes.count)
  }

  /// The lines in order, each once.
  func sorted(below header: String) -> [UInt8] {
    // Those that come in order are found to be so at once.
    let order = ends.indices.sorted { self[$0].lexicographicallyPrecedes(self[$1]) }
    var file = Array((header + "\n").utf8)
    file.reserveCapacity(file.count + bytes.count + ends.count)
    var last: ArraySlice<UInt8>?
    for line in order.lazy.map({ self[$0] }) where line != last {
      file += line
      file.append(UInt8(ascii: "\n"))
      last = line
    }
    return file
  }

  private subscript(index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

  /// The next line that is not empty; `nil` at the end.
  static func next(in rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[end...].dropFirst()
      if !line.isEmpty { return line }
    }
    return nil
  }
}
