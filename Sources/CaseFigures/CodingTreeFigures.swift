import Analysis
import CaseModel
import Figures
import LensKit
import Words

extension CaseDrawings {
  /// The case's codes, gathered under their parents in the codebook and under families.
  static func codingTree(_ analysis: CaseAnalysis, codebook: Codebook, _ words: Words) -> [Figure] {
    let tree = CodingTree(analysis, codebook: codebook, words: words)
    return tree.themes.isEmpty
      ? [] : CodingTreeFigure(subject: analysis.value.title, themes: tree.themes, words: words).figures
  }
}

/// Codes → sub-themes → themes, as the codebook has them.
///
/// A code's theme is the family of the code at the top of its parents, or that code itself when it is the site's own.
/// Its sub-theme is its parent; a code that other codes in use belong under is part of its own sub-theme.
private struct CodingTree {
  private let analysis: CaseAnalysis
  private let codebook: Codebook
  private let words: Words
  private let used: [Code]
  private let counts: [String: CodeCount]
  /// The code at the top of each code's parents.
  private let roots: [String: Code]

  init(_ analysis: CaseAnalysis, codebook: Codebook, words: Words) {
    (self.analysis, self.codebook, self.words) = (analysis, codebook, words)
    let inUse = analysis.coded.codes.compactMap { analysis.coded.count(of: $0) }
    let counts = Dictionary(inUse.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    used = codebook.codes.filter { counts[$0.id] != nil }
    self.counts = counts
    roots = Dictionary(
      used.map { ($0.id, Self.root(of: $0, in: codebook)) }, uniquingKeysWith: { first, _ in first })
  }

  var themes: [CodingTreeFigure.Theme] {
    runs(used, by: theme).map { label, codes in
      let total = analysis.coded.total(of: codes.map(\.id))
      return CodingTreeFigure.Theme(
        label: label, excerpts: total.excerpts, sources: total.sources, subthemes: subthemes(codes))
    }
  }

  private func subthemes(_ codes: [Code]) -> [CodingTreeFigure.Subtheme] {
    let parents = Set(codes.compactMap(\.parent))
    let groups = runs(codes) { code in
      (parents.contains(code.id) ? code.id : code.parent).map { $0 == themeID(code) ? "" : $0 } ?? ""
    }
    // What belongs to the theme directly comes after its sub-themes.
    let ordered = groups.filter { !$0.key.isEmpty } + groups.filter(\.key.isEmpty)
    return ordered.map { id, codes in
      let total = analysis.coded.total(of: codes.map(\.id))
      return CodingTreeFigure.Subtheme(
        label: id.isEmpty ? nil : label(id), excerpts: total.excerpts, sources: total.sources,
        codes: codes.map { code($0, isParent: $0.id == id) })
    }
  }

  /// - Parameter isParent: Whether the code stands in the sub-theme that it gives its name.
  private func code(_ code: Code, isParent: Bool) -> CodingTreeFigure.Code {
    let count = counts[code.id]
    let evidence = count?.all.evidence ?? []
    let shown = exemplar(among: evidence)
    return CodingTreeFigure.Code(
      id: code.id, label: isParent ? words.text(.codeItself(code.label.capitalized)) : code.label.capitalized,
      excerpts: count?.all.excerpts ?? 0,
      sources: count?.all.sources ?? 0,
      anchor: evidence.first.flatMap(analysis.address), exemplar: shown?.words,
      exemplarAnchor: shown.flatMap { analysis.address(of: $0.id) })
  }

  /// The first excerpt whose words may be shown.
  private func exemplar(among ids: [ExcerptID]) -> (id: ExcerptID, words: String)? {
    for id in ids {
      guard let words = analysis.excerpts[id]?.versions.first?.words else { continue }
      switch words {
      case .quote(let inlines): return (id, self.words.text(.quote(inlines.plainText)))
      case .paraphrase(let text): return (id, self.words.text(.paraphrase(text)))
      case .none: continue
      }
    }
    return nil
  }

  private func label(_ id: String) -> String { (codebook.label(of: id) ?? id).capitalized }

  private func root(of code: Code) -> Code { roots[code.id] ?? code }

  private static func root(of code: Code, in codebook: Codebook) -> Code {
    var (code, seen) = (code, Set([code.id]))
    while let parent = code.parent.flatMap({ codebook[$0] }), seen.insert(parent.id).inserted { code = parent }
    return code
  }

  /// Id of the site's own code that is the theme; `nil` when the theme is a family.
  private func themeID(_ code: Code) -> String? {
    let root = root(of: code)
    return root.family == .own && (root.id != code.id || used.contains { $0.parent == code.id }) ? root.id : nil
  }

  private func theme(_ code: Code) -> String {
    themeID(code).map(label) ?? words.text(.word(root(of: code).family.term))
  }

  /// Codes by a key, groups in the order in which they begin.
  private func runs(_ codes: [Code], by key: (Code) -> String) -> [(key: String, codes: [Code])] {
    var runs: [(key: String, codes: [Code])] = []
    var positions: [String: Int] = [:]
    for code in codes {
      let key = key(code)
      if let position = positions[key] {
        runs[position].codes.append(code)
      } else {
        positions[key] = runs.count
        runs.append((key, [code]))
      }
    }
    return runs
  }
}
