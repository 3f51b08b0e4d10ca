import CaseModel

/// The files of an import that are about the case as a whole.
struct CaseFilesOfImport {
  let project: CodingProject
  let options: CaseImport.Options
  let codes: [Code]
  let coders: [CoderPlan.Coder]
  let sources: [SourcePlan.Source]

  private var title: String {
    QuoteMaker.words(PlainText(options.map.title ?? project.name).whole).nonEmpty ?? options.caseID
  }

  /// `case.yml`. The case is a draft until somebody has looked at it.
  var description: [UInt8] {
    var lines = ["title: " + YAMLText.quoted(title)]
    lines.append(options.map.isPublished ? "status: published" : "status: draft")
    if let language = options.map.language { lines.append("language: " + YAMLText.quoted(language)) }
    if !coders.isEmpty {
      lines.append("coders:")
      lines += coders.map { "  - " + YAMLText.mapping([("id", $0.id), ("name", YAMLText.quoted($0.name))]) }
    }
    let areas = Set(sources.compactMap(\.rule.area)).sorted()
    if !areas.isEmpty {
      lines.append("areas:")
      lines += areas.map { "  - " + YAMLText.mapping([("id", $0)]) }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// `codebook.yml`, or a file of the folder `codebook`.
  var codebook: [UInt8] {
    let items = codes.map { code in
      "  - "
        + YAMLText.mapping([
          ("id", code.id), ("label", YAMLText.quoted(code.label)),
          ("definition", code.definition.nonEmpty.map(YAMLText.quoted)), ("parent", code.parent),
        ])
    }
    return Array(("codes:\n" + items.joined(separator: "\n") + "\n").utf8)
  }

  /// `site.yml` where there is none.
  var site: [UInt8] {
    Array("title: \(YAMLText.quoted(title))\nlanguage: \(YAMLText.quoted(options.map.language ?? "en"))\n".utf8)
  }
}
