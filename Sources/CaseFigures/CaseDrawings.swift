package import Analysis
package import CaseModel
package import Figures
import InvolvementLens
package import LensKit
package import Words

/// Draws the figures of a case from what was computed.
enum CaseDrawings {
  /// Every figure of a case, in the report's order. Of a lens that is not applied there is none: it has no page that
  /// could show them.
  static func all(_ analysis: CaseAnalysis, codebook: Codebook, words: Words) -> [Figure] {
    LensName.allCases.filter(analysis.applies).flatMap { figures(of: $0, analysis, words) }
      + ecosystem(analysis, words) + agreement(analysis, words) + codingTree(analysis, codebook: codebook, words)
  }

  private static func figures(of lens: LensName, _ analysis: CaseAnalysis, _ words: Words) -> [Figure] {
    switch lens {
    case .involvement: involvement(analysis, words) + accounts(analysis, words)
    case .integration: integration(analysis, words)
    case .opportunity: opportunity(analysis, words)
    case .coordination: coordination(analysis, words)
    }
  }

  /// Whether the case needs the levels that Mark 2 adds.
  static func mark(of analysis: CaseAnalysis) -> CubeMark {
    let isBeyond = analysis.involvement.axes.contains { axis in
      Frame.allCases.contains { frame in
        axis[frame].ranks.contains { $0.rank > (axis.axis == .stance ? 4 : 3) }
      }
    }
    return isBeyond ? .two : .one
  }
}

extension CaseAnalysis {
  /// Every figure of the case, in the report's order.
  ///
  /// - Parameter codebook: The site's, which may hold codes of its own.
  package func figures(codebook: Codebook, words: Words = .english) -> [Figure] {
    CaseDrawings.all(self, codebook: codebook, words: words)
  }

  /// The extent of the cube that the report shows.
  package var mark: CubeMark { CaseDrawings.mark(of: self) }

  /// Where the case stands among all cases.
  package var position: SharedCube.Entry { CaseDrawings.position(self) }
}

extension CubeMark {
  /// The part of ``FigureName/powerDynamicsMark`` of this extent.
  package var part: String { String(rawValue) }
}

extension AxisReadings {
  /// Where the reading of an axis stands, be it by one source alone; `nil` with too little evidence to tell.
  package func position(on axis: Axis) -> RankInterval? {
    let reading = self[axis]
    guard reading.hasPosition, let interval = reading.interval else { return nil }
    return RankInterval(lo: interval.lowerBound, hi: interval.upperBound)
  }
}
