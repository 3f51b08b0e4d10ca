import Outputs
import Records

/// All files of the site with what a copy of it is checked by.
struct FileIndexKind: ListingKind {
  let name = "index of files"
  let places: [OutputPlace] = [.file("data/index.json")]
  let purpose = "all files with their types, sizes and hashes"

  /// Schemas of files, by the name of the file.
  private static let schemas = [
    "case.json": "data/case.schema.json", "cases.json": "data/cases.schema.json",
    "codebook.json": "data/codebook.schema.json",
  ]

  func files(of listing: SiteListing) -> [OutputFile] {
    let rows = listing.files.map { file in
      FileIndex.row(
        path: file.path, type: MediaType.of(file.path), size: file.size, hash: file.fingerprint.digits,
        schema: Self.schema(of: file.path))
    }
    let site = listing.site
    return [
      OutputFile(
        path: "data/index.json",
        bytes: FileIndex.file(
          rows, title: site.site.title, baseURL: site.site.baseURL, generator: "Caseloom " + site.version))
    ]
  }

  /// Attachments may be called like files of the program.
  private static func schema(of path: String) -> String? {
    guard path.hasSuffix(".json") else { return nil }
    let parts = path.split(separator: "/")
    guard let name = parts.last, parts.count == (parts.first == "cases" ? 3 : 2) else { return nil }
    return schemas[String(name)]
  }
}
