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
    var isFirst = true
    func add(_ write: (inout MarkupWriter) -> Void, to out: inout MarkupWriter) {
      out.text(isFirst ? " " : ", ")
      isFirst = false
      write(&out)
    }
    func add(_ message: Message, to out: inout MarkupWriter) { add({ $0.say(message, in: site.words) }, to: &out) }
    func add(_ term: Term?, form: String = "", to out: inout MarkupWriter) {
      if let term { add({ $0.say(term, form: form, in: site.words) }, to: &out) }
    }
    add(site.codebook.family(of: coding.code)?.axis?.term, to: &out)
    if coding.stated.contains(.frame) { add(coding.frame.term, form: "short", to: &out) }
    if coding.stated.contains(.level), let level = coding.level { add(.level(level), to: &out) }
    add(coding.direction?.term, to: &out)
    add(coding.presence?.term, to: &out)
    if let actor = coding.actor { add(.own(actor), to: &out) }
    add(coding.standing?.term, to: &out)
    if let role = coding.role { add(.own(role), to: &out) }
    if coding.stated.contains(.strength) { add(.codingStrength(coding.strength), to: &out) }
    if coding.isAdjudicated { add(.adjudicated, to: &out) }
    if coders.count > 1 { add(.own(coders.first { $0.id == coding.coder }?.name ?? coding.coder), to: &out) }
  }
}
