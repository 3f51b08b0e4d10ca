import Outputs
import CaseReader
import Site

/// A built site, held in memory.
struct ServedSite: Sendable {
  /// What stands at a path.
  enum Place: Equatable {
    /// A file; its path in the site.
    case file(String)
    /// A folder that was asked for without the slash at its end.
    case folderWithoutSlash
    /// Nothing.
    case nothing
  }

  /// The page for what is not found.
  static let notFound = "404.html"

  private let files: [String: OutputFile.Contents]
  private let folders: Set<String>
  private let stamps: [String: Stamp]
  private let content: any ContentFolder

  /// - Parameter content: The folder that attachments are copied from.
  init(_ files: [OutputFile], content: any ContentFolder) {
    self.files = Dictionary(files.map { ($0.path, $0.contents) }, uniquingKeysWith: { first, _ in first })
    folders = Set(files.flatMap { Self.folders(above: $0.path) })
    self.content = content
    stamps = PageStamps.of(files, content: content)
  }

  /// Number of files.
  var count: Int { files.count }

  /// What stands at a path; a folder shows its `index.html`.
  func place(_ path: SitePath) -> Place {
    if path.isFolder {
      let index = (path.names + ["index.html"]).joined(separator: "/")
      return files[index] == nil ? .nothing : .file(index)
    }
    if files[path.text] != nil { return .file(path.text) }
    return folders.contains(path.text) && files[path.text + "/index.html"] != nil ? .folderWithoutSlash : .nothing
  }

  /// The bytes of a file of the site; `nil` when an attachment went away since the build.
  func bytes(of file: String) -> [UInt8]? {
    switch files[file] {
    case .bytes(let bytes): bytes
    case .copy(let source): try? content.bytes(at: source)
    case nil: nil
    }
  }

  /// What a page shows now: the stamp of the page at its path, or of the page for what is not found.
  ///
  /// `nil` for a file that is no page.
  func stamp(_ path: SitePath?) -> Stamp? {
    if let path, case .file(let file) = place(path) { return stamps[file] }
    return stamps[Self.notFound]
  }

  /// Pages that differ from those of another site, come or gone.
  func changedPages(since old: ServedSite?) -> Int {
    guard let old else { return stamps.count }
    return Set(stamps.keys).union(old.stamps.keys).count { stamps[$0] != old.stamps[$0] }
  }

  private static func folders(above path: String) -> [String] {
    let names = path.split(separator: "/").dropLast()
    return names.indices.map { names[...$0].joined(separator: "/") }
  }
}
