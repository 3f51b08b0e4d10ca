import CaseModel
import Figures
import Outputs
import Words

/// A picture of a case for portals that show no SVG: the card, or the first figure of a lens.
struct SharePicture {
  /// Name of its file, without ending.
  let name: String
  let svg: [UInt8]
  let size: (width: Int, height: Int)

  /// The folder of pictures in that of a case.
  static let folder = "pictures"
  /// The card.
  static let card = folder + "/card.png"
  /// How wide pictures are, in pixels.
  static let width = Int(ShareCard.size.width)

  /// Its file, from the folder of the case.
  var file: String { Self.folder + "/" + name + ".png" }

  /// The pictures of a case.
  static func all(of report: CaseReport) -> [SharePicture] {
    let writer = CaseWriter(report, .report, path: report.path(CaseSheet.report.file), linksClaims: false)
    let figures = report.analysis.appliedLenses.compactMap(writer.firstFigure)
    let card = ShareCard(
      site: report.site.site.title, title: report.value.title, headline: headline(of: report, writer),
      figure: figures.first)
    return [
      SharePicture(
        name: "card", svg: card.svg.bytes, size: (width, Int(ShareCard.size.height)))
    ] + figures.map(picture)
  }

  private static func picture(of figure: Figure) -> SharePicture {
    let size = figure.pictureSize
    return SharePicture(
      name: figure.name, svg: figure.standalone(pageLink: nil).bytes,
      size: (width, Int((size.height / size.width * Double(width)).rounded())))
  }

  private static func headline(of report: CaseReport, _ writer: CaseWriter) -> String {
    report.value.headline ?? writer.generatedHeadline.map(report.site.say) ?? ""
  }
}
