import Words

/// What the coding tree says in words: title, description, caption and table.
struct CodingTreeWords {
  let part: CodingTreePart
  private var words: Words { part.words }
  private var isPart: Bool { part.count > 1 }

  var text: FigureText {
    FigureText(
      messages.map { isPart ? .treeOfParts($0, part.number, of: part.count) : $0 }, shown: .treeShown, note: note,
      in: words)
  }

  /// The same for a table of the themes alone.
  var textOfThemes: FigureText { FigureText(messages, shown: .themesShown, note: note, in: words) }

  /// The theme with most excerpts, or those that have as many.
  private var messages: [Message] {
    let themes = part.tree.themes
    guard let most = themes.map(\.counts.excerpts).max() else { return [.treeEmpty] }
    let size = Message.treeSize(codes: part.tree.codeCount, themes: themes.count)
    let first = themes.filter { $0.counts.excerpts == most }.map(\.label)
    if most == 0 { return [size] }
    if themes.count == 1 { return [.treeOne(first[0], excerpts: most), size] }
    return [first.count == 1 ? .treeMost(first[0], excerpts: most) : .treeTied(first, excerpts: most), size]
  }

  private var note: [Message?] {
    [
      .treeCountsNote, part.mostExcerpts > 0 ? .treeLongestBar(part.mostExcerpts) : nil, isPart ? .treePartNote : nil,
      .treeSource,
    ]
  }

  var description: String {
    guard !part.themes.isEmpty else { return words.text(.treeEmpty) }
    return words.sentences([extent] + part.themes.map(sentence))
  }

  var extent: Message {
    let themes = part.tree.themes
    let subthemes = themes.flatMap(\.subthemes)
    let named = subthemes.count { $0.label != nil }
    let codes = subthemes.reduce(0) { $0 + $1.codes.count }
    return isPart
      ? .treePartExtent(part.number, of: part.count, themes: themes.count, subthemes: named, codes: codes)
      : .treeExtent(themes: themes.count, subthemes: named, codes: codes)
  }

  /// `Structural integration (60 excerpts, 12 sources): layers, from codes a (3 excerpts, 2 sources) and b (…).`
  private func sentence(_ branch: CodingTreeSplit.Branch) -> Message {
    let head = Message.treeCounted(CodingTreePart.name(branch), branch.theme.counts.inLine)
    return branch.subthemes.isEmpty ? .treeThemeEmpty(head) : .treeTheme(head, branch.subthemes.map(group))
  }

  private func group(_ twig: CodingTreeSplit.Twig) -> Message {
    let codes = twig.subtheme.codes.map { Message.treeCounted(.treeNamed($0.label), $0.counts.inLine) }
    let from: Message =
      switch codes.count {
      case 0: .treeNoCodes
      case 1: .treeOneCode(codes[0])
      default: .treeCodes(codes)
      }
    guard let name = CodingTreePart.name(twig) else { return .treeDirectly(from) }
    return .treeFrom(.treeCounted(name, twig.subtheme.counts.inLine), from)
  }

  var table: DataTable { CodingTreeTable(themes: part.themes, words: words).table }
}
