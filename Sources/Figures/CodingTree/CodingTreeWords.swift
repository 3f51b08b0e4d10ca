import Words

/// What the coding tree says in words: title, description, caption and table.
struct CodingTreeWords {
  let part: CodingTreePart
  private var words: Words { part.words }
  private var isPart: Bool { part.count > 1 }

  var title: String {
    let subject = part.tree.subject
    return words.text(isPart ? .treePartTitle(subject, part.number, of: part.count) : .treeTitle(subject))
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

  var caption: String {
    words.sentences(
      [
        .treeSource, .treeCountsNote,
        part.mostExcerpts > 0 ? .treeLongestBar(part.mostExcerpts) : nil,
        isPart ? .treePartNote(part.number, of: part.count) : nil,
      ].compactMap(\.self))
  }

  var table: DataTable { CodingTreeTable(themes: part.themes, words: words).table }
}
