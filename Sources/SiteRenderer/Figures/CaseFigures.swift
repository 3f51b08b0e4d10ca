package import CaseModel
package import Figures
import IntegrationLens
import InvolvementLens
import LensKit

/// Draws the figures of a case from what was computed.
enum CaseFigures {
  /// Every figure of a case, in the report's order.
  static func all(_ analysis: CaseAnalysis, codebook: Codebook) -> [Figure] {
    involvement(analysis) + accounts(analysis) + integration(analysis) + opportunity(analysis)
      + coordination(analysis) + ecosystem(analysis) + agreement(analysis) + codingTree(analysis, codebook: codebook)
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
  package func figures(codebook: Codebook) -> [Figure] { CaseFigures.all(self, codebook: codebook) }

  /// The extent of the cube that the report shows.
  package var mark: CubeMark { CaseFigures.mark(of: self) }
}
