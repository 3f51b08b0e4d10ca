import Markup

extension ReportWriter {
  /// The report of a case.
  var page: OutputFile {
    var draft = PageDraft(
      path: path, kind: "case", title: value.title, description: summaryText, template: "case")
    let parts: [(name: TemplateName, id: String, title: String, markup: Markup)] = [
      (.brief, "brief", "In brief", brief), (.powerDynamics, "power-dynamics", "Power dynamics", powerDynamics),
      (.gap, "gap", "From intention to practice", gap), (.accounts, "accounts", "Accounts", accounts),
      (.integration, "integration", "Integration", integration),
      (.opportunity, "opportunity", "Opportunity space", opportunity),
      (.coordination, "coordination", "Coordinator conditions", coordination),
      (.ecosystem, "ecosystem", "Ecosystem", ecosystem), (.trust, "trust", "What can be trusted", trust),
      (.limits, "limits", "What this report cannot say", limits), (.evidence, "evidence", "Evidence", evidence),
      (.sources, "sources", "References and data", sources),
    ]
    draft.values.markup(.banner, banner)
    draft.values.markup(.reportHead, head)
    draft.values.markup(.contents, contents(parts.map { ($0.id, $0.title, !$0.markup.isEmpty) }))
    for part in parts { draft.values.markup(part.name, part.markup) }
    draft.values.markup(.furtherLenses, furtherLenses)
    return site.page(draft)
  }

  private var summaryText: String {
    let words = value.summary.plainText.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else {
      return "A case report on co-production and integration in public services: \(value.title)."
    }
    return words.count <= 40 ? words.joined(separator: " ") : words.prefix(38).joined(separator: " ") + " …"
  }

  /// Every figure as a file of its own.
  var figureFiles: [OutputFile] {
    figures.map { figure in
      OutputFile(
        path: Links.figure(figure.name, in: value.id), bytes: figure.standalone(pageLink: "../index.html").bytes)
    }
  }
}
