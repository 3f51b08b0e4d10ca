import Outputs

/// The front page, and pages that go on with its list.
struct HomeKind: SiteKind {
  let name = "home"
  let places: [OutputPlace] = [.page("index"), .page("cases")]
  let templates: [TemplateName] = [.home, .figure]
  let purpose = "what this is, and all cases"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    HomePages(contents).pages
  }
}
