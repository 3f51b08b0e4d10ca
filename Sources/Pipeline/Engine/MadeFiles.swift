import Disk
import Incremental
import Packing
import Site

/// The files of the site that were made of a case, packed until somebody asks for one: most builds look at ten thousand
/// cases and need the names of none.
struct MadeFiles: Sendable, Equatable {
  /// Number of the files.
  let count: Int
  /// Number of those that may be pages.
  let pages: Int
  /// Folders that hold them, from the folder of the case, which is the empty name.
  let folders: [String]
  /// The fingerprint of all that lists of files tell of them.
  let listed: Fingerprint
  private let bytes: ArraySlice<UInt8>

  /// No files.
  init() { self.init([]) }

  /// - Parameter outputs: The files, in the order of their names.
  init(_ outputs: [CaseRecord.Output]) {
    count = outputs.count
    pages = outputs.count { $0.name.hasSuffix(".html") }
    folders = Self.folders(of: outputs)
    listed = Self.listed(outputs)
    var writer = PackWriter(room: outputs.count * 80)
    for output in outputs { writer.append(output) }
    bytes = writer.bytes[...]
  }

  private init(count: Int, pages: Int, folders: [String], listed: Fingerprint, bytes: ArraySlice<UInt8>) {
    (self.count, self.pages, self.folders) = (count, pages, folders)
    (self.listed, self.bytes) = (listed, bytes)
  }

  /// The files, in the order of their names.
  ///
  /// - Throws: A `PackFault` when what was kept is damaged.
  var outputs: [CaseRecord.Output] {
    get throws(PackFault) {
      var reader = PackReader(bytes)
      var outputs: [CaseRecord.Output] = []
      outputs.reserveCapacity(count)
      while !reader.isAtEnd { outputs.append(try reader.next()) }
      guard outputs.count == count else { throw PackFault() }
      return outputs
    }
  }

  /// The fingerprint of how the folders look now.
  ///
  /// - Parameters:
  ///   - root: The folder of the case on the site.
  ///   - moment: When it was begun to look, in nanoseconds since 1970.
  /// - Returns: `nil` where a folder is missing, or has changed so lately that another change might not show.
  func stampOfFolders(in root: borrowing FolderHandle, at moment: Int64) throws(FileFault) -> Fingerprint? {
    var builder = FingerprintBuilder()
    for name in folders {
      guard let stamp = try root.stamp(of: name), stamp.isSettled(at: moment) else { return nil }
      stamp.add(to: &builder)
    }
    return builder.finished
  }

  private static func folders(of outputs: [CaseRecord.Output]) -> [String] {
    var folders = [""]
    var known: Set<String> = []
    for output in outputs {
      for folder in SitePath.folders(above: output.name) where known.insert(folder).inserted { folders.append(folder) }
    }
    return folders
  }

  private static func listed(_ outputs: [CaseRecord.Output]) -> Fingerprint {
    var builder = FingerprintBuilder()
    for output in outputs {
      builder.add(UInt64(output.part.rawValue))
      builder.add(output.name)
      builder.add(output.fingerprint)
      builder.add(UInt64(output.stamp.size))
    }
    return builder.finished
  }
}

extension MadeFiles: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    let made = Self(
      count: try packer.pack(value?.count), pages: try packer.pack(value?.pages),
      folders: try packer.list(value?.folders), listed: try packer.pack(value?.listed),
      bytes: try packer.slice(value?.bytes))
    try packer.require(made.count >= 0 && made.count <= made.bytes.count && (0...made.count).contains(made.pages))
    return made
  }
}
