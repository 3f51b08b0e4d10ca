import Words

/// One figure of a coding tree: the whole of it, or one of several parts.
struct CodingTreePart {
  let tree: CodingTreeFigure
  let themes: [CodingTreeSplit.Branch]
  /// Counted from 1.
  let number: Int
  let count: Int
  /// The most excerpts of any code of the whole tree.
  let mostExcerpts: Int

  var words: Words { tree.words }

  var figure: Figure {
    let said = CodingTreeWords(part: self)
    return Figure(
      name: .codingTree, part: number == 1 ? nil : String(number), text: said.text, subject: tree.subject,
      description: said.description, table: said.table, wide: CodingTreeWideLayout(part: self).drawing,
      narrow: CodingTreeNarrowLayout(part: self).drawing)
  }

  /// The name of a theme, and that it began before where it did.
  static func name(_ branch: CodingTreeSplit.Branch) -> Message {
    branch.isContinued ? .treeContinued(branch.theme.label) : .treeNamed(branch.theme.label)
  }

  /// The name of a sub-theme; `nil` for codes that belong to the theme directly.
  static func name(_ twig: CodingTreeSplit.Twig) -> Message? {
    twig.subtheme.label.map { twig.isContinued ? .treeContinued($0) : .treeNamed($0) }
  }

  /// A quiet bar for the excerpts of a code, on the scale of the whole tree.
  func bar(_ code: CodingTreeFigure.Code, at place: Point, longest: Double, height: Double) -> Shape? {
    guard mostExcerpts > 0, code.counts.excerpts > 0 else { return nil }
    let length = max(1.5, longest * Double(code.counts.excerpts) / Double(mostExcerpts))
    let rect = Rect(x: place.x, y: place.y - height / 2, width: length, height: height)
    return Shape(.rect(rect, corner: 0), .fill(.accent, opacity: 0.45))
  }
}
