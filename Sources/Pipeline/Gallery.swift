package import Outputs
import Analysis
import CaseModel
package import CaseReader
package import Diagnostics
import Figures
import Site
import Words

/// A page in Markdown that shows each kind of figure and says how to read it, with the pictures beside it.
package enum Gallery {
  /// The page `figures.md` and its pictures `figures/<name>.svg`, each drawn from the first case that has the figure.
  ///
  /// The content's faults come with it; with errors there are no files.
  package static func files(_ content: any ContentFolder, terms: PublicationTerms) -> Checked<[OutputFile]> {
    let read = CorpusReader.read(content, terms: terms)
    guard !read.hasErrors else { return Checked([], diagnostics: read.diagnostics) }
    let examples = Examples(read.value)
    let entries = FigureGuide.all.map { Entry(guide: $0, example: examples.first(of: $0)) }
    let page = OutputFile(path: "figures.md", bytes: Array(text(entries).utf8))
    let files = [page] + entries.compactMap(\.picture)
    let leaks = LeakScan.check(files, for: read.value.withheld, reader: CorpusReader(content, terms: terms))
    return Checked(leaks.isEmpty ? files : [], diagnostics: read.diagnostics + leaks)
  }

  private static func text(_ entries: [Entry]) -> String {
    """
    # Figures

    Every figure a site can hold, what it means, how to read it, and what not to read into it. The pictures are drawn
    from the demonstration cases. This page is generated; `caseloom gallery` makes it anew.

    Each figure stands on a page of its case in a wide layout and one for phones, in the page's colours, with a description in
    sentences and its data as a table. On one of these pages every mark leads to the passages behind it; where a figure stands a second time, its
    file stands for it and “Drawn in the report, each mark a link” leads there. Each is also a file of its own beside
    the report, and `caseloom figure CASE NAME` draws it in other widths and colours, as SVG or PNG.


    """ + entries.map(\.text).joined(separator: "\n")
  }
}

/// Figures to choose from, by who has them.
private struct Examples {
  struct Example {
    let figure: Figure
    /// Id of the case; `nil` for a figure of all cases.
    let caseID: String?
    /// Title of the case or the site.
    let owner: String
  }

  private let all: [Example]

  init(_ corpus: Corpus) {
    let analyses = corpus.cases.map { CaseAnalysis($0) }
    let own = analyses.flatMap { analysis in
      // The cube in the mark that the report shows comes first.
      let other = FigureName.powerDynamicsMark.file((analysis.mark == .one ? CubeMark.two : .one).part)
      return analysis.figures(codebook: corpus.codebook).filter { $0.name != other }.map {
        Example(figure: $0, caseID: analysis.value.id, owner: analysis.value.title)
      }
    }
    let shared = SiteRenderer.figures(of: analyses, title: corpus.site.title)
    all = own + shared.map { Example(figure: $0, caseID: nil, owner: corpus.site.title) }
  }

  func first(of guide: FigureGuide) -> Example? { all.first { FigureGuide.of($0.figure.name)?.name == guide.name } }
}

/// One kind of figure in the gallery.
private struct Entry {
  private let words = Words.english
  let guide: FigureGuide
  let example: Examples.Example?

  var picture: OutputFile? {
    example.map {
      OutputFile(path: "figures/\($0.figure.name).svg", bytes: $0.figure.standalone(pageLink: nil).bytes)
    }
  }

  var text: String {
    let parts = [
      "## \(words.text(guide.title))\n", shown, "**What it means.** \(words.text(guide.meaning))\n",
      "**How to read it.** \(words.text(guide.reading))\n",
      "**What not to read into it.** \(words.text(guide.caution))\n",
    ]
    return parts.compactMap(\.self).joined(separator: "\n")
  }

  private var shown: String? {
    guard let example else { return "No demonstration case has this figure.\n" }
    let picture = "![\(Self.escaped(example.figure.title))](figures/\(example.figure.name).svg)\n"
    guard let id = example.caseID else { return picture + "\n`figures/\(example.figure.name).svg` on each site.\n" }
    return picture + "\n`caseloom figure \(id) \(example.figure.name)`\n"
  }

  /// Signs that Markdown would take for its own.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { out, sign in
      if "\\`*_[]<>#&!".contains(sign) { out.append("\\") }
      out.append(sign)
    }
  }
}
