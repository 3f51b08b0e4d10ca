/// What a coding tree says in words: title, description, caption and table.
struct CodingTreeWords {
  let part: CodingTreePart

  private var isPart: Bool { part.count > 1 }

  var title: String {
    "From codes to themes: \(part.tree.subject)" + (isPart ? ", part \(part.number) of \(part.count)" : "")
  }

  var description: String {
    guard !part.themes.isEmpty else { return "No codes are gathered into themes." }
    let themes = part.tree.themes
    let subthemes = themes.flatMap(\.subthemes)
    let extent = [
      Say.count(themes.count, "theme", "themes"),
      Say.count(subthemes.count { $0.label != nil }, "sub-theme", "sub-themes"),
      Say.count(subthemes.reduce(0) { $0 + $1.codes.count }, "code", "codes"),
    ]
    let place = isPart ? "Part \(part.number) of \(part.count) of a coding tree with " : "A coding tree with "
    return ([place + Say.list(extent) + "."] + part.themes.map(sentence)).joined(separator: " ")
  }

  /// `Structural integration (60 excerpts, 12 sources): layers, from codes a (3 excerpts, 2 sources) and b (…).`
  private func sentence(_ branch: CodingTreeSplit.Branch) -> String {
    let groups = branch.subthemes.map { twig in
      let codes = twig.subtheme.codes.map { "\($0.label) (\($0.counts.words))" }
      let from = codes.isEmpty ? "no codes" : "\(codes.count == 1 ? "code" : "codes") \(Say.list(codes))"
      guard let name = CodingTreePart.name(twig) else { return "directly from \(from)" }
      return "\(name) (\(twig.subtheme.counts.words)) from \(from)"
    }
    let head = "\(CodingTreePart.name(branch)) (\(branch.theme.counts.words))"
    return groups.isEmpty ? "\(head): no codes." : "\(head): \(groups.joined(separator: "; "))."
  }

  var caption: String {
    var notes = [
      "Initial codes gather into sub-themes and these into themes, after the data structure of Gioia, Corley and "
        + "Hamilton (2013).",
      "Counts are of distinct excerpts and sources: a group counts an excerpt once, so its number can be smaller than the "
        + "sum of its codes. They say how often something was coded, not how much it matters.",
    ]
    if part.mostExcerpts > 0 { notes.append("The longest bar stands for \(most).") }
    if isPart {
      notes.append(
        "Part \(part.number) of \(part.count); counts of themes and sub-themes are those of the whole, also where they go "
          + "on in another part.")
    }
    return notes.joined(separator: " ")
  }

  private var most: String { Say.count(part.mostExcerpts, "excerpt", "excerpts") }

  var table: DataTable {
    DataTable(
      header: ["Code or theme", "Kind", "Belongs to", "Excerpts", "Sources", "Example"],
      rows: part.themes.flatMap { branch in
        [row(branch.theme.label, "theme", nil, branch.theme.counts, branch.theme.anchor)]
          + branch.subthemes.flatMap { rows($0, of: branch.theme) }
      })
  }

  private func rows(_ twig: CodingTreeSplit.Twig, of theme: CodingTreeFigure.Theme) -> [[DataTable.Cell]] {
    let group = twig.subtheme
    let head = group.label.map { [row($0, "sub-theme", theme.label, group.counts, group.anchor)] } ?? []
    return head
      + group.codes.map { code in
        var cells = row(code.label, "code", group.label ?? theme.label, code.counts, code.anchor)
        if let exemplar = code.exemplar {
          cells[cells.count - 1] = .init(exemplar, anchor: code.exemplarAnchor ?? code.anchor)
        }
        return cells
      }
  }

  private func row(
    _ label: String, _ kind: String, _ parent: String?, _ counts: CodingTreeFigure.Counts, _ anchor: String?
  ) -> [DataTable.Cell] {
    [
      .init(label, anchor: anchor), .init(kind), .init(parent ?? Say.silent), .init(String(counts.excerpts)),
      .init(String(counts.sources)), .init(Say.silent),
    ]
  }
}
