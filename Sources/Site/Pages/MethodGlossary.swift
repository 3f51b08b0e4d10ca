import CaseModel
import Figures
import Markup
import Words

extension MethodPage {
  /// Every term of a result beside its plain words.
  func glossary(to out: inout MarkupWriter) {
    let pieces = Pieces(words: site.words)
    pieces.section("words", .methodGlossary, to: &out) { out in
      for axis in Axis.allCases {
        terms(.glanceAxis(axis), axis.ranks.map { .rank($0, of: axis) }, to: &out)
      }
      terms(.glanceIntegration, IntegrationState.allCases.map(\.term), to: &out)
      terms(.pattern, IntegrationPattern.allCases.map(\.term), to: &out)
    }
  }

  private func terms(_ title: Message, _ terms: [Term], to out: inout MarkupWriter) {
    out.element("h3", say: title, in: site.words)
    out.element("dl", .class("glossary")) { out in
      for term in terms {
        out.element("dt") { $0.element("dfn", say: .word(term), in: site.words) }
        out.element("dd") { $0.say(.plainRank(term), in: site.words) }
      }
    }
  }

  /// How each kind of figure is read, and what not to read into it.
  func figures(to out: inout MarkupWriter) {
    let pieces = Pieces(words: site.words)
    pieces.section("figures", .readingFigures, to: &out) { out in
      for guide in FigureGuide.all {
        out.element("section", .id(FigureBlock.anchor(guide.name))) { out in
          out.element("h3", say: guide.title, in: site.words)
          for text in [guide.meaning, guide.reading, guide.caution] { out.element("p", say: text, in: site.words) }
        }
      }
    }
  }
}
