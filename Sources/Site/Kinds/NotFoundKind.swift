import Outputs

/// The page that a host shows for what does not exist.
struct NotFoundKind: SiteKind {
  let name = "not found"
  let places: [OutputPlace] = [.page("404")]
  let templates: [TemplateName] = [.notFound]
  let purpose = "for what does not exist"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    [contents.page("404.html", .notFound) { [site = contents.site] in NotFoundPage(site: site).page.madeBytes }]
  }
}
