import Outputs
import Packing
import Records

/// What the files for programs may hold, said so that programs can check it.
struct SchemaKind: SiteKind {
  let name = "schemas"
  let places: [OutputPlace] = [
    .file("data/case.schema.json"), .file("data/cases.schema.json"), .file("data/codebook.schema.json"),
    .file("data/index.schema.json"), .file("data/" + CodingsTable.file),
  ]
  let templates: [TemplateName] = []
  let purpose = "JSON Schemas of the files for programs, and what the columns of `codings.csv` hold"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    let title = contents.site.site.title
    return [
      piece("data/case.schema.json") { CaseSchema.file }, piece("data/cases.schema.json") { CasesSchema.file },
      piece("data/codebook.schema.json") { CodebookRecords.schema },
      piece("data/index.schema.json") { FileIndex.schema },
      piece("data/" + CodingsTable.file, of: title) {
        CodingsTable.description(title: title)
      },
    ]
  }

  /// A file that says the same of every site, or names one.
  private func piece(_ path: String, of title: String = "", make: @escaping @Sendable () -> [UInt8]) -> SharedPiece {
    SharedPiece(path: path, fingerprint: Fingerprint(Array(title.utf8)), make: make)
  }
}
