import Outputs

/// The page about the method.
struct MethodKind: SiteKind {
  let name = "method"
  let places: [OutputPlace] = [.page("method")]
  let templates: [TemplateName] = [.method]
  let purpose = "every rule with its thresholds"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    [contents.page("method.html", .method) { [site = contents.site] in MethodPage(site: site).page.madeBytes }]
  }
}
