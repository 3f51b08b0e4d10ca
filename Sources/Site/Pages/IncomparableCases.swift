import Markup
import Words

/// Names the cases that others are not to be compared with, since they set thresholds of their own.
struct IncomparableCases {
  let site: SiteFrame
  let summaries: [CaseSummary]

  /// Writes nothing where there are none, or nothing to compare them with.
  func write(to out: inout MarkupWriter) {
    let titles = summaries.filter(\.hasOwnThresholds).map(\.title)
    guard !titles.isEmpty, summaries.count > 1 else { return }
    out.element("p", .class("table-note"), text: site.say(.casesOfOwnThresholds(titles)))
  }
}
