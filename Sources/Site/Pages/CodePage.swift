import Analysis
import CaseModel
import Markup
import Outputs
import Words

/// A page of a code: what it means, and excerpts with it.
struct CodePage: SlotWriter {
  let site: SiteFrame
  let code: Code
  /// Number of the page among the code's, from 0.
  let number: Int
  let count: Int
  let excerpts: [CodedExcerpt]
  /// Number of excerpts of each code below this one, by id.
  var below: [String: Int] = [:]

  private var pieces: Pieces { Pieces(words: site.words) }

  var page: OutputFile {
    let title = site.say(.codeTitle(code.title, id: code.id))
    return site.page(
      PageHead(
        path: Links.code(code.id, page: number), kind: .code,
        title: number == 0 ? title : site.say(.onPage(title, number: number + 1)),
        description: site.say(.definition(of: code))), self)
  }

  func isFilled(_ slot: CodeSlot) -> Bool { true }

  func write(_ slot: CodeSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.text(code.title)
    case .definition: out.say(.definition(of: code), in: site.words)
    case .breadcrumb: breadcrumb(to: &out)
    case .facts: pieces.facts(facts, to: &out)
    case .excerpts:
      list(to: &out)
      pieces.turning(.previousExcerpts, .nextExcerpts, at: number, of: count, to: &out) {
        Links.code(code.id, page: $0)
      }
    }
  }

  private func breadcrumb(to out: inout MarkupWriter) {
    out.element("a", .href("index.html#family-" + code.family.rawValue), text: site.say(.codebookTitle))
    out.text(" · " + site.say(.word(code.family.term)))
  }

  private var facts: [Pieces.Fact] {
    var facts: [Pieces.Fact] = [(.codeId, { $0.element("code", text: code.id) })]
    if let position = Axis.position(ofCode: code.id) {
      let ranks = position.axis.ranks
      let text = site.say(.codeRankOnScale(position.rank, from: ranks.lowerBound, to: ranks.upperBound))
      facts.append((.codeRank, { $0.text(text) }))
    }
    if let hint = code.hint { facts.append((.codeHint, { $0.text(site.say(.sentence(hint))) })) }
    if let source = code.source { facts.append((.codeSource, { $0.text(source) })) }
    if let parent = code.parent {
      let label = site.codebook[parent]?.title ?? parent
      facts.append((.codeParent, { $0.element("a", .href(parent + ".html"), text: label) }))
    }
    if !below.isEmpty { facts.append((.codesBelow, { children(of: code, to: &$0) })) }
    return facts
  }

  /// The codes below, each level within the one above it.
  private func children(of parent: Code, to out: inout MarkupWriter) {
    let children = site.codebook.children(of: parent.id)
    guard !children.isEmpty else { return }
    out.element("ul") { out in
      for child in children {
        out.element("li") { out in
          out.element("a", .href(child.id + ".html")) { out in
            out.say(.codeCounted(child.title, below[child.id] ?? 0), in: site.words)
          }
          self.children(of: child, to: &out)
        }
      }
    }
  }

  private func list(to out: inout MarkupWriter) {
    out.element("h2", text: site.say(.excerpts))
    guard !excerpts.isEmpty else { return out.element("p", text: site.say(nothing)) }
    out.element("ul", .class("excerpts")) { out in
      let page = Links.code(code.id)
      // The excerpts of a case stand together.
      var (caseID, folder) = ("", "")
      for excerpt in excerpts {
        if excerpt.caseID != caseID {
          (caseID, folder) = (excerpt.caseID, Links.relative(from: page, to: "cases/" + excerpt.caseID))
        }
        item(excerpt, in: folder, to: &out)
      }
    }
  }

  private var nothing: Message { below.values.contains { $0 > 0 } ? .codeOnlyBelow : .codeWithoutExcerpts }

  private func item(_ item: CodedExcerpt, in folder: String, to out: inout MarkupWriter) {
    out.element("li") { out in
      out.element("blockquote", .class("excerpt")) { out in
        out.element("p", .lang(site.foreign(item.language)), text: words(item))
        out.element("footer") { out in footer(item, in: folder, to: &out) }
      }
    }
  }

  private func words(_ item: CodedExcerpt) -> String {
    switch item.shown {
    case .quote: item.text
    case .paraphrase: site.say(.paraphrase(item.text))
    case .whole: site.say(.wholeText)
    case .none: site.say(.wordsNotShown)
    }
  }

  private func footer(_ item: CodedExcerpt, in folder: String, to out: inout MarkupWriter) {
    out.element(
      "a",
      attributes: { tag in
        tag.text("href", folder, "/", item.narrative, ".html#e-", item.anchor)
      }, content: { $0.say(.excerptOf(item.source, anchor: item.anchor), in: site.words) })
    out.text(" · ")
    out.element("a", attributes: { $0.text("href", folder, "/index.html") }, content: { $0.text(item.caseTitle) })
    guard !item.attributes.isEmpty else { return }
    out.text(" · ")
    out.say(.items(item.attributes.map(\.message)), in: site.words)
  }
}
