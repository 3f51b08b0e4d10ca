package import Disk
package import Packing
import Synchronization

/// A change of an output folder from one whole site to the next.
///
/// Files are handed over one by one, from any number of tasks. What is new waits in a folder of its own until
/// ``commit(_:)``; until then, and after ``abandon()``, the output is what it was.
package final class SiteTransaction: Sendable {
  private struct State {
    var written = WrittenFiles()
    var folders: Set<String> = []
    var isOpen = false
  }

  let staging: Staging
  /// Whether the output is changed by exchanging it for a new tree.
  package let exchanges: Bool
  private let lock: FileLock
  private let state = Mutex(State())
  private let count = Atomic<Int>(0)

  private var waitingFolder: String { exchanges ? staging.beside : staging.within }

  /// Begins a change: waits for a run that is at work on the folder, and mends what one that was cut off has left.
  ///
  /// - Parameter waiting: Called once when another run is at work, before waiting for it.
  /// - Throws: When the folder must not be published to, or cannot be.
  package init(_ publication: Publication, waiting: () -> Void) throws(FileFault) {
    try publication.check()
    staging = Staging(output: publication.output)
    if let parent = Paths.parent(of: publication.output) { try System.makeFolders(parent) }
    lock = try OutputLock.take(staging, waiting: waiting)
    try Recovery.clear(staging)
    exchanges = try Self.canExchange(publication)
  }

  /// A folder that is not there yet appears at once either way.
  private static func canExchange(_ publication: Publication) throws(FileFault) -> Bool {
    guard System.device(of: publication.output) != nil else { return true }
    guard publication.way == .exchange else { return false }
    return try ExchangeCheck.canExchange(publication.output)
  }

  /// The files that the last run made, as the output folder itself tells.
  package func oldManifest() throws(FileFault) -> Manifest? {
    let path = Paths.join(staging.output, Manifest.name)
    guard try System.kind(of: path) == .file else { return nil }
    return Manifest(try System.read(path))
  }

  /// How a file of the site that is looks now; `nil` when it is not there.
  package func stamp(of path: String) throws(FileFault) -> FileStamp? {
    try System.stamp(of: Paths.join(staging.output, path))
  }

  /// A folder of the site that is; `nil` when it is not there.
  package func folder(_ path: String) throws(FileFault) -> FolderHandle? {
    try FolderHandle(Paths.join(staging.output, path))
  }

  /// The fingerprint of the bytes of a file of the site that is; `nil` when it is no file.
  package func fingerprint(of path: String) throws(FileFault) -> Fingerprint? {
    let full = Paths.join(staging.output, path)
    return try System.kind(of: full) == .file ? Fingerprint(ofFile: full) : nil
  }

  /// Hands over a file.
  ///
  /// - Parameters:
  ///   - order: Its place among all files; those that are linked to come before those that link.
  ///   - known: What the file in the output is known to hold; `nil` when that is not known.
  package func take(_ path: String, _ bytes: [UInt8], order: Int, known: SeenOutput?) throws(FileFault)
    -> SeenOutput
  {
    let fingerprint = Fingerprint(bytes)
    if let known, known.fingerprint == fingerprint { return known }
    if known == nil, let old = try same(path, bytes) {
      return SeenOutput(path: path, fingerprint: fingerprint, stamp: old)
    }
    let waiting = try place(for: path)
    try System.write(bytes, to: waiting.full)
    return try note(path, fingerprint, order, waiting)
  }

  /// Hands over a file that is copied from elsewhere, of any size.
  package func take(_ path: String, copyOf source: String, order: Int, known: SeenOutput?) throws(FileFault)
    -> SeenOutput
  {
    let fingerprint = try Fingerprint(ofFile: source)
    if let known, known.fingerprint == fingerprint { return known }
    let old = Paths.join(staging.output, path)
    if known == nil, try System.kind(of: old) == .file, try Fingerprint(ofFile: old) == fingerprint,
      let stamp = try System.stamp(of: old)
    {
      return SeenOutput(path: path, fingerprint: fingerprint, stamp: stamp)
    }
    let waiting = try place(for: path)
    let file = try FileWriter(waiting.full)
    try file.copy(from: source, at: 0, count: Int(try System.stamp(of: source)?.size ?? 0))
    try file.close()
    return try note(path, fingerprint, order, waiting)
  }

  /// Hands over a file that is written in parts; one that turns out as it was is left as it is.
  ///
  /// - Parameter parts: Gives each part in turn to its argument.
  package func takeParts(
    _ path: String, order: Int, parts: (_ each: ([UInt8]) throws(FileFault) -> Void) throws(FileFault) -> Void
  ) throws(FileFault) -> SeenOutput {
    let waiting = try place(for: path)
    let file = try FileWriter(waiting.full)
    var stream = FingerprintStream()
    try parts { (part) throws(FileFault) in
      stream.add(part)
      try file.write(part)
    }
    try file.close()
    let fingerprint = stream.finished
    let old = Paths.join(staging.output, path)
    if try System.kind(of: old) == .file, let stamp = try System.stamp(of: old),
      stamp.size == (try System.stamp(of: waiting.full)?.size), try Fingerprint(ofFile: old) == fingerprint
    {
      try System.remove(waiting.full)
      return SeenOutput(path: path, fingerprint: fingerprint, stamp: stamp)
    }
    return try note(path, fingerprint, order, waiting)
  }

  /// Hands over a file that another folder holds: a second name for it where the system has such.
  ///
  /// - Parameter fingerprint: Of the bytes that it must hold.
  package func take(_ path: String, linkTo source: String, fingerprint: Fingerprint, order: Int) throws(FileFault)
    -> SeenOutput
  {
    guard try Fingerprint(ofFile: source) == fingerprint else {
      throw FileFault("take", source, reason: "it was changed after it was built")
    }
    let old = Paths.join(staging.output, path)
    if try System.kind(of: old) == .file, try Fingerprint(ofFile: old) == fingerprint,
      let stamp = try System.stamp(of: old)
    {
      return SeenOutput(path: path, fingerprint: fingerprint, stamp: stamp)
    }
    let waiting = try place(for: path)
    try System.linkOrCopy(source, to: waiting.full)
    return try note(path, fingerprint, order, waiting)
  }

  /// The file's stamp when it holds these bytes.
  private func same(_ path: String, _ bytes: [UInt8]) throws(FileFault) -> FileStamp? {
    let old = Paths.join(staging.output, path)
    guard let stamp = try System.stamp(of: old), stamp.size == bytes.count, try System.kind(of: old) == .file else {
      return nil
    }
    let (found, settled) = try System.readWithStamp(old)
    return found == bytes ? settled : nil
  }

  private func note(_ path: String, _ fingerprint: Fingerprint, _ order: Int, _ waiting: (name: String, full: String))
    throws(FileFault) -> SeenOutput
  {
    guard let stamp = try System.stamp(of: waiting.full) else {
      throw FileFault("write", waiting.full, reason: "it was removed by somebody else")
    }
    state.withLock { state in
      if exchanges { state.written.place(path) } else { state.written.wait(order, path, name: waiting.name) }
    }
    return SeenOutput(path: path, fingerprint: fingerprint, stamp: stamp)
  }

  /// Where a new file waits.
  private func place(for path: String) throws(FileFault) -> (name: String, full: String) {
    try EndSignal.check()
    let name = exchanges ? path : String(count.add(1, ordering: .relaxed).newValue)
    let folder = waitingFolder
    let failure = state.withLock { state -> FileFault? in
      do throws(FileFault) {
        if !state.isOpen {
          if exchanges { try staging.layOutBeside() } else { try System.makeFolders(folder) }
          state.isOpen = true
        }
        try Self.makeFolders(above: name, in: folder, known: &state.folders)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
    return (name, Paths.join(folder, name))
  }

  /// Makes the folders that lead to a path, once each.
  static func makeFolders(above path: String, in root: String, known: inout Set<String>) throws(FileFault) {
    // Where a folder is known, those above it are.
    guard let end = path.utf8.lastIndex(of: UInt8(ascii: "/")), !known.contains(String(path[..<end])) else { return }
    for folder in SitePath.folders(above: path).reversed() where !known.contains(folder) {
      try System.makeFolder(Paths.join(root, folder))
      known.insert(folder)
    }
  }

  /// Ends the change with the site as it was; files may be handed over again for another one.
  package func abandon() {
    try? FolderTree.remove(waitingFolder)
    state.withLock { $0 = State() }
  }

  /// Puts the new site in the place of the old.
  ///
  /// - Parameter contents: What the site is to hold; every path was handed over, or is in the output as it shall be.
  package func commit(_ contents: SiteContents) throws(FileFault) -> Publication.Report {
    let written = state.withLock { $0.written }
    do throws(FileFault) {
      var report = Publication.Report(files: contents.count, written: written.count)
      let isDone = written.count == 0 ? try isListed(contents) : false
      if isDone {
        abandon()
        return report
      }
      let strays = try contents.isSameSet ? [] : strays(contents)
      report.removed = strays.count
      if exchanges {
        try ExchangeCommit(staging: staging, contents: contents, strays: strays, placed: written.placed).run()
      } else {
        try InPlaceCommit(staging: staging, contents: contents, strays: strays, written: written.waiting).run()
      }
      return report
    } catch {
      // Once the journal stands, what waits must stay for the next run.
      if !Recovery.isNeeded(for: staging.output) { abandon() }
      throw error
    }
  }

  /// Whether the manifest in the output lists just these files.
  private func isListed(_ contents: SiteContents) throws(FileFault) -> Bool {
    if contents.isSameSet { return true }
    return try oldManifest() == Manifest(contents)
  }

  private func strays(_ contents: SiteContents) throws(FileFault) -> [String] {
    guard let old = try oldManifest() else { return [] }
    var kept = PathSet()
    try contents.forEachPath { (path) throws(FileFault) in kept.insert(path) }
    var strays: [String] = []
    old.forEachPath { path in
      if !kept.contains(path) { strays.append(path) }
    }
    return strays
  }
}
