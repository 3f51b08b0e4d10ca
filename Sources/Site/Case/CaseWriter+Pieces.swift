import Analysis
import CaseModel
import Figures
import LensKit
import Markup
import Outputs
import Words

/// What the parts of a report share.
extension CaseWriter {
  func link(_ target: String) -> String { Links.relative(from: path, to: target) }

  func say(_ message: Message) -> String { words.text(message) }

  /// A word that the format declares, as the language has it.
  func declared(_ word: String) -> String { say(.word(.declared(word))) }

  /// A figure with its words, its table and its file; nothing when the case has no such figure.
  func figure(_ kind: FigureName, part: String? = nil, to out: inout MarkupWriter) {
    if let figure = figures.first(where: { $0.kind == kind && $0.part == part }) { block(figure, to: &out) }
  }

  /// Figures of a kind that may come in several, in order.
  func figures(_ kind: FigureName, to out: inout MarkupWriter) {
    for figure in figures where figure.kind == kind { block(figure, to: &out) }
  }

  /// - Parameter only: The layout that is shown, on screens for which it is made; `nil` for both.
  func block(_ figure: Figure, only: FigureLayout? = nil, to out: inout MarkupWriter) {
    if isForPaper, only == .narrow { return }
    let prefix = pieces.idPrefix + (only == .narrow ? Self.phone : "")
    FigureBlock(
      site: site, path: path, figure: figure, blockPrefix: prefix,
      only: isForPaper ? nil : only, isForPaper: isForPaper,
      isPicture: !isForPaper && isPicture(figure), followed: followed(figure), followedOnPhone: followedOnPhone(figure),
      source: material,
      fullFigure: sheet == .report ? figure.kind.sheet.file + "#figure-" + figure.name : nil,
      file: link(Links.figure(figure.name, in: value.id)), png: png(of: figure),
      cite: CitePage.file + "#" + CitePage.place(figure.name),
      target: { $0 }
    ).write(to: &out)
  }

  /// How many passages of how many sources are coded; `nil` where a figure shows what `case.yml` says alone.
  private var material: Message? {
    guard analysis.codedSources > 0 else { return nil }
    return .figureSource(sources: analysis.codedSources, excerpts: analysis.countedExcerpts)
  }

  private func png(of figure: Figure) -> String? {
    guard site.pictures != nil else { return nil }
    return report.sharePictures.first { $0.name == figure.name }.map { link(report.path($0.file)) }
  }

  /// A value whose excerpts are one step away, when any may be named.
  func claimLink(_ message: Message, _ subject: ClaimSubject, to out: inout MarkupWriter) {
    Pieces.link(to: linksClaims ? claims.anchor(subject) : nil, { $0.say(message, in: words) }, out: &out)
  }

  /// Says something of which one part leads to the excerpts of a claim.
  func sayClaim(_ message: Message, _ subject: ClaimSubject, to out: inout MarkupWriter) {
    out.say(message, in: words) { _, out, inner in Pieces.link(to: self.claims.anchor(subject), inner, out: &out) }
  }

  /// Says something of which one part is strong and leads somewhere.
  func sayStrong(_ message: Message, to target: String?, out: inout MarkupWriter) {
    out.say(message, in: words) { _, out, inner in
      out.element("strong") { Pieces.link(to: target, inner, out: &$0) }
    }
  }

  func heading(_ message: Message, id: String? = nil, to out: inout MarkupWriter) {
    out.element("h3", .id(id), say: message, in: words)
  }

  func paragraph(_ message: Message, class name: String? = nil, to out: inout MarkupWriter) {
    out.element("p", .class(name), say: message, in: words)
  }

  /// A paragraph of several sentences.
  func paragraph(of sentences: [Message], to out: inout MarkupWriter) {
    out.element("p", text: sentences.map(say).joined(separator: " "))
  }

  func cell(_ message: Message, to out: inout MarkupWriter) { out.element("td", say: message, in: words) }

  func rowHead(_ text: String, to out: inout MarkupWriter) {
    out.element("th", .text("scope", "row"), text: text)
  }

  /// How much a result rests on, in a badge beside it.
  func badge(_ message: Message, kind: String, to out: inout MarkupWriter) {
    out.text(" ")
    out.element("span", .class("badge badge-\(kind)"), say: message, in: words)
  }

  func stabilityBadge(_ stability: Stability?, to out: inout MarkupWriter) {
    guard let stability else { return }
    let isRecoded = stability.recoding.flips > 0
    badge(
      isRecoded ? .stabilityBadgeRecoded(stability.state) : .stabilityBadge(stability.state),
      kind: isRecoded && stability.state == .stable ? StabilityState.sensitive.rawValue : stability.state.rawValue,
      to: &out)
  }

  /// Marks what stands on an axis on which coders disagree. (Model §10.6)
  func disagreementBadge(on axis: Axis, to out: inout MarkupWriter) {
    guard analysis.involvement[axis]?.codersDisagree == true else { return }
    badge(.codersDisagree(on: axis), kind: "coders-disagree", to: &out)
  }

  func stability(_ stability: Stability?) -> Message { .stability(stability, naming: analysis.sourceName) }

  /// A link to an excerpt in its narrative.
  func excerptLink(_ id: ExcerptID, to out: inout MarkupWriter) {
    guard let address = analysis.address(of: id) else { return }
    out.element("a", .href(address)) {
      $0.say(.excerptOf(analysis.sourceName(id.source), anchor: id.anchor), in: words)
    }
  }

  /// A link to a code, by its name.
  func codeLink(_ code: String, to out: inout MarkupWriter) {
    out.element("a", .href(link(Links.code(code))), text: site.codeName(code))
  }

  /// Marks results that rest on thresholds the case sets itself.
  ///
  /// - Parameter prefixes: What the names of the thresholds that act here begin with.
  func overrideNote(_ prefixes: [String], to out: inout MarkupWriter) {
    let acting = value.thresholds.own(prefixes)
    if !acting.isEmpty { paragraph(.ownThresholdsAct(acting), class: "note", to: &out) }
  }

  /// Codes of a family: what is said to be done, what is wanted, and what is said to be missing or hindering, never in
  /// one number. (Model §10.10)
  func codeTable(_ title: Message, _ counts: [CodeCount], to out: inout MarkupWriter) {
    guard !counts.isEmpty else { return }
    heading(title, to: &out)
    pieces.table(title, isCaptioned: false, header: [.code] + CodeUse.allCases.map(Message.useHead), to: &out) { out in
      for count in counts {
        out.element("tr") { out in
          out.element("th", .text("scope", "row")) { codeLink(count.code, to: &$0) }
          for use in CodeUse.allCases {
            out.element("td", .class(count[use].excerpts == 0 ? "none" : nil)) {
              self.count(count[use], of: count.code, to: &$0)
            }
          }
        }
      }
    }
  }

  private func count(_ count: CodeCount.Count, of code: String, to out: inout MarkupWriter) {
    guard count.excerpts > 0 else { return out.text(words.silent) }
    claimLink(.amountOf(excerpts: count.excerpts, sources: count.sources), .code(code), to: &out)
  }
}
