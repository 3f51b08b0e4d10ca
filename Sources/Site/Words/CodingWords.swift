import CaseModel
import Markup
import Outputs
import Words

/// What a coding says, in a line.
struct CodingWords {
  let site: SiteFrame
  let coders: [Coder]
  /// The way to a page of the site.
  let link: (String) -> String

  func write(_ coding: Coding, to out: inout MarkupWriter) {
    out.element(
      "a", .href(link(Links.code(coding.code))), text: site.codebook.label(of: coding.code) ?? coding.code)
    let axis = site.codebook.family(of: coding.code)?.axis
    let coder = coders.count > 1 ? coders.first { $0.id == coding.coder }?.name ?? coding.coder : nil
    out.element("span", .class("attributes")) { out in
      var separator = " "
      for case let word? in [axis.map { site.say(.word($0.term)) }] + attributes(coding) + [coder] {
        out.text(separator)
        out.text(word)
        separator = ", "
      }
    }
  }

  private func attributes(_ coding: Coding) -> [String?] {
    let messages: [Message?] = [
      .codingFrame(coding.frame), coding.level.map(Message.level), coding.direction.map { .word($0.term) },
      coding.presence.map { .word($0.term) }, coding.actor.map(Message.own), coding.standing.map { .word($0.term) },
      coding.role.map(Message.own), .codingStrength(coding.strength),
      coding.isAdjudicated ? .adjudicated : nil,
    ]
    return messages.map { $0.map(site.say) }
  }
}
