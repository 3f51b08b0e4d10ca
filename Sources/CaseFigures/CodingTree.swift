import Analysis
import CaseModel
import Figures
import LensKit
import Words

/// Codes in use and those above them, as the codebook has them: every level of its hierarchy is kept.
///
/// A code's theme is the family of the code at the top of its parents, or that code itself when it is the site's own and
/// has others beneath. What stands directly below a theme and has codes beneath is a sub-theme; all that is further down
/// stands below that, level by level.
struct CodingTree {
  private let analysis: CaseAnalysis
  private let codebook: Codebook
  private let words: Words
  private let counts: [String: CodeCount]
  /// Codes in use and those above them, in the codebook's order.
  private let codes: [Code]
  private let children: [String: [Code]]
  /// What each code and all below it were used for, in the order of the codes in use.
  private let evidence: [String: [ExcerptID]]

  init(_ analysis: CaseAnalysis, codebook: Codebook, words: Words) {
    (self.analysis, self.codebook, self.words) = (analysis, codebook, words)
    let inUse = analysis.coded.codes.compactMap { analysis.coded.count(of: $0) }
    counts = Dictionary(inUse.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var evidence: [String: [ExcerptID]] = [:]
    for count in inUse {
      for id in codebook.ancestry(of: count.code) { evidence[id, default: []] += count.all.evidence }
    }
    self.evidence = evidence
    codes = codebook.codes.filter { evidence[$0.id] != nil }
    children = Dictionary(grouping: codes.filter { $0.parent != nil }, by: { $0.parent ?? "" })
  }

  var themes: [CodingTreeFigure.Theme] {
    groups.map { roots in
      let label = theme(roots[0])
      return isTheme(roots[0])
        ? theme(label, of: roots[0])
        : theme(label, groups: roots.filter(hasChildren), direct: roots.filter { !hasChildren($0) })
    }
  }

  private func hasChildren(_ code: Code) -> Bool { children[code.id] != nil }

  /// Whether a code of the site's own is a theme, and not one code among those of its family.
  private func isTheme(_ root: Code) -> Bool { root.family == .own && hasChildren(root) }

  /// Every theme of the site's own by itself, the others by family.
  private func theme(_ root: Code) -> String {
    isTheme(root) ? root.label : words.text(.word(root.family.term))
  }

  private func theme(_ label: String, of root: Code) -> CodingTreeFigure.Theme {
    let below = children[root.id] ?? []
    var theme = theme(label, groups: below.filter(hasChildren), direct: below.filter { !hasChildren($0) })
    theme.counts = total(of: [root])
    guard counts[root.id] != nil else { return theme }
    let itself = code(root, depth: 0, isItself: true)
    if theme.subthemes.last?.label == nil, !theme.subthemes.isEmpty {
      theme.subthemes[theme.subthemes.count - 1].codes.insert(itself, at: 0)
    } else {
      theme.subthemes.append(subtheme(nil, counts: total(of: [root]), codes: [itself]))
    }
    return theme
  }

  /// What belongs to the theme directly comes after its sub-themes.
  private func theme(_ label: String, groups: [Code], direct: [Code]) -> CodingTreeFigure.Theme {
    let loose =
      direct.isEmpty
      ? [] : [subtheme(nil, counts: total(of: direct), codes: direct.map { code($0, depth: 0) })]
    let total = total(of: groups + direct)
    return CodingTreeFigure.Theme(
      label: label, excerpts: total.excerpts, sources: total.sources,
      subthemes: groups.map { subtheme($0.label, counts: self.total(of: [$0]), codes: rows(below: $0)) } + loose)
  }

  private func subtheme(
    _ label: String?, counts: CodingTreeFigure.Counts, codes: [CodingTreeFigure.Code]
  ) -> CodingTreeFigure.Subtheme {
    .init(label: label, excerpts: counts.excerpts, sources: counts.sources, codes: codes)
  }

  /// Everything below a code, each with its level; what the code itself was used for comes first.
  private func rows(below parent: Code, depth: Int = 0) -> [CodingTreeFigure.Code] {
    let itself = counts[parent.id] == nil ? [] : [code(parent, depth: depth, isItself: true)]
    return itself
      + (children[parent.id] ?? []).flatMap { child in
        [code(child, depth: depth)] + (hasChildren(child) ? rows(below: child, depth: depth + 1) : [])
      }
  }

  /// - Parameter isItself: Whether the row tells of the code without those beneath it.
  private func code(_ code: Code, depth: Int, isItself: Bool = false) -> CodingTreeFigure.Code {
    let evidence = counts[code.id]?.all.evidence ?? []
    let shown = exemplar(among: evidence)
    let total = isItself ? Self.counts(evidence) : total(of: [code])
    return CodingTreeFigure.Code(
      id: code.id, label: isItself ? words.text(.codeItself(code.label)) : code.label, depth: depth,
      excerpts: total.excerpts, sources: total.sources,
      anchor: evidence.first.flatMap(analysis.address), exemplar: shown?.words,
      exemplarAnchor: shown.flatMap { analysis.address(of: $0.id) })
  }

  /// Distinct excerpts and sources of some codes and all below them: whatever has several of the codes counts once.
  private func total(of codes: [Code]) -> CodingTreeFigure.Counts {
    Self.counts(codes.flatMap { evidence[$0.id] ?? [] })
  }

  private static func counts(_ evidence: [ExcerptID]) -> CodingTreeFigure.Counts {
    let distinct = Set(evidence)
    return .init(excerpts: distinct.count, sources: Set(distinct.map(\.source)).count)
  }

  /// The first excerpt whose words may be shown.
  private func exemplar(among ids: [ExcerptID]) -> (id: ExcerptID, words: String)? {
    for id in ids {
      guard let words = analysis.excerpt(id)?.versions.first?.words else { continue }
      switch words {
      case .quote(let inlines), .whole(let inlines?): return (id, self.words.text(.quote(inlines.quotedInOneLine)))
      case .paraphrase(let text): return (id, self.words.text(.paraphrase(text)))
      case .whole(nil), .none: continue
      }
    }
    return nil
  }

  /// Codes without a parent that make a theme together, in the order in which the themes begin.
  private var groups: [[Code]] {
    var groups: [[Code]] = []
    var positions: [String: Int] = [:]
    for code in codes where code.parent == nil {
      let key = isTheme(code) ? code.id : code.family.rawValue
      if let position = positions[key] {
        groups[position].append(code)
      } else {
        positions[key] = groups.count
        groups.append([code])
      }
    }
    return groups
  }
}
