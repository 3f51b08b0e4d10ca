import Words

/// The coding tree as a table: one row a theme, sub-theme and code, in the tree's order, its counts beside its name.
struct CodingTreeTable {
  let themes: [CodingTreeSplit.Branch]
  let words: Words

  var table: DataTable {
    let header: [Message] = [.treeHeadCode, .excerpts, .sources, .kindHead, .treeHeadParent, .treeHeadExample]
    return DataTable(
      header: header.map(words.text),
      rows: themes.flatMap { branch in
        [row(branch.theme.label, .treeKindTheme, nil, branch.theme.counts, branch.theme.anchor)]
          + branch.subthemes.flatMap { rows($0, of: branch.theme) }
      })
  }

  private func rows(_ twig: CodingTreeSplit.Twig, of theme: CodingTreeFigure.Theme) -> [[DataTable.Cell]] {
    let group = twig.subtheme
    let head = group.label.map { [row($0, .treeKindSubtheme, theme.label, group.counts, group.anchor)] } ?? []
    // The names of the codes above, one a level.
    var path = [group.label ?? theme.label]
    return head
      + group.codes.map { code in
        path.removeLast(max(0, path.count - code.depth - 1))
        defer { path.append(code.label) }
        return row(code, below: path.last)
      }
  }

  private func row(_ code: CodingTreeFigure.Code, below parent: String?) -> [DataTable.Cell] {
    var cells = row(code.label, .treeKindCode, parent, code.counts, code.anchor)
    if let exemplar = code.exemplar {
      cells[cells.count - 1] = .init(exemplar, anchor: code.exemplarAnchor ?? code.anchor)
    }
    return cells
  }

  private func row(
    _ label: String, _ kind: Message, _ parent: String?, _ counts: CodingTreeFigure.Counts, _ anchor: String?
  ) -> [DataTable.Cell] {
    [
      .init(label, anchor: anchor), .init(words.number(counts.excerpts)), .init(words.number(counts.sources)),
      .init(words.text(kind)), .init(parent ?? words.silent), .init(words.silent),
    ]
  }
}
