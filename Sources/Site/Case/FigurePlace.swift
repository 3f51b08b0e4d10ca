import Analysis
import CaseModel
import Figures

/// Where a figure is drawn with marks to follow, and where its file stands for it.
extension CaseWriter {
  /// Stands before the id of a figure that the report draws for phones alone.
  static let phone = "phone-"

  /// The figures that the report draws.
  var figuresOfReport: [Figure] {
    let lenses = analysis.appliedLenses
    return lenses.compactMap(partFigure) + [lenses.first.flatMap(glanceFigure)].compactMap { $0 }
  }

  /// Whether the page shows the file of a figure. Each is drawn in one place: on the report, or on its own page. Of the
  /// codebook's themes and of the actors of one domain the drawing says nothing that its table does not.
  func isPicture(_ figure: Figure) -> Bool {
    sheet != .report && (figure.kind == .codingTree || figure.isZoom || drawnOnReport.contains(figure.name))
  }

  /// Where the marks of a figure can be followed that stands here as a picture; `nil` for its own table.
  func followed(_ figure: Figure) -> String? {
    guard isPicture(figure), drawnOnReport.contains(figure.name) else { return nil }
    return CaseSheet.report.file + "#figure-" + figure.name
  }

  /// The same on a phone; `nil` where the report draws a figure for both at one place.
  func followedOnPhone(_ figure: Figure) -> String? {
    guard drawnOnReport.contains(figure.name), isPicture(figure), changesPlaces(figure) else { return nil }
    return CaseSheet.report.file + "#" + Self.phone + "figure-" + figure.name
  }

  /// Cube and strips change places on a phone, where the strips say more.
  private func changesPlaces(_ figure: Figure) -> Bool {
    analysis.appliedLenses.first == .involvement && analysis.hasPlaceInCube
      && (figure.kind == .powerDynamicsMark || figure.kind == .powerDynamicsStrips)
  }
}

extension Figure {
  /// Whether it shows a part of the ecosystem at a larger size.
  var isZoom: Bool { kind == .ecosystem && part != nil }
}
