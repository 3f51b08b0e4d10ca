import Packing

/// Paths that something is asked of later, by their fingerprints: those of a site with ten thousand cases would fill a
/// hundred megabytes.
struct PathSet {
  private var fingerprints: Set<UInt64> = []

  var count: Int { fingerprints.count }

  mutating func insert(_ path: String) { fingerprints.insert(Self.fingerprint(of: path)) }

  func contains(_ path: String) -> Bool { fingerprints.contains(Self.fingerprint(of: path)) }

  private static func fingerprint(of path: String) -> UInt64 {
    var path = path
    return path.withUTF8 { Fingerprint($0).value }
  }
}
