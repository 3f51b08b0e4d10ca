import CaseModel
import Figures
import Outputs
import Packing
import Records

/// The files that belong to no single case.
struct SharedFiles {
  let site: SiteFrame
  let shelf: any CaseShelf
  /// Keys of the works that published text cites.
  let cited: Set<String>
  let tombstones: [Tombstone]

  /// Pages that others link to come first.
  var pieces: [SharedPiece] {
    let compare = ComparePages(site: site, shelf: shelf)
    let home = HomePages(site: site, shelf: shelf, tombstones: tombstones)
    return [asset(site.stylesheet), asset(site.icon), cases] + home.files + compare.files
      + tombstones.map(stone) + CodebookPages(site: site, shelf: shelf).pieces + compare.pages
      + [page("method.html", .method) { MethodPage(site: site).page }, references, notFound] + site.pages.map(free)
      + home.pages
  }

  private func asset(_ file: OutputFile) -> SharedPiece {
    SharedPiece(path: file.path, print: Fingerprint(file.madeBytes)) { file.madeBytes }
  }

  private var cases: SharedPiece {
    SharedPiece(
      path: "data/cases.json", print: shelf.fingerprint(of: shelf.indices, on: site.bareFingerprint)
    ) { [shelf] in
      CasesJSON.file(try shelf.indices.map { try shelf.summary($0).row })
    }
  }

  private func stone(_ stone: Tombstone) -> SharedPiece {
    page(Links.report(stone.id), .tombstone, FieldBytes(stone)) {
      TombstonePage(site: site, stone: stone, path: Links.report(stone.id), kind: .report).page
    }
  }

  private var references: SharedPiece {
    let works = ReferencesPage.sorted(site.references.values.filter { cited.contains($0.key) })
    return page("references.html", .references, FieldBytes(works)) { ReferencesPage(site: site, works: works).page }
  }

  private var notFound: SharedPiece { page("404.html", .notFound) { NotFoundPage(site: site).page } }

  /// What a page cites is spelled out from its works, so it depends on those it cites and on no others.
  private func free(_ own: FreePage) -> SharedPiece {
    let writer = FreePageWriter(site: site, own: own)
    var fields = FieldBytes(own)
    fields.read(writer.cited.sorted().compactMap { site.references[$0] })
    return page("\(own.id).html", .freePage, fields) { writer.page }
  }

  private func page(
    _ path: String, _ template: TemplateName, _ fields: FieldBytes = FieldBytes(),
    make: @escaping @Sendable () -> OutputFile
  ) -> SharedPiece {
    SharedPiece(path: path, print: site.fingerprint(of: [template], fields)) { make().madeBytes }
  }
}

extension CaseShelf {
  /// Places of all cases.
  var indices: Range<Int> { 0..<count }

  /// Places of the cases on one of several pages.
  func page(_ number: Int) -> Range<Int> {
    (number * Pages.itemsPerPage)..<min((number + 1) * Pages.itemsPerPage, count)
  }

  /// Of the cases at some places, and of what is shown with them.
  func fingerprint(of cases: Range<Int>, on frame: Fingerprint) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(frame)
    builder.add(UInt64(count))
    for index in cases { builder.add(print(index)) }
    return builder.finished
  }

  func summaries(_ cases: Range<Int>) throws -> [CaseSummary] { try cases.map(summary) }
}
