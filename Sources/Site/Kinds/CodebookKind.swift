import Outputs

/// The codebook, and for each code one page or several.
struct CodebookKind: SiteKind {
  let name = "codebook"
  let places: [OutputPlace] = [.folder("codebook")]
  let templates: [TemplateName] = [.codebook, .code]
  let purpose = "codes with their excerpts"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    CodebookPages(site: contents.site, shelf: contents.shelf).pieces
  }
}
