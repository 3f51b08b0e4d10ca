import Outputs

/// Figures of all cases together, each as a file of its own.
struct SiteFigureKind: SiteKind {
  let name = "figures of all cases"
  let places: [OutputPlace] = [.folder("figures")]
  let templates: [TemplateName] = []
  let purpose = "figures of all cases as SVG"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    HomePages(contents).files + ComparePages(site: contents.site, shelf: contents.shelf).files
  }
}
