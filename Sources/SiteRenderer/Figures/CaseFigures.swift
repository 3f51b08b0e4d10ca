import CaseModel
package import Figures
import IntegrationLens
import InvolvementLens
import LensKit

/// Draws the figures of a case from what was computed.
enum CaseFigures {
  static func all(_ analysis: CaseAnalysis) -> [Figure] {
    involvement(analysis) + integration(analysis) + opportunity(analysis) + coordination(analysis)
      + agreement(analysis)
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
  package var figures: [Figure] { CaseFigures.all(self) }

  /// The extent of the cube that the report shows.
  package var mark: CubeMark { CaseFigures.mark(of: self) }
}
