import Analysis
import CaseModel
import Markup
import Words

extension ReportWriter {
  /// “Why this result?”: how the results of a part came about.
  func why(_ part: Construct.Part, to out: inout MarkupWriter) {
    let found = explanations.filter { item in
      item.construct.part == part && (item.steps.count > 1 || item.steps.first?.evidence.isEmpty == false)
    }
    guard !found.isEmpty else { return }
    heading(.whyHeading, to: &out)
    let told = ExplanationWords(analysis, words: words)
    for item in found {
      out.element("details", .class("why")) { out in
        out.element(
          "summary", text: say(.whyResult(told.title(item.construct), told.result(item.result))))
        out.element("ol") { out in
          for step in item.steps { self.step(step, told, to: &out) }
        }
      }
    }
  }

  private func step(_ step: Explanation.Step, _ told: ExplanationWords, to out: inout MarkupWriter) {
    out.element("li") { out in
      out.say(told.message(step), in: words)
      guard !step.evidence.isEmpty else { return }
      out.text(" ")
      for (index, excerpt) in step.evidence.enumerated() {
        if index > 0 { out.text(", ") }
        out.element(
          "a", attributes: { Fragment.write(excerpt: excerpt, to: &$0) },
          content: { out in
            out.text(excerpt.source)
            out.text("#")
            out.text(excerpt.anchor)
          })
      }
    }
  }
}
