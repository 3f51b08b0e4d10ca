import CaseModel
import Markup
import Outputs
import Words

/// What a coding says, in a line.
struct CodingWords {
  let site: SiteFrame
  let coders: [Coder]
  /// The way to the folder of codes, `/` at its end.
  private let codes: String

  /// - Parameter link: The way to a page of the site.
  init(site: SiteFrame, coders: [Coder], link: (String) -> String) {
    (self.site, self.coders) = (site, coders)
    codes = String(link(Links.code("x")).dropLast("x.html".count))
  }

  func write(_ coding: Coding, to out: inout MarkupWriter) {
    out.element(
      "a", attributes: { $0.text("href", "", codes, "", coding.code, ".html") },
      content: { $0.text(site.codebook.label(of: coding.code) ?? coding.code) })
    out.element("span", .class("attributes")) { attributes(coding, to: &$0) }
  }

  /// What it says beside its code, with a comma between.
  private func attributes(_ coding: Coding, to out: inout MarkupWriter) {
    out.text(" ")
    if let axis = site.codebook.family(of: coding.code)?.axis {
      out.say(axis.term, in: site.words)
      out.text(", ")
    }
    out.say(coding.frame.term, form: "short", in: site.words)
    if let level = coding.level { next(.level(level), to: &out) }
    for term in [coding.direction?.term, coding.presence?.term] { if let term { next(term, to: &out) } }
    if let actor = coding.actor { next(.own(actor), to: &out) }
    if let standing = coding.standing { next(standing.term, to: &out) }
    if let role = coding.role { next(.own(role), to: &out) }
    next(.codingStrength(coding.strength), to: &out)
    if coding.isAdjudicated { next(.adjudicated, to: &out) }
    guard coders.count > 1 else { return }
    next(.own(coders.first { $0.id == coding.coder }?.name ?? coding.coder), to: &out)
  }

  private func next(_ message: Message, to out: inout MarkupWriter) {
    out.text(", ")
    out.say(message, in: site.words)
  }

  private func next(_ term: Term, to out: inout MarkupWriter) {
    out.text(", ")
    out.say(term, in: site.words)
  }
}
