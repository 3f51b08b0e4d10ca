import CaseModel
import Figures
import Packing

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
    let plain = PlainPages(site: site, works: site.references.values.filter { cited.contains($0.key) })
    let home = HomePage(site: site, shelf: shelf, tombstones: tombstones)
    return [asset(site.stylesheet), asset(site.icon), cases] + home.files + compare.files
      + tombstones.map(stone) + CodebookPages(site: site, shelf: shelf).pieces + compare.pages
      + [page("method.html", "method") { [site] in MethodPage(site: site).page.madeBytes }] + plain.pieces + home.pages
  }

  private func asset(_ file: OutputFile) -> SharedPiece {
    SharedPiece(path: file.path, print: Fingerprint(file.madeBytes)) { file.madeBytes }
  }

  private var cases: SharedPiece {
    SharedPiece(path: "data/cases.json", print: shelf.print(of: shelf.indices, on: site.barePrint)) { [shelf] in
      CasesJSON.file(try shelf.indices.map { try shelf.summary($0).row })
    }
  }

  private func stone(_ stone: Tombstone) -> SharedPiece {
    page(Links.report(stone.id), "tombstone", fields: FieldBytes(stone)) { [site] in
      TombstonePages.page(stone, path: Links.report(stone.id), what: "case", site: site).madeBytes
    }
  }

  private func page(
    _ path: String, _ template: String, fields: FieldBytes = FieldBytes(),
    make: @escaping @Sendable () throws -> [UInt8]?
  ) -> SharedPiece {
    SharedPiece(path: path, print: site.print(of: [template], fields), make: make)
  }
}

extension SiteFrame {
  /// Of a page with a template that shows these fields.
  func print(of templates: [String], _ fields: FieldBytes) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(print(of: templates))
    builder.add(fields.bytes)
    return builder.finished
  }
}

extension OutputFile {
  /// The bytes of a file that was made here; empty for a copy.
  var madeBytes: [UInt8] { if case .bytes(let bytes) = contents { bytes } else { [] } }
}

extension CaseShelf {
  /// Places of all cases.
  var indices: Range<Int> { 0..<count }

  /// Places of the cases on one of several pages.
  func page(_ number: Int) -> Range<Int> { (number * Pages.most)..<min((number + 1) * Pages.most, count) }

  /// Of the cases at some places, and of what is shown with them.
  func print(of cases: Range<Int>, on frame: Fingerprint) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(frame)
    builder.add(UInt64(count))
    for index in cases { builder.add(print(index)) }
    return builder.finished
  }

  func summaries(_ cases: Range<Int>) throws -> [CaseSummary] { try cases.map(summary) }
}

/// Long lists over several pages.
enum Pages {
  /// Cases or excerpts on one page. (Design §5)
  static let most = 200

  /// How many pages a list takes; an empty one takes one.
  static func count(_ items: Int) -> Int { max(1, (items + most - 1) / most) }
}
