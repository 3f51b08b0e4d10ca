import Outputs
import CaseModel
import CaseReader
import Diagnostics
import Disk
import Site

/// The last look over a site before it is published: text that may not be shown must stand in no file.
enum LeakScan {
  /// One error for each file that holds such text for no other reason, naming the file and never the text.
  ///
  /// - Parameter reader: Asked about the cases only where something was found.
  static func check(_ files: [OutputFile], for withheld: Shingles, reader: CorpusReader) -> [Diagnostic] {
    let index = ShingleIndex(withheld)
    let suspects = files.filter { !runs(of: index, in: $0).isEmpty }
    guard !suspects.isEmpty else { return [] }
    let frame = reader.frame()
    guard !frame.cases.allSatisfy({ reader.isIndependent($0, frame: frame) }) else { return [] }
    return suspects.map { leak(in: $0.path) }
  }

  /// The runs that stand in a file that was made here.
  static func runs(of withheld: ShingleIndex, in file: OutputFile) -> Shingles {
    guard case .bytes(let bytes) = file.contents else { return Shingles() }
    return FileSearch.runs(of: withheld, in: bytes, path: file.path)
  }

  static func leak(in path: String) -> Diagnostic {
    Diagnostic(
      .error, "leak", at: SourceSpan(file: path), "this file of the site would hold text that may not be published",
      hints: ["look for the words in your templates; if they are not there, report this as a fault"])
  }

  static func leak(inAttachment path: String) -> Diagnostic {
    Diagnostic(
      .error, "leak", at: SourceSpan(file: path), "this attachment holds text that may not be published",
      hints: ["take the passage out of the file, or take the file out of the case's 'attachments'"])
  }
}

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
    let file = try FileChunks(disk.place(of: path))
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
