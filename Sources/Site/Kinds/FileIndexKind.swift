import Markup
import Outputs
import Records

/// All files of the site with what a copy of it is checked by.
struct FileIndexKind: ListingKind {
  let name = "index of files"
  let places: [OutputPlace] = [.file("data/index.json"), .folder("data/index")]
  let purpose = "all files with their types, sizes and hashes; from 51 cases on those of cases in parts"

  private static let path = "data/index.json"

  /// Schemas of files, by the name of the file.
  private static let schemas = [
    "case.json": "data/case.schema.json", "cases.json": "data/cases.schema.json",
    "codebook.json": "data/codebook.schema.json",
  ]

  func pieces(of listing: SiteListing) -> [SharedPiece] {
    let parts = listing.parts()
    guard parts.count > 1 else { return [piece(Self.path, listing, listing.all, own: listing.files.own)] }
    return parts.enumerated().map { piece("data/index/\($0 + 1).json", listing, $1, own: []) }
  }

  func head(of listing: SiteListing, parts: [ListedFile]) -> SharedPiece? {
    guard parts.first?.path != Self.path else { return nil }
    return SharedPiece(
      path: Self.path, fingerprint: listing.fingerprint(Self.path, 0..<0, own: listing.files.own + parts)
    ) {
      Self.file(
        listing, listing.files.own,
        parts: zip(parts, listing.parts()).map { file, cases in
          Self.row(file).part(
            first: listing.files.id(cases.lowerBound), last: listing.files.id(cases.upperBound - 1))
        })
    }
  }

  private func piece(_ path: String, _ listing: SiteListing, _ cases: Range<Int>, own: [ListedFile]) -> SharedPiece {
    SharedPiece(path: path, fingerprint: listing.fingerprint(path, cases, own: own)) {
      Self.file(listing, try listing.files(cases, own: own), parts: [])
    }
  }

  private static func file(_ listing: SiteListing, _ files: [ListedFile], parts: [JSON]) -> [UInt8] {
    let site = listing.site
    return FileIndex.file(
      files.lazy.map(row), parts: parts, title: site.site.title, baseURL: site.site.baseURL,
      generator: "Caseloom " + site.version)
  }

  private static func row(_ file: ListedFile) -> FileIndex.Row {
    FileIndex.Row(
      path: file.path, type: MediaType.of(file.path), size: file.size, hash: file.fingerprint.digits,
      schema: schema(of: file.path))
  }

  /// Attachments may be called like files of the program.
  private static func schema(of path: String) -> String? {
    guard path.hasSuffix(".json") else { return nil }
    let parts = path.split(separator: "/")
    guard let name = parts.last, parts.count == (parts.first == "cases" ? 3 : 2) else { return nil }
    return schemas[String(name)]
  }
}
