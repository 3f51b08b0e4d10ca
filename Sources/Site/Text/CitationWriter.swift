import Analysis
import CaseModel
import Markup
import Outputs
import References

/// Writes citations in running text, each leading to the list of references.
struct CitationWriter {
  let bibliography: Bibliography
  /// Page the text stands on, from the site's root.
  let page: String
  /// Whether works are links; within a link they are words.
  let hasLinks: Bool

  /// - Parameter words: Writes what the author wrote around keys.
  func write(
    _ citation: Citation, to out: inout MarkupWriter, words: ([Inline], inout MarkupWriter) -> Void
  ) {
    for piece in bibliography.pieces(of: citation) {
      switch piece {
      case .words(let inlines): words(inlines, &out)
      case .work(let text, let key):
        guard hasLinks, !bibliography.isPrivate(key) else {
          StyledWriter.write(text, to: &out)
          continue
        }
        out.element("a", .class("citation"), .href(target(key))) { StyledWriter.write(text, to: &$0) }
      }
    }
  }

  private func target(_ key: String) -> String {
    Links.relative(from: page, to: "references.html#" + Fragment.reference(key))
  }
}
