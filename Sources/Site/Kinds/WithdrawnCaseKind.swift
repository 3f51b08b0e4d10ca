import CaseModel
import Outputs

/// A page in the place of each case that was withdrawn.
struct WithdrawnCaseKind: SiteKind {
  let name = "withdrawn cases"
  let places: [OutputPlace] = [.folder("cases")]
  let templates: [TemplateName] = [.tombstone]
  let purpose = "that a case was withdrawn"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    contents.tombstones.map { stone in
      let path = Links.report(stone.id)
      return contents.page(path, .tombstone, FieldBytes(stone)) { [site = contents.site] in
        TombstonePage(site: site, stone: stone, path: path, kind: .report).page.madeBytes
      }
    }
  }
}
