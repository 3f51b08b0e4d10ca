import CaseModel
import Figures

/// Something of a case that another site may embed, with a page of its own.
struct Embed {
  /// What it is.
  enum Subject {
    /// The case in short: its headline and its first results.
    case card
    case figure(Figure)
    /// A finding of the authors, by its number.
    case finding(AuthorFinding, number: Int)
  }

  let subject: Subject
  /// Name of its files, without ending; stable as the ids in it are.
  let name: String
  /// What it says.
  let title: String
  /// Where it stands in the report, from the folder of the case.
  let place: String
  /// About how high it is, in pixels, where it is 720 px across.
  let height: Int

  /// Its page, from the folder of the case.
  var file: String { Self.folder + "/" + name + ".html" }
  /// How it is embedded, for programs that ask; from the folder of the case.
  var oEmbed: String { Self.folder + "/" + name + ".oembed.json" }

  /// The folder of embeds in that of a case.
  static let folder = "embed"

  /// What can be embedded of a case: the card, its figures, and what its authors find.
  static func all(of report: CaseReport) -> [Embed] {
    let value = report.value
    let card = Embed(
      subject: .card, name: "card", title: value.title, place: CaseSheet.report.file, height: 520)
    let figures = report.figures.map { figure in
      Embed(
        subject: .figure(figure), name: figure.name, title: report.listedTitle(of: figure),
        place: place(of: figure, in: report), height: height(of: figure.pictureSize))
    }
    let findings = value.findings.enumerated().map { place, finding in
      Embed(
        subject: .finding(finding, number: place + 1), name: "finding-" + finding.id, title: finding.says,
        place: CaseSheet.report.file + "#" + finding.id, height: 280)
    }
    return [card] + figures + findings
  }

  /// Pages show one of the two extents of the first figure, where there is anything to place in it; the other is a file
  /// alone.
  private static func place(of figure: Figure, in report: CaseReport) -> String {
    let page = figure.kind.sheet.file
    let analysis = report.analysis
    let isShown =
      figure.kind != .powerDynamicsMark || analysis.hasPlaceInCube && figure.part == analysis.mark.part
    return isShown ? page + "#figure-" + figure.name : page
  }

  /// With the words around the picture.
  private static func height(of size: (width: Double, height: Double)) -> Int {
    160 + Int((size.height / size.width * 688).rounded(.up))
  }
}
