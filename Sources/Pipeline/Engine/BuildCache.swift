import Disk
import Incremental
import Packing

/// What the last run kept for the next: records of cases and of shared files, and the rows they put aside.
struct BuildCache: Sendable {
  /// A shared file as the last run made it.
  struct Shared: Sendable, Equatable {
    /// The fingerprint of all that it depends on.
    let fingerprint: Fingerprint
    /// The file; `nil` when the cases gave none.
    let seen: SeenOutput?
    /// Whether it lists the files of the site.
    var isListing = false
  }

  /// A case as it stands in the index.
  struct Entry: Sendable {
    /// Where its rows stand.
    let offset: Int
    /// Its record.
    let record: StoredRecord
    /// The fingerprint of how the folders of its files looked when all of them were as they were made; `nil` when that
    /// is not known.
    var folders: Fingerprint?
  }

  /// The fingerprint of the program that kept it.
  var program = Fingerprint(value: 0)
  /// What tells the site from others.
  var identity = ""
  /// Number of the file with the rows.
  var generation = 0
  /// Bytes of that file that are known.
  var rowsLength = 0
  /// How the file of the program looked.
  var programStamp: FileStamp?
  /// The fingerprint of all that shared files depend on, together.
  var sharing = Fingerprint(value: 0)
  /// The fingerprint of all that those of them depend on that list no files.
  var telling = Fingerprint(value: 0)
  /// The fingerprint of the words that no shared file may hold.
  var withheld = Fingerprint(value: 0)
  /// How the manifest looked when the last run ended.
  var manifest: FileStamp?
  /// Shared files by path.
  var shared: [String: Shared] = [:]
  /// Cases by id.
  var cases: [String: Entry] = [:]
}

extension BuildCache: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      program: try packer.pack(value?.program),
      identity: try packer.pack(value?.identity),
      generation: try packer.pack(value?.generation),
      rowsLength: try packer.pack(value?.rowsLength),
      programStamp: try packer.optional(value?.programStamp),
      sharing: try packer.pack(value?.sharing),
      telling: try packer.pack(value?.telling),
      withheld: try packer.pack(value?.withheld),
      manifest: try packer.optional(value?.manifest),
      shared: try packer.dictionary(value?.shared),
      cases: try packer.dictionary(value?.cases))
  }

  /// About how many bytes it takes up.
  var room: Int {
    cases.reduce(shared.count * 160) { $0 + $1.key.utf8.count + 56 }
  }
}

extension BuildCache.Shared: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      fingerprint: try packer.pack(value?.fingerprint), seen: try packer.optional(value?.seen),
      isListing: try packer.pack(value?.isListing))
  }
}

extension BuildCache.Entry: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      offset: try packer.pack(value?.offset), record: try packer.pack(value?.record),
      folders: try packer.optional(value?.folders))
  }
}
