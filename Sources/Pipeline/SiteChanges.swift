import SiteRenderer

/// What distinguishes the site that is from the site that is to be.
struct SiteChanges {
  /// A file with its bytes at hand.
  struct Item {
    let path: String
    /// The new bytes; `nil` when the file on disk has them already.
    let bytes: [UInt8]?
  }

  let items: [Item]
  /// Files made before that are no longer part of the site.
  let strays: [String]
  let manifest: Manifest
  let isManifestNew: Bool

  init(_ files: [OutputFile], manifest: Manifest, old: Manifest, output: String, contentRoot: String) throws(FileFault)
  {
    var items: [Item] = []
    for file in files { items.append(try Self.item(file, output: output, contentRoot: contentRoot)) }
    self.items = items
    let kept = Set(manifest.paths)
    strays = old.paths.filter { !kept.contains($0) }
    self.manifest = manifest
    isManifestNew = manifest != old
  }

  var isEmpty: Bool { strays.isEmpty && !isManifestNew && items.allSatisfy { $0.bytes == nil } }

  var report: SitePublisher.Report {
    SitePublisher.Report(
      files: items.count, written: items.count { $0.bytes != nil }, removed: strays.count)
  }

  private static func item(_ file: OutputFile, output: String, contentRoot: String) throws(FileFault) -> Item {
    let bytes: [UInt8]
    switch file.contents {
    case .bytes(let made): bytes = made
    case .copy(let source): bytes = try System.read(Paths.join(contentRoot, source))
    }
    let path = Paths.join(output, file.path)
    let old = try System.kind(of: path) == .file ? System.read(path) : nil
    let isSame = old == bytes
    return Item(path: file.path, bytes: isSame ? nil : bytes)
  }
}
