import CaseModel
import Figures
import Markup
import Outputs
import Packing
import Words

/// Cases by constructs, lens by lens: side by side, never ranked, no totals.
struct ComparePages {
  let site: SiteFrame
  let shelf: any CaseShelf

  /// None for a single case, which compares with nothing.
  var pages: [SharedPiece] {
    guard shelf.count > 1 else { return [] }
    let frame = site.fingerprint(of: [.compare, .figure])
    return (0..<Pages.count(shelf.count)).map { number in
      let cases = shelf.page(number)
      return SharedPiece(path: Links.compare(number), fingerprint: shelf.fingerprint(of: cases, on: frame)) {
        ComparePage(
          site: site, number: number, count: Pages.count(shelf.count), cases: try shelf.summaries(cases)
        ).page.madeBytes
      }
    }
  }

  /// The first page's figure as a file of its own; further pages have theirs on the page alone.
  var files: [SharedPiece] {
    guard shelf.count > 1 else { return [] }
    let cases = shelf.page(0)
    return [
      SharedPiece(
        path: Links.figure(FigureName.cases.file()), fingerprint: shelf.fingerprint(of: cases, on: site.bareFingerprint)
      ) {
        let figure = SiteFigures.multiples(try shelf.summaries(cases), title: site.site.title, words: site.words)
        return figure?.standalone(pageLink: "../" + Links.compare(0)).bytes
      }
    ]
  }
}
