import CaseModel
import CaseReader
import Disk

/// Searches a file that is published as it is, in parts.
enum AttachmentSearch {
  /// Bytes that are looked at to tell whether it is text.
  private static let head = 8192

  /// The runs that stand in the file; none when it is no text, which it is when it holds no zero byte early on.
  static func runs(of withheld: ShingleIndex, at path: String, in content: any ContentFolder) throws -> Shingles {
    var search = ShingleSearch(withheld)
    // Markup is no attachment: a browser would run it.
    let isJSON = FileSearch.Kind(path: path) == .json
    try forEachPart(of: path, in: content) { part in
      part.withUnsafeBufferPointer { bytes in
        if isJSON { JSONText.read(bytes, into: &search) } else { search.read(bytes) }
      }
    }
    return search.finish()
  }

  private static func forEachPart(of path: String, in content: any ContentFolder, _ body: ([UInt8]) -> Void) throws {
    guard let disk = content as? DiskFolder else {
      let bytes = try content.bytes(at: path)
      if isText(bytes) { body(bytes) }
      return
    }
    let place = disk.place(of: path)
    // The reader has told of a file that is not there; to stop at it would keep that from being said.
    guard try System.kind(of: place) != nil else { return }
    let file = try FileChunks(place)
    var part = try file.next()
    guard isText(part) else { return }
    while !part.isEmpty {
      try EndSignal.check()
      body(part)
      part = try file.next()
    }
  }

  private static func isText(_ bytes: [UInt8]) -> Bool { !bytes.prefix(head).contains(0) }
}
