import CaseReader
import Disk

/// A folder with the schemas of all kinds of files.
struct SchemaFolder {
  let path: String

  /// A folder with this path.
  init(path: String) { self.path = path }

  /// The folder in which files of a content folder look for their schemas.
  init(content: String) { path = Paths.join(content, ContentKind.schemaFolder) }

  /// Whether the folder is there.
  var isThere: Bool {
    get throws { try System.kind(of: path) == .folder }
  }

  /// Writes the schemas, over those of another version.
  func write() throws {
    try System.makeFolders(path)
    for kind in ContentKind.allCases { try System.write(kind.schema, to: Paths.join(path, kind.schemaName)) }
    Console.note("wrote \(ContentKind.allCases.count) schemas for editors to \(path)\n")
  }
}
