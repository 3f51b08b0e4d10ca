import Markup
import Outputs
import Words

extension ReportWriter {
  /// The report of a case.
  var page: OutputFile {
    site.page(PageHead(path: path, kind: .report, title: value.title, description: summaryText), self)
  }

  private var summaryText: String {
    let words = site.plainText(value.summary).split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return say(.reportDescription(value.title)) }
    return words.count <= 40 ? words.joined(separator: " ") : words.prefix(38).joined(separator: " ") + " …"
  }
}
