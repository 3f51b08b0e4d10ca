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
        pages(code).enumerated().map { piece(code, number: $0, totals: totals, on: $1, frame) }
      }
  }

  /// The part of a case's excerpts that stands on a page.
  private struct Cut {
    let segment: CodedSegment
    let range: Range<Int>
  }

  /// What stands on a page, as places among the segments of the code: the parts themselves of all pages would fill more
  /// memory than all else that is kept of the cases.
  private struct Span {
    /// Segments with a part on the page.
    var segments: Range<Int>
    /// Where the first of them begins.
    let start: Int
    /// Where the last of them ends.
    var end: Int

    func cuts(of all: [CodedSegment]) -> [Cut] {
      segments.map { place in
        let start = place == segments.lowerBound ? self.start : 0
        let end = place == segments.upperBound - 1 ? self.end : Int(all[place].count)
        return Cut(segment: all[place], range: start..<end)
      }
    }
  }

  private func piece(_ code: Int, number: Int, totals: [Int], on span: Span, _ frame: Fingerprint) -> SharedPiece {
    let below = below(code, totals)
    var builder = FingerprintBuilder()
    builder.add(frame)
    for number in [code, number, totals[code]] + below.map(\.excerpts) { builder.add(UInt64(number)) }
    for cut in span.cuts(of: shelf.segments(code)) {
      builder.add(cut.segment.fingerprint)
      builder.add(UInt64(cut.range.lowerBound))
      builder.add(UInt64(cut.range.upperBound))
    }
    let known = site.codebook.codes[code]
    return SharedPiece(path: Links.code(known.id, page: number), fingerprint: builder.finished) {
      let found = try span.cuts(of: shelf.segments(code)).flatMap { try excerpts($0, code: code) }
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
  private func pages(_ code: Int) -> [Span] {
    var pages = [Span(segments: 0..<0, start: 0, end: 0)]
    var room = Pages.itemsPerPage
    for (place, segment) in shelf.segments(code).enumerated() {
      var rest = 0..<Int(segment.count)
      while !rest.isEmpty {
        if room == 0 {
          pages.append(Span(segments: place..<place, start: rest.lowerBound, end: 0))
          room = Pages.itemsPerPage
        }
        let part = rest.prefix(room)
        pages[pages.count - 1].segments = pages[pages.count - 1].segments.lowerBound..<place + 1
        pages[pages.count - 1].end = part.upperBound
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
