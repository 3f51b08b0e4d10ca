import Outputs

/// Cases side by side.
struct CompareKind: SiteKind {
  let name = "compare"
  let places: [OutputPlace] = [.folder("compare")]
  let templates: [TemplateName] = [.compare, .figure]
  let purpose = "cases side by side"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    ComparePages(site: contents.site, shelf: contents.shelf).pages
  }
}
