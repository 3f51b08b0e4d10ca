package import Words

/// How initial codes gather into sub-themes and these into themes, with the amount of evidence in each.
///
/// The data structure of Gioia, Corley and Hamilton (2013), as in Figure 1 of the Lanarkshire study (Model §5.2).
package struct CodingTreeFigure: Sendable {
  /// How much evidence stands behind a code or a group of codes.
  package struct Counts: Sendable, Hashable {
    /// Distinct excerpts.
    package var excerpts: Int
    /// Distinct sources they come from.
    package var sources: Int

    /// Distinct excerpts and sources; in a group, one that has several of its codes counts once.
    package init(excerpts: Int, sources: Int) {
      self.excerpts = excerpts
      self.sources = sources
    }

    /// `12 excerpts, 5 sources`.
    var inLine: Message { .treeCounts(excerpts: excerpts, sources: sources) }

    /// The same on two lines.
    func onLines(in words: Words) -> String {
      words.text(.excerptCount(excerpts)) + "\n" + words.text(.sourceCount(sources))
    }
  }

  /// An initial code, or one that stands between initial codes and a sub-theme.
  package struct Code: Sendable {
    /// Its id in the codebook.
    package var id: String
    /// Its name.
    package var label: String
    /// How many levels it stands below the first one in its group; it belongs to the last code before it that has one
    /// less.
    package var depth: Int
    /// Its evidence, with that of all codes below it counted once.
    package var counts: Counts
    /// Where its excerpts stand; `nil` = not linked.
    package var anchor: String?
    /// An excerpt in its own words that shows the code, for the table; `nil` = none may be shown.
    package var exemplar: String?
    /// Where the exemplar stands; `nil` = where the code's excerpts stand.
    package var exemplarAnchor: String?

    /// A code.
    package init(
      id: String, label: String, depth: Int = 0, excerpts: Int, sources: Int, anchor: String? = nil,
      exemplar: String? = nil, exemplarAnchor: String? = nil
    ) {
      self.id = id
      self.label = label
      self.depth = depth
      counts = Counts(excerpts: excerpts, sources: sources)
      self.anchor = anchor
      self.exemplar = exemplar
      self.exemplarAnchor = exemplarAnchor
    }
  }

  /// Codes that say something together.
  package struct Subtheme: Sendable {
    /// Its name; `nil` for codes that belong to the theme directly.
    package var label: String?
    /// Its evidence, counted once.
    package var counts: Counts
    /// Its codes in the order they are drawn.
    package var codes: [Code]
    /// Where its evidence stands; `nil` = not linked.
    package var anchor: String?

    /// A sub-theme, or without a label the codes directly under a theme.
    package init(label: String?, excerpts: Int, sources: Int, codes: [Code], anchor: String? = nil) {
      self.label = label
      counts = Counts(excerpts: excerpts, sources: sources)
      self.codes = codes
      self.anchor = anchor
    }
  }

  /// What sub-themes amount to.
  package struct Theme: Sendable {
    /// Its name.
    package var label: String
    /// Its evidence, counted once.
    package var counts: Counts
    /// Its sub-themes in the order they are drawn.
    package var subthemes: [Subtheme]
    /// Where its evidence stands; `nil` = not linked.
    package var anchor: String?

    /// A theme.
    package init(label: String, excerpts: Int, sources: Int, subthemes: [Subtheme], anchor: String? = nil) {
      self.label = label
      counts = Counts(excerpts: excerpts, sources: sources)
      self.subthemes = subthemes
      self.anchor = anchor
    }
  }

  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// The themes in the order they are drawn.
  package var themes: [Theme]
  /// The words of the figure.
  package var words: Words

  /// A coding tree; without themes it says that there are none.
  package init(subject: String, themes: [Theme], words: Words = .english) {
    self.subject = subject
    self.themes = themes
    self.words = words
  }

  /// More codes than this are no longer drawn one by one.
  static let mostCodes = 60

  /// The finished figures: one named `coding-tree` up to 30 codes, several up to 60, `coding-tree`, `coding-tree-2` and so
  /// on; beyond that one with the themes alone, and every code in its table.
  package var figures: [Figure] {
    guard codeCount <= Self.mostCodes else { return [ThemeTable(tree: self).figure] }
    let (parts, most) = (CodingTreeSplit.parts(themes), mostExcerpts)
    return parts.indices.map {
      CodingTreePart(tree: self, themes: parts[$0], number: $0 + 1, count: parts.count, mostExcerpts: most).figure
    }
  }

  var codeCount: Int { themes.flatMap(\.subthemes).reduce(0) { $0 + $1.codes.count } }

  /// The most excerpts of any code, which the longest bar stands for in every part.
  private var mostExcerpts: Int {
    themes.flatMap(\.subthemes).flatMap(\.codes).map(\.counts.excerpts).max() ?? 0
  }
}
