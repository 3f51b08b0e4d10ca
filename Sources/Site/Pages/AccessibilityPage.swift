import CaseModel
import Markup
import Outputs
import Words

/// The statement on accessibility, after the European model. (Commission Implementing Decision (EU) 2018/1523)
struct AccessibilityPage: SlotWriter {
  let site: SiteFrame
  let statement: SiteAccessibility

  /// The finished page.
  var page: OutputFile {
    site.page(
      PageHead(
        path: AccessibilityKind.file, kind: .free, title: site.say(.accessibilityTitle),
        description: site.say(.accessibilityDescription)), self)
  }

  func isFilled(_ slot: FreePageSlot) -> Bool { slot == .title || slot == .body }

  func write(_ slot: FreePageSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.say(.accessibilityTitle, in: site.words)
    case .lang, .breadcrumb, .chapters: break
    case .body: body(to: &out)
    }
  }

  private func body(to out: inout MarkupWriter) {
    let about = site.site
    paragraph(.accessibilityCommitment(about.publisher?.name ?? about.title, site: about.title), to: &out)
    heading(.accessibilityStatus, to: &out)
    paragraph(statement.status == .partly ? .accessibilityPartly : .accessibilityNot, to: &out)
    if !statement.limits.isEmpty {
      heading(.accessibilityLimits, to: &out)
      out.element("ul") { out in for limit in statement.limits { out.element("li", text: limit) } }
    }
    heading(.accessibilityStatement, to: &out)
    paragraph(.accessibilityPrepared(statement.prepared.iso, statement.method), to: &out)
    if let date = statement.reviewed { paragraph(.accessibilityReviewed(date.iso), to: &out) }
    feedback(about.contact, to: &out)
  }

  private func feedback(_ contact: CaseModel.Site.Contact?, to out: inout MarkupWriter) {
    let address = contact?.email.map { "mailto:" + $0 } ?? contact?.url
    guard address != nil || statement.enforcement != nil else { return }
    heading(.accessibilityFeedback, to: &out)
    if let address, let name = contact?.name ?? contact?.email ?? contact?.url {
      link(.accessibilityContact(name), address, to: &out)
    }
    if let body = statement.enforcement { link(.accessibilityEnforcement(body), statement.enforcementURL, to: &out) }
  }

  private func heading(_ message: Message, to out: inout MarkupWriter) {
    out.element("h2", text: site.say(message))
  }

  private func paragraph(_ message: Message, to out: inout MarkupWriter) {
    out.element("p", text: site.say(message))
  }

  private func link(_ message: Message, _ target: String?, to out: inout MarkupWriter) {
    out.element("p") { out in
      out.say(message, in: site.words) { _, out, inner in Pieces.link(to: target, inner, out: &out) }
    }
  }
}
