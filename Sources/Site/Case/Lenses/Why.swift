import Analysis
import CaseModel
import Markup
import Words

extension CaseWriter {
  /// “Why this result?”: how the results of a page came about.
  func why(_ parts: [Construct.Part], to out: inout MarkupWriter) {
    let found = explanations.filter { item in
      parts.contains(item.construct.part) && (item.steps.count > 1 || item.steps.first?.evidence.isEmpty == false)
    }
    // What is folded says nothing on paper.
    guard !found.isEmpty, !isForPaper else { return }
    let told = ExplanationWords(analysis, words: words)
    pieces.section("why", .whyHeading, to: &out) { out in
      for item in found { explanation(item, told, to: &out) }
    }
  }

  private func explanation(_ item: Explanation, _ told: ExplanationWords, to out: inout MarkupWriter) {
    out.element("details", .class("why")) { out in
      out.element("summary", text: say(.whyResult(told.title(item.construct), told.result(item.result))))
      out.element("ol") { out in
        let voices = item.steps.count(where: \.isVoice)
        for (place, step) in item.steps.enumerated() where !step.isVoice || place < Self.mostNames {
          self.step(step, told, to: &out)
        }
        if voices > Self.mostNames { out.element("li", text: say(.andMoreVoices(voices - Self.mostNames))) }
      }
    }
  }

  private func step(_ step: Explanation.Step, _ told: ExplanationWords, to out: inout MarkupWriter) {
    out.element("li") { out in
      out.say(told.message(step), in: words)
      guard !step.evidence.isEmpty else { return }
      out.text(" ")
      for (index, excerpt) in step.evidence.prefix(Self.mostNames).enumerated() {
        if index > 0 { out.text(", ") }
        Pieces.link("\(excerpt.source)#\(excerpt.anchor)", to: analysis.address(of: excerpt), out: &out)
      }
      let rest = step.evidence.count - Self.mostNames
      if rest > 0 { out.text(" " + say(.andMorePassages(rest))) }
    }
  }

  /// More names than this are no help beside a step; all of them stand on the evidence pages.
  private static let mostNames = 40
}
