import CaseModel
import Diagnostics

/// What `site.yml` says, with the settings that are not part of the published site.
struct RawSite: Sendable {
  var site: Site
  /// Unnamed sources that a cell needs before any of them counts.
  var smallestCell = 3
  var navigation: [Located<String>] = []
  var redirects: [Located<CaseRedirect>] = []
}

/// Reads `site.yml`.
enum SiteDecoder {
  static func decode(_ node: YAMLNode?, reporter: Reporter) -> RawSite {
    guard let node, var fields = Fields(node, of: "a site", reporter: reporter) else {
      return RawSite(site: Site(title: "", language: "en"))
    }
    fields.requireSiteKeys()
    var raw = RawSite(
      site: Site(title: fields.text("title")?.value ?? "", language: fields.language("language") ?? "en"))
    describe(&raw.site, &fields)
    let languages = fields.languages("languages").map(\.value)
    raw.site.languages = languages.isEmpty ? [raw.site.language] : languages
    raw.site.publisher = fields.record("publisher", of: "a publisher", publisher)
    raw.site.contact = fields.record("contact", of: "a contact", contact)
    raw.site.accessibility = accessibility(&fields)
    raw.redirects = redirects(&fields, reporter: reporter)
    raw.site.redirects = raw.redirects.map(\.value)
    raw.navigation = fields.mentions("navigation")
    raw.site.navigation = raw.navigation.map(\.value)
    raw.smallestCell = fields.integer("k", in: 2...1000)?.value ?? 3
    fields.finish()
    return raw
  }

  private static func describe(_ site: inout Site, _ fields: inout Fields) {
    site.description = fields.text("description")?.value
    site.baseURL = fields.baseAddress("base-url").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    site.license = fields.text("license")?.value
    site.hasFeed = fields.flag("feed")?.value ?? true
    site.isPrinted = fields.flag("print")?.value ?? false
    site.theme = fields.word("theme", Site.Theme.self)?.value ?? .auto
  }

  private static func publisher(_ fields: inout Fields) -> Site.Publisher? {
    fields.require("name")
    guard let name = fields.text("name")?.value else {
      _ = (fields.webAddress("url"), fields.ror("ror"))
      return nil
    }
    var publisher = Site.Publisher(name: name)
    publisher.url = fields.webAddress("url")
    publisher.ror = fields.ror("ror")
    return publisher
  }

  private static func contact(_ fields: inout Fields) -> Site.Contact? {
    var contact = Site.Contact()
    contact.name = fields.text("name")?.value
    contact.email = fields.email("email")
    contact.url = fields.webAddress("url")
    return contact
  }
}

extension Fields {
  fileprivate mutating func requireSiteKeys() {
    require("title")
    require("language", hint: "add 'language: en', say")
  }
}
