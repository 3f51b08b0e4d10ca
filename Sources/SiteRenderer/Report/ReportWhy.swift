import CaseModel
import Markup

extension ReportWriter {
  /// “Why this result?”: how the results whose constructs begin so came about.
  func why(_ prefixes: [String], to out: inout MarkupWriter) {
    let found = explanations.filter { item in prefixes.contains { item.construct.hasPrefix($0) } }
      .filter { $0.steps.count > 1 || !($0.steps.first?.evidence.isEmpty ?? true) }
    guard !found.isEmpty else { return }
    out.element("h3", text: "Why these results?")
    for item in found {
      out.element("details", .class("why")) { out in
        out.element("summary", text: "\(item.title): \(item.result)")
        out.element("ol") { out in
          for step in item.steps { self.step(step, to: &out) }
        }
      }
    }
  }

  private func step(_ step: Explanation.Step, to out: inout MarkupWriter) {
    out.element("li") { out in
      out.text(step.text)
      guard !step.evidence.isEmpty else { return }
      out.text(" ")
      for (index, excerpt) in step.evidence.enumerated() {
        if index > 0 { out.text(", ") }
        out.element("a", .href("#" + Fragment.excerpt(excerpt)), text: excerpt.description)
      }
    }
  }
}
