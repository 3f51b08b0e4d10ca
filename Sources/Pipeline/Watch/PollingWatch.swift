import Disk
/// Notices changes by comparing names, sizes and times. It works on every file system, network drives too.
package struct PollingWatch: FolderWatch {
  private var roots: [String]
  private var seen: [String: FileIdentity]

  /// Begins to watch folders; those that do not exist are noticed when they come.
  package init(_ roots: [String]) {
    self.roots = roots.map(Paths.trimmed)
    seen = Self.look(at: self.roots)
  }

  package let isBroken = false

  package mutating func follow(_ roots: [String]) { self.roots = roots.map(Paths.trimmed) }

  package mutating func changes(within milliseconds: Int) -> FolderChanges {
    System.pause(milliseconds: milliseconds)
    let now = Self.look(at: roots)
    let changed = now.filter { seen[$0.key] != $0.value }.keys
    let gone = seen.keys.filter { now[$0] == nil }
    seen = now
    return FolderChanges(Set(changed).union(gone))
  }

  private static func look(at roots: [String]) -> [String: FileIdentity] {
    var identities: [String: FileIdentity] = [:]
    for root in roots { look(at: root, into: &identities) }
    return identities
  }

  /// A folder that goes away or may not be read holds nothing; the build says why.
  private static func look(at folder: String, into identities: inout [String: FileIdentity]) {
    for name in (try? System.names(in: folder)) ?? [] where !name.hasPrefix(".") {
      let path = Paths.join(folder, name)
      guard let identity = FileIdentity(of: path) else { continue }
      identities[path] = identity
      if (try? System.kind(of: path)) == .folder { look(at: path, into: &identities) }
    }
  }
}
