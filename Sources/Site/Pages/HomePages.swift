import CaseModel
import Figures
import Markup
import Outputs
import Packing

/// The front page, and pages that go on with its list of cases, never ranked.
struct HomePages {
  let site: SiteFrame
  let shelf: any CaseShelf
  let tombstones: [Tombstone]

  init(_ contents: SharedContents) {
    (site, shelf, tombstones) = (contents.site, contents.shelf, contents.tombstones)
  }

  /// The front page last: others lead to it.
  var pages: [SharedPiece] {
    var fields = FieldBytes(tombstones)
    fields.read(site.site.description)
    let frame = site.fingerprint(of: [.home, .figure], fields)
    return (0..<Pages.count(shelf.count)).reversed().map { number in
      // The figure of all cases stands on the first.
      let shown = number == 0 ? shelf.indices : shelf.page(number)
      return SharedPiece(path: Links.home(number), fingerprint: shelf.fingerprint(of: shown, on: frame)) {
        let all = number == 0 ? try shelf.summaries(shelf.indices) : []
        return HomePage(
          site: site, number: number, count: Pages.count(shelf.count),
          summaries: try shelf.summaries(shelf.page(number)), figures: figures(all), tombstones: tombstones,
          hasDates: all.contains { $0.changed != nil }
        ).page.madeBytes
      }
    }
  }

  /// Figures of all cases as files of their own.
  var files: [SharedPiece] {
    [
      SharedPiece(
        path: Links.figure(FigureName.powerDynamicsCases.file()),
        fingerprint: shelf.fingerprint(of: shelf.indices, on: site.bareFingerprint)
      ) { try SiteFigures.files(figures(shelf.summaries(shelf.indices))).first?.madeBytes }
    ]
  }

  private func figures(_ summaries: [CaseSummary]) -> [Figure] {
    summaries.isEmpty ? [] : SiteFigures.all(summaries, title: site.site.title, words: site.words)
  }
}
