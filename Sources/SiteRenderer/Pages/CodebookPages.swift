import CaseModel
import Markup

/// An excerpt as the page of a code shows it.
struct CodedExcerpt: Sendable {
  let code: String
  let caseID: String
  let caseTitle: String
  let narrative: String
  let anchor: String
  let source: String
  let language: String
  let words: Markup
  let attributes: String

  static func all(_ analysis: CaseAnalysis) -> [CodedExcerpt] {
    analysis.value.excerpts.flatMap { excerpt -> [CodedExcerpt] in
      guard let version = excerpt.versions.first else { return [] }
      let codings = analysis.codings[excerpt.id, default: []]
      var seen: Set<String> = []
      return codings.filter { seen.insert($0.code).inserted }.map { coding in
        CodedExcerpt(
          code: coding.code, caseID: analysis.value.id, caseTitle: analysis.value.title, narrative: version.narrative,
          anchor: excerpt.id.anchor, source: analysis.sourceName(excerpt.id.source), language: version.language,
          words: words(version), attributes: attributes(codings.filter { $0.code == coding.code }))
      }
    }
  }

  private static func words(_ version: Excerpt.Version) -> Markup {
    .build { out in
      switch version.words {
      case .quote(let inlines): out.text(inlines.plainText)
      case .paraphrase(let text): out.text("[\(text)]")
      case .none: out.text("[words not shown]")
      }
    }
  }

  private static func attributes(_ codings: [Coding]) -> String {
    let words = codings.flatMap { coding in
      [coding.frame.rawValue, coding.direction?.rawValue, coding.presence?.rawValue, coding.standing?.rawValue]
        .compactMap { $0 }
    }
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }
}

/// The codebook and one page for each code.
struct CodebookPages {
  let site: SiteFrame
  let summaries: [CaseSummary]
  private let byCode: [String: [CodedExcerpt]]

  init(site: SiteFrame, summaries: [CaseSummary]) {
    self.site = site
    self.summaries = summaries
    byCode = Dictionary(grouping: summaries.flatMap(\.coded), by: \.code)
  }

  var pages: [OutputFile] { [index] + site.codebook.codes.map(page) }

  private var index: OutputFile {
    let lead =
      "What each code means, when to use it, and where it comes from. Each leads to every excerpt that may be shown."
    var draft = PageDraft(
      path: "codebook/index.html", kind: "codebook", title: "Codebook", description: lead, template: "codebook")
    draft.values.text(.title, "Codebook")
    draft.values.text(.lead, lead)
    draft.values.markup(
      .families,
      .build { out in
        for family in CodeFamily.allCases { self.family(family, to: &out) }
      })
    return site.page(draft)
  }

  private func family(_ family: CodeFamily, to out: inout MarkupWriter) {
    let codes = site.codebook.codes.filter { $0.family == family }
    guard !codes.isEmpty else { return }
    out.element("section", .id("family-" + family.rawValue)) { out in
      out.element("h2", text: family.label)
      Pieces.table(family.label, header: ["Code", "Definition", "Excerpts"], to: &out) { out in
        for code in codes {
          out.element("tr") { out in
            out.element("th", .text("scope", "row")) { $0.element("a", .href(code.id + ".html"), text: code.label) }
            out.element("td", text: code.definition + ".")
            out.element("td", text: String(byCode[code.id, default: []].count))
          }
        }
      }
    }
  }

  private func page(_ code: Code) -> OutputFile {
    var draft = PageDraft(
      path: Links.code(code.id), kind: "code", title: "\(Say.capital(code.label)) (\(code.id))",
      description: code.definition + ".", template: "code")
    draft.values.text(.title, Say.capital(code.label))
    draft.values.text(.definition, code.definition)
    draft.values.markup(
      .breadcrumb,
      .build { out in
        out.element("a", .href("index.html#family-" + code.family.rawValue), text: "Codebook")
        out.text(" · " + code.family.label)
      })
    draft.values.markup(.facts, facts(code))
    draft.values.markup(.excerpts, excerpts(code))
    return site.page(draft)
  }

  private func facts(_ code: Code) -> Markup {
    .build { out in
      var facts: [(String, (inout MarkupWriter) -> Void)] = [("Id", { $0.element("code", text: code.id) })]
      if let position = Axis.position(ofCode: code.id) {
        facts.append(
          (
            "Rank",
            {
              $0.text(
                "\(position.rank) on a scale from \(position.axis.ranks.lowerBound) to \(position.axis.ranks.upperBound)"
              )
            }
          ))
      }
      if let hint = code.hint { facts.append(("When to use it", { $0.text(hint + ".") })) }
      if let source = code.source { facts.append(("Source", { $0.text(source) })) }
      if let parent = code.parent {
        facts.append(
          ("Belongs under", { $0.element("a", .href(parent + ".html"), text: site.codebook[parent]?.label ?? parent) }))
      }
      Pieces.facts(facts, to: &out)
    }
  }

  private func excerpts(_ code: Code) -> Markup {
    let found = byCode[code.id, default: []]
    return .build { out in
      out.element("h2", text: "Excerpts")
      if found.isEmpty {
        out.element("p", text: "No excerpt that may be shown carries this code.")
      } else {
        out.element("ul", .class("excerpts")) { out in
          for excerpt in found { self.excerpt(excerpt, from: Links.code(code.id), to: &out) }
        }
      }
    }
  }

  private func excerpt(_ item: CodedExcerpt, from page: String, to out: inout MarkupWriter) {
    out.element("li") { out in
      out.element("blockquote", .class("excerpt")) { out in
        out.element("p", .lang(item.language == "en" ? nil : item.language)) { $0.append(item.words) }
        out.element("footer") { out in
          let target = Links.narrative(item.narrative, in: item.caseID) + "#" + Fragment.excerpt(item.anchor)
          out.element("a", .href(Links.relative(from: page, to: target)), text: "\(item.source), \(item.anchor)")
          out.text(" · ")
          out.element("a", .href(Links.relative(from: page, to: Links.report(item.caseID))), text: item.caseTitle)
          out.text(item.attributes.isEmpty ? "" : " · " + item.attributes)
        }
      }
    }
  }
}
