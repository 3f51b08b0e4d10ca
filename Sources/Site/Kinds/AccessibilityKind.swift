import CaseModel
import Outputs

/// The statement on accessibility, where `site.yml` says what stands in it and no page of the site's own does.
struct AccessibilityKind: SiteKind {
  let name = "accessibility"
  let places: [OutputPlace] = [.each("accessibility")]
  let templates: [TemplateName] = [.freePage]
  let purpose = "the statement on accessibility, where `site.yml` has one and there is no such page"

  /// Its file.
  static let file = "accessibility.html"

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    let site = contents.site
    guard let statement = site.site.accessibility, !site.pages.contains(where: { $0.id + ".html" == Self.file }) else {
      return []
    }
    return [
      contents.page(Self.file, .freePage, FieldBytes(statement)) {
        AccessibilityPage(site: site, statement: statement).page.madeBytes
      }
    ]
  }
}
