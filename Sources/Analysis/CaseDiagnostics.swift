import CaseModel
package import Diagnostics
import LensKit

extension CaseAnalysis {
  /// Readings of the researcher that disagree with the computed one and give no reason. (Model §2.11)
  ///
  /// - Parameter displayName: How the content folder is called in messages.
  package func diagnostics(displayName: String) -> [Diagnostic] {
    comparison.filter { $0.verdict == .disagrees && $0.isIndependent && $0.assessed.because == nil }.map { row in
      let place = row.assessed.place
      return Diagnostic(
        .warning, "disagreement-without-reason",
        at: SourceSpan(file: displayName + "/" + place.file, line: place.line, column: place.column),
        "'\(row.construct)' is assessed as '\(row.assessed.value)' and computed as '\(row.computed)', and no reason is given",
        hints: ["add 'because: …'"])
    }
  }
}
