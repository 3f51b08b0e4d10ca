import CaseModel
import CaseReader
import Diagnostics
import Testing

/// What holds for any input whatever.
@Suite struct PropertyTests {
  static let whole: [String: [UInt8]] = {
    var files = (try? DiskFolder.files(in: DiskFolder.fixtures.appending(path: "complete"))) ?? [:]
    for (path, bytes) in (try? DiskFolder.files(in: DiskFolder.fixtures.appending(path: "base"))) ?? [:]
    where files[path] == nil && path.hasPrefix("cases/") {
      files[path] = bytes
    }
    return files
  }()

  @Test func anyBytesAreRead() {
    var random = SeededGenerator(seed: 7)
    let paths = Self.whole.keys.sorted()
    for _ in 0..<150 {
      var files = Self.whole
      let isText = random.chance(50)
      files[random.pick(paths)] = (0..<random.below(400)).map { _ in
        isText ? random.pick(Array("-:[]{}#.=@\"'\\ \n\tab>*_`&|!<?%".utf8)) : UInt8(random.below(256))
      }
      expectPlacesInside(files)
    }
  }

  @Test func anyDamageIsRead() {
    var random = SeededGenerator(seed: 11)
    let paths = Self.whole.keys.filter { !$0.contains("attachments") }.sorted()
    for _ in 0..<350 {
      var files = Self.whole
      for _ in 0...random.below(3) {
        let path = random.pick(paths)
        files[path] = Self.damaged(files[path] ?? [], &random)
      }
      expectPlacesInside(files)
    }
  }

  private static func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var result = bytes
    let place = random.below(bytes.count)
    let end = min(bytes.count, place + 1 + random.below(40))
    switch random.below(6) {
    case 0: result[place] ^= 1 << UInt8(random.below(8))
    case 1: result.removeSubrange(place..<end)
    case 2: result.insert(contentsOf: bytes[place..<end], at: place)
    case 3: result.removeSubrange(place...)
    case 4:
      result.insert(
        contentsOf: random.pick(["\"", "{", "]", "\n", "\u{2028}", "\u{FEFF}", "å", "- ", ": ", "#"]).utf8, at: place)
    default: result.insert(random.pick([0x0D, 0x09, 0x00, 0xC3, 0x85, 0x20]), at: place)
    }
    return result
  }

  private func expectPlacesInside(_ files: [String: [UInt8]]) {
    for diagnostic in Sample.read(MemoryFolder(files: files)).diagnostics {
      let span = diagnostic.span
      guard let line = span.line else { continue }
      let path = String(span.file.dropFirst("content/".count))
      let lines = Self.lines(of: files[path] ?? [])
      #expect(line >= 1 && line <= lines.count, "\(diagnostic)")
      guard line <= lines.count, let column = span.column else { continue }
      #expect(column >= 1 && column <= lines[line - 1] + 1, "\(diagnostic) in \(lines[line - 1]) characters")
    }
  }

  /// Length of each line in code points, whatever ends it.
  private static func lines(of bytes: [UInt8]) -> [Int] {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(\.count)
  }

  @Test func theOrderOfFilesChangesNothing() {
    var random = SeededGenerator(seed: 3)
    let folder = MemoryFolder(files: Self.whole)
    let first = Sample.read(folder)
    for _ in 0..<10 {
      let other = Sample.read(
        ShuffledFolder(
          inner: folder, frame: folder.framePaths().shuffled(using: &random),
          ids: folder.caseIDs().shuffled(using: &random),
          paths: Dictionary(
            uniqueKeysWithValues: folder.caseIDs().map { ($0, folder.paths(inCase: $0).shuffled(using: &random)) })))
      #expect(other.value.cases == first.value.cases && other.value.pages == first.value.pages)
      #expect(other.value.references == first.value.references && other.value.site == first.value.site)
      #expect(other.diagnostics == first.diagnostics)
    }
  }

  @Test func byteOrderMarksAndWindowsLineEndsChangeNothing() {
    let whole = Sample.read(MemoryFolder(files: Self.whole))
    let first = whole.value
    for (mark, end) in [("\u{FEFF}", "\r\n"), ("", "\r\n"), ("\u{FEFF}", "\n"), ("", "\r")] {
      let files = Self.whole.mapValues { bytes in
        Array((mark + String(decoding: bytes, as: UTF8.self).replacing("\n", with: end)).utf8)
      }
      let other = Sample.read(MemoryFolder(files: files))
      #expect(other.diagnostics == whole.diagnostics)
      #expect(other.value.cases == first.cases && other.value.pages == first.pages)
      #expect(other.value.references == first.references && other.value.site == first.site)
    }
  }

  struct ShuffledFolder: ContentFolder {
    let inner: MemoryFolder
    let frame: [String]
    let ids: [String]
    let paths: [String: [String]]
    var displayName: String { inner.displayName }
    func framePaths() -> [String] { frame }
    func caseIDs() -> [String] { ids }
    func paths(inCase id: String) -> [String] { paths[id, default: []] }
    func bytes(at path: String) -> [UInt8] { inner.bytes(at: path) }
  }
}
