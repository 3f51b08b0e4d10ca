import CaseModel
import Diagnostics

extension SiteDecoder {
  /// `redirects: {old-id: new-id}`
  static func redirects(_ fields: inout Fields, reporter: Reporter) -> [Located<CaseRedirect>] {
    reporter.questions?.asks("redirects", .ids, in: fields.span)
    guard let node = fields.node("redirects") else { return [] }
    guard case .mapping(let entries) = node.kind else {
      reporter.error(
        "wrong-type", at: node.span, "redirects are written as a mapping of old ids to new ones",
        hints: ["write them as redirects: {old-id: new-id}"])
      return []
    }
    return entries.compactMap { entry in
      let old = Located(value: entry.key, span: entry.keySpan)
      var value = Fields([entry], span: entry.keySpan, of: "a redirect", reporter: reporter)
      guard Identifier.check(old, reporter: reporter), let new = value.id(entry.key) else { return nil }
      return Located(value: CaseRedirect(old: old.value, new: new.value), span: old.span)
    }.sorted { $0.value.old < $1.value.old }
  }

  static func accessibility(_ fields: inout Fields) -> SiteAccessibility? {
    fields.record("accessibility", of: "a statement on accessibility") { fields in
      for key in ["status", "prepared", "method"] { fields.require(key) }
      let status = fields.word("status", SiteAccessibility.Status.self)?.value
      let (prepared, reviewed) = (fields.date("prepared")?.value, fields.date("reviewed")?.value)
      let method = fields.text("method")?.value
      let limits = fields.texts("limits").map(\.value)
      let body = fields.record("enforcement", of: "a body", enforcement)
      guard let status, let prepared, let method else { return nil }
      var statement = SiteAccessibility(status: status, prepared: prepared, method: method)
      (statement.reviewed, statement.limits) = (reviewed, limits)
      (statement.enforcement, statement.enforcementURL) = (body?.name, body?.url)
      return statement
    }
  }

  private static func enforcement(_ fields: inout Fields) -> (name: String, url: String?)? {
    fields.require("name")
    let url = fields.webAddress("url")
    return fields.text("name").map { ($0.value, url) }
  }
}
