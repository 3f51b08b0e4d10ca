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
    var lines = PathLines(Self.header, room: 0)
    for path in paths { lines.append(path) }
    bytes = lines.sorted(below: Self.header)
  }

  /// The list of a site's files.
  package init(_ contents: SiteContents) throws(FileFault) {
    var lines = PathLines(Self.header, room: contents.count * 48)
    try contents.forEachPath { (path) throws(FileFault) in lines.append(path) }
    bytes = lines.sorted(below: Self.header)
  }

  /// Reads a manifest; `nil` for anything else.
  package init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    guard let header = PathLines.next(in: &rest), header.elementsEqual(Self.header.utf8) else { return nil }
    var lines = PathLines(Self.header, room: bytes.count)
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

/// Lines of paths as they come in: one behind the other as long as they are in order, and the others aside.
private struct PathLines {
  private var bytes: [UInt8]
  private var last = 0..<0
  /// Those that come before one that is there already.
  private var late: [String] = []

  /// - Parameter room: Bytes of the lines, about.
  init(_ header: String, room: Int) {
    bytes = []
    bytes.reserveCapacity(room)
    bytes += header.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func append(_ path: String) {
    let start = bytes.count
    bytes += path.utf8
    guard last.isEmpty || bytes[last].lexicographicallyPrecedes(bytes[start...]) else {
      let isRepeated = bytes[last].elementsEqual(bytes[start...])
      bytes.removeSubrange(start...)
      if !isRepeated { late.append(path) }
      return
    }
    last = start..<bytes.count
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The lines in order, each once.
  func sorted(below header: String) -> [UInt8] {
    if late.isEmpty { return bytes }
    var merged = PathLines(header, room: bytes.count + late.reduce(0) { $0 + $1.utf8.count + 1 })
    var rest = bytes.dropFirst(header.utf8.count + 1)
    let late = late.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var next = late.startIndex
    while let line = Self.next(in: &rest) {
      while next < late.endIndex, late[next].utf8.lexicographicallyPrecedes(line) {
        merged.append(late[next])
        next += 1
      }
      merged.append(String(decoding: line, as: UTF8.self))
    }
    for path in late[next...] { merged.append(path) }
    return merged.bytes
  }

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
