import CaseModel
import Markup
import Outputs
import Packing
import Words

/// The codebook, and for each code one page or several.
struct CodebookPages {
  let site: SiteFrame
  let shelf: any CaseShelf

  var pieces: [SharedPiece] {
    let totals = site.codebook.codes.indices.map { code in shelf.segments(code).reduce(0) { $0 + Int($1.count) } }
    var fields = FieldBytes()
    fields.read(totals)
    let index = SharedPiece(path: "codebook/index.html", fingerprint: site.fingerprint(of: [.codebook], fields)) {
      CodebookIndex(site: site, totals: totals).page.madeBytes
    }
    let frame = site.fingerprint(of: [.code])
    return [index]
      + site.codebook.codes.indices.flatMap { code in
        pages(code).enumerated().map { piece(code, number: $0, totals: totals, cuts: $1, frame) }
      }
  }

  /// The part of a case's excerpts that stands on a page.
  private struct Cut {
    let segment: CodedSegment
    let range: Range<Int>
  }

  private func piece(_ code: Int, number: Int, totals: [Int], cuts: [Cut], _ frame: Fingerprint) -> SharedPiece {
    let below = below(code, totals)
    var builder = FingerprintBuilder()
    builder.add(frame)
    for number in [code, number, totals[code]] + below.map(\.excerpts) { builder.add(UInt64(number)) }
    for cut in cuts {
      builder.add(cut.segment.fingerprint)
      builder.add(UInt64(cut.range.lowerBound))
      builder.add(UInt64(cut.range.upperBound))
    }
    let known = site.codebook.codes[code]
    return SharedPiece(path: Links.code(known.id, page: number), fingerprint: builder.finished) {
      let found = try cuts.flatMap { try excerpts($0, code: code) }
      let children = Dictionary(below.map { ($0.code, $0.excerpts) }, uniquingKeysWith: { first, _ in first })
      return CodePage(
        site: site, code: known, number: number, count: Pages.count(totals[code]), excerpts: found, below: children
      ).page.madeBytes
    }
  }

  /// The codes below a code with the number of excerpts of each, in the codebook's order.
  private func below(_ code: Int, _ totals: [Int]) -> [(code: String, excerpts: Int)] {
    let codes = site.codebook.codes
    let ids = site.codebook.subtree(of: codes[code].id)
    return ids.count < 2
      ? []
      : zip(codes, totals).filter { $0.0.id != codes[code].id && ids.contains($0.0.id) }
        .map { ($0.0.id, $0.1) }
  }

  /// What stands on each page of a code; one page without excerpts when there are none.
  private func pages(_ code: Int) -> [[Cut]] {
    var pages: [[Cut]] = [[]]
    var room = Pages.itemsPerPage
    for segment in shelf.segments(code) {
      var rest = 0..<Int(segment.count)
      while !rest.isEmpty {
        if room == 0 {
          pages.append([])
          room = Pages.itemsPerPage
        }
        let part = rest.prefix(room)
        pages[pages.count - 1].append(Cut(segment: segment, range: part))
        rest = part.upperBound..<rest.upperBound
        room -= part.count
      }
    }
    return pages
  }

  private func excerpts(_ cut: Cut, code: Int) throws -> [CodedExcerpt] {
    var rows = PackReader(try shelf.rows(cut.segment, code: code)[...])
    // A case may have many pages of excerpts with a code: those before are passed over unread.
    for _ in 0..<cut.range.lowerBound { _ = try rows.slice() }
    return try cut.range.map { _ in
      var row = PackReader(try rows.slice())
      return try row.next()
    }
  }
}
