import Disk
import Exchange

/// Projects of coding tools where they lie.
enum ProjectOnDisk {
  /// Reads the project at a path; a folder is one of QualCoder, which holds its database.
  static func read(_ path: String, documents: String?, splitsNames: Bool) throws -> CodingProject {
    var path = path
    if try System.kind(of: path) == .folder { path = Paths.join(Paths.trimmed(path), "data.qda") }
    guard let size = try System.stamp(of: path)?.size else {
      throw FileFault("read", path, reason: "No such file or directory")
    }
    if let size = try System.stamp(of: path + "-wal")?.size, size > 0 {
      throw ExchangeFault("another program has it open", hint: "close the project there first")
    }
    var options = ProjectFile.Options()
    options.splitsNames = splitsNames
    if let documents { options.documents = try TextFolder(documents) }
    let chunks = try FileChunks(path, size: 512)
    let start = try chunks.next()
    return try ProjectFile.read(path, start: start, options: options) { try bytes(path, size: Int(size)) }
  }

  private static func bytes(_ path: String, size: Int) throws -> [UInt8] {
    guard size <= 256 << 20 else {
      throw ExchangeFault("the file has \(size >> 20) MiB, and such a file may have 256 MiB")
    }
    return try System.read(path)
  }
}

/// A folder of texts.
private struct TextFolder: DocumentFolder {
  let path: String
  let names: [String]

  init(_ path: String) throws(FileFault) {
    self.path = Paths.trimmed(path)
    names = try System.names(in: self.path).filter { !$0.hasPrefix(".") }
  }

  func text(_ key: String) throws(ExchangeFault) -> String {
    do { return try ProjectText.text(System.read(Paths.join(path, key))) } catch let fault as FileFault {
      throw ExchangeFault("\(fault)")
    } catch {
      throw ExchangeFault("\(error)")
    }
  }
}
