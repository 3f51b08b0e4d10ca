import CaseModel
import Markup
import Packing

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

extension CodedExcerpt {
  /// All but the code, which the reader knows.
  func write(to out: inout PackWriter) {
    for text in [caseID, caseTitle, narrative, anchor, source, language, attributes] { out.write(text) }
    out.write(words.bytes)
  }

  init(_ input: inout PackReader, code: String) throws(PackFault) {
    self.code = code
    caseID = try input.string()
    caseTitle = try input.string()
    narrative = try input.string()
    anchor = try input.string()
    source = try input.string()
    language = try input.string()
    attributes = try input.string()
    let words = Array(try input.slice())
    self.words = .build { $0.append(rendered: words) }
  }
}

/// The codebook, and for each code one page or several.
struct CodebookPages {
  let site: SiteFrame
  let shelf: any CaseShelf

  var pieces: [SharedPiece] {
    let totals = site.codebook.codes.indices.map { code in shelf.segments(code).reduce(0) { $0 + Int($1.count) } }
    var fields = FieldBytes()
    fields.read(totals)
    let index = SharedPiece(path: "codebook/index.html", print: site.print(of: ["codebook"], fields)) {
      self.index(totals).madeBytes
    }
    let frame = site.print(of: ["code"])
    return [index]
      + site.codebook.codes.indices.flatMap { code in
        pages(code).enumerated().map { piece(code, number: $0, total: totals[code], cuts: $1, frame) }
      }
  }

  /// The part of a case's excerpts that stands on a page.
  private struct Cut {
    let segment: CodedSegment
    let range: Range<Int>
  }

  private func piece(_ code: Int, number: Int, total: Int, cuts: [Cut], _ frame: Fingerprint) -> SharedPiece {
    var builder = FingerprintBuilder()
    builder.add(frame)
    for number in [code, number, total] { builder.add(UInt64(number)) }
    for cut in cuts {
      builder.add(cut.segment.print)
      builder.add(UInt64(cut.range.lowerBound))
      builder.add(UInt64(cut.range.upperBound))
    }
    return SharedPiece(path: Links.code(site.codebook.codes[code].id, page: number), print: builder.finished) {
      let found = try cuts.flatMap { try excerpts($0, code: code) }
      return page(site.codebook.codes[code], number: number, of: Pages.count(total), found).madeBytes
    }
  }

  /// What stands on each page of a code; one page without excerpts when there are none.
  private func pages(_ code: Int) -> [[Cut]] {
    var pages: [[Cut]] = [[]]
    var room = Pages.most
    for segment in shelf.segments(code) {
      var rest = 0..<Int(segment.count)
      while !rest.isEmpty {
        if room == 0 {
          pages.append([])
          room = Pages.most
        }
        let part = rest.prefix(room)
        pages[pages.count - 1].append(Cut(segment: segment, range: part))
        rest = part.upperBound..<rest.upperBound
        room -= part.count
      }
    }
    return pages
  }

  private func excerpts(_ cut: Cut, code: Int) throws -> ArraySlice<CodedExcerpt> {
    var reader = PackReader(try shelf.rows(cut.segment, code: code)[...])
    let id = site.codebook.codes[code].id
    var found: [CodedExcerpt] = []
    while !reader.isAtEnd { found.append(try CodedExcerpt(&reader, code: id)) }
    guard cut.range.upperBound <= found.count else { throw PackFault() }
    return found[cut.range]
  }

  private func index(_ totals: [Int]) -> OutputFile {
    let lead =
      "What each code means, when to use it, and where it comes from. Each leads to every excerpt that may be shown."
    var draft = PageDraft(
      path: "codebook/index.html", kind: "codebook", title: "Codebook", description: lead, template: "codebook")
    draft.values.text(.title, "Codebook")
    draft.values.text(.lead, lead)
    draft.values.markup(
      .families,
      .build { out in
        for family in CodeFamily.allCases { self.family(family, totals, to: &out) }
      })
    return site.page(draft)
  }

  private func family(_ family: CodeFamily, _ totals: [Int], to out: inout MarkupWriter) {
    let codes = zip(site.codebook.codes, totals).filter { $0.0.family == family }
    guard !codes.isEmpty else { return }
    out.element("section", .id("family-" + family.rawValue)) { out in
      out.element("h2", text: family.label)
      Pieces.table(family.label, header: ["Code", "Definition", "Excerpts"], to: &out) { out in
        for (code, total) in codes {
          out.element("tr") { out in
            out.element("th", .text("scope", "row")) { out in
              out.element("a", .href(code.id + ".html"), text: code.label)
              out.text(" ")
              out.element("code", text: code.id)
            }
            out.element("td", text: code.definition + ".")
            out.element("td", text: String(total))
          }
        }
      }
    }
  }

  private func page(_ code: Code, number: Int, of count: Int, _ found: [CodedExcerpt]) -> OutputFile {
    let further = number == 0 ? "" : ", page \(number + 1)"
    var draft = PageDraft(
      path: Links.code(code.id, page: number), kind: "code",
      title: "\(Say.capital(code.label)) (\(code.id))\(further)",
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
    let turning = Pieces.turning("excerpts", at: number, of: count) { Links.code(code.id, page: $0) }
    draft.values.markup(.excerpts, [excerpts(found), turning].joined)
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

  private func excerpts(_ found: [CodedExcerpt]) -> Markup {
    .build { out in
      out.element("h2", text: "Excerpts")
      if found.isEmpty {
        out.element("p", text: "No excerpt that may be shown carries this code.")
      } else {
        out.element("ul", .class("excerpts")) { out in
          for excerpt in found { self.excerpt(excerpt, from: Links.code(excerpt.code), to: &out) }
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
