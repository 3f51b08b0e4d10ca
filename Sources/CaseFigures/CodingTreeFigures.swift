import Analysis
import CaseModel
import Figures
import Words

extension CaseDrawings {
  /// The case's codes, gathered under their parents in the codebook and under families.
  static func codingTree(_ analysis: CaseAnalysis, codebook: Codebook, _ words: Words) -> [Figure] {
    let tree = CodingTree(analysis, codebook: codebook, words: words)
    return tree.themes.isEmpty
      ? [] : CodingTreeFigure(subject: analysis.value.title, themes: tree.themes, words: words).figures
  }
}
