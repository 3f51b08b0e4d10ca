import CaseModel
import References

extension SiteFrame {
  /// The words of a text alone, citations as they are printed.
  func plainText(_ blocks: [Block]) -> String {
    blocks.map { $0.map(run: { self.spelled($0) }) }.plainText
  }

  /// The same of words that run within a block.
  func plainText(_ inlines: [Inline]) -> String { spelled(inlines).plainText }

  /// The words of an excerpt in one line, with a stroke where a paragraph or a turn of speech ends.
  func quoted(_ inlines: [Inline]) -> String { spelled(inlines).quotedInOneLine }

  private func spelled(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      if case .citation(let citation) = inline { return .text(bibliography.plainText(of: citation)) }
      return inline.holding(spelled(inline.inner))
    }
  }
}
