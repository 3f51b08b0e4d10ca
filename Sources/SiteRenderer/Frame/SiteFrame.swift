package import CaseModel
import Figures
import Markup
import Packing

/// What every page shares: the site's description, its templates and where its assets are.
struct SiteFrame: Sendable {
  let site: Site
  let codebook: Codebook
  let references: [String: Reference]
  let pages: [FreePage]
  let library: TemplateLibrary
  /// Version of this program, printed on every page.
  let version: String
  /// Whether there is more than one case, and so a page that sets them side by side.
  let comparesCases: Bool
  let stylesheet: OutputFile
  let icon: OutputFile

  /// Of what every page shows, apart from templates; it differs when that differs.
  private let print: Fingerprint

  init(_ setting: SiteSetting, library: TemplateLibrary, version: String) {
    site = setting.site
    codebook = setting.codebook
    references = Dictionary(setting.references.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    pages = setting.pages
    self.library = library
    self.version = version
    comparesCases = setting.comparesCases
    let css = library.set.files["assets/site.css", default: []] + FigureStyle.page.utf8
    stylesheet = Self.asset("site", "css", css)
    icon = Self.asset("icon", "svg", library.set.files["assets/icon.svg", default: []])
    var builder = FingerprintBuilder()
    let titles = setting.pages.filter { setting.site.navigation.contains($0.id) }.map { $0.id + " " + $0.title }
    builder.add(setting.terms)
    for text in [version, "\(comparesCases)", stylesheet.path, icon.path] + titles { builder.add(text) }
    print = builder.finished
  }

  /// A file whose name changes with its bytes, so that a host may let browsers keep it for ever.
  private static func asset(_ name: String, _ ending: String, _ bytes: [UInt8]) -> OutputFile {
    let digits = String(Fingerprint(bytes).value, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    return OutputFile(path: "assets/\(name).\(padded).\(ending)", bytes: bytes)
  }

  /// Of all that a page with these templates takes from the frame; pages of equal content and print are equal.
  func print(of templates: [String]) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(print)
    for template in templates + ["page"] { builder.add(library.print(of: template)) }
    return builder.finished
  }

  /// Of what a page with no template takes from the frame.
  var barePrint: Fingerprint { print }
}

/// What a site is, apart from its cases.
package struct SiteSetting: Sendable {
  /// The site itself.
  package var site: Site
  /// The codes.
  package var codebook: Codebook
  /// Works that can be cited, sorted by key.
  package var references: [Reference]
  /// Free pages, sorted by id.
  package var pages: [FreePage]
  /// Whether there is more than one case, and so a page that sets them side by side.
  package var comparesCases: Bool
  /// Everything of the site that pages of a case show or depend on, in bytes that differ when it differs.
  package var terms: [UInt8]

  /// What a site is.
  package init(
    site: Site, codebook: Codebook, references: [Reference], pages: [FreePage], comparesCases: Bool, terms: [UInt8]
  ) {
    (self.site, self.codebook, self.references, self.pages) = (site, codebook, references, pages)
    (self.comparesCases, self.terms) = (comparesCases, terms)
  }

  /// The setting of a whole corpus.
  package init(_ corpus: Corpus) {
    self.init(
      site: corpus.site, codebook: corpus.codebook, references: corpus.references, pages: corpus.pages,
      comparesCases: corpus.cases.count > 1, terms: [])
  }
}

/// One page before it is framed.
struct PageDraft {
  /// Path from the site's root.
  let path: String
  /// A word for the page's kind, which styles can use.
  let kind: String
  /// Title, unique on the site.
  let title: String
  /// One or two sentences for search results.
  let description: String
  /// Template of the content.
  let template: String
  /// What that template places.
  var values = PageValues()
  /// Whether a host shows the page at any address, so that its links must not be relative.
  var isShownAnywhere = false
}

extension SiteFrame {
  /// A finished page.
  func page(_ draft: PageDraft) -> OutputFile {
    var frame = PageValues()
    let link = { Links.relative(from: draft.path, to: $0) }
    let anywhere = draft.isShownAnywhere ? site.baseURL : nil
    let visit = { (target: String) in anywhere.map { $0 + target } ?? link(target) }
    frame.text(.language, "en")
    frame.text(.theme, site.theme == .auto ? nil : site.theme.rawValue)
    frame.text(.colorScheme, site.theme == .auto ? "light dark" : site.theme.rawValue)
    frame.text(.kind, draft.kind)
    frame.text(.pageTitle, draft.title == site.title ? site.title : "\(draft.title) – \(site.title)")
    frame.text(.description, draft.description)
    frame.text(.generator, "Caseloom \(version)")
    frame.text(.contentSecurityPolicy, Self.policy)
    frame.text(.canonical, site.baseURL.map { $0 + (draft.path == "index.html" ? "" : draft.path) })
    frame.text(.icon, link(icon.path))
    frame.text(.stylesheet, link(stylesheet.path))
    frame.text(.home, visit("index.html"))
    frame.text(.method, visit("method.html"))
    frame.text(.siteTitle, site.title)
    frame.markup(.navigation, navigation(current: draft.path, visit: visit))
    frame.markup(.imprint, imprint)
    frame.markup(.content, library.render(draft.template, draft.values))
    return OutputFile(path: draft.path, bytes: library.render("page", frame).bytes)
  }

  /// Nothing is fetched from elsewhere, and nothing on a page can run.
  private static let policy =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

  private func navigation(current page: String, visit: (String) -> String) -> Markup {
    let own =
      [("Cases", "index.html")] + (comparesCases ? [("Compare", Links.compare(0))] : []) + [
        ("Codebook", "codebook/index.html"), ("Method", "method.html"),
        ("References", "references.html"),
      ]
    let more = site.navigation.compactMap { id in pages.first { $0.id == id } }.map { ($0.title, "\($0.id).html") }
    return .build { out in
      out.element("ul") { out in
        for (title, path) in own + more {
          out.element("li") { out in
            out.element(
              "a", .href(visit(path)), .text("aria-current", path == page ? "page" : nil),
              text: title)
          }
        }
      }
    }
  }

  private var imprint: Markup {
    .build { out in
      guard site.publisher != nil || site.license != nil || site.contact != nil else { return }
      out.element("p") { out in
        if let publisher = site.publisher {
          out.text("Published by ")
          if let url = publisher.url {
            out.element("a", .href(url), text: publisher.name)
          } else {
            out.text(publisher.name)
          }
          out.text(". ")
        }
        if let license = site.license {
          out.text("Licence: ")
          LicenseText.write(license, to: &out)
          out.text(".")
        }
        if let email = site.contact?.email {
          out.text(" Contact: ")
          out.element("a", .href("mailto:" + email), text: site.contact?.name ?? email)
          out.text(".")
        }
      }
    }
  }
}

/// Names a licence and leads to its text.
enum LicenseText {
  static func write(_ license: String, to out: inout MarkupWriter) {
    if let address = address(license) {
      out.element("a", .href(address), .text("rel", "license"), text: license)
    } else {
      out.text(license)
    }
  }

  /// Where the text of a licence stands; `nil` when the name is not known.
  static func address(_ license: String) -> String? {
    if license.hasPrefix("https://") { return license }
    if license == "CC0-1.0" { return "https://creativecommons.org/publicdomain/zero/1.0/" }
    if license == "PDDC-1.0" || license == "CC-PDDC" { return nil }
    let parts = license.split(separator: "-").map { $0.lowercased() }
    guard parts.first == "cc", let number = parts.firstIndex(where: { $0.first?.isNumber == true }), number > 1,
      parts[1..<number].allSatisfy(["by", "sa", "nc", "nd"].contains),
      ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(parts[number])
    else { return nil }
    // What follows the version is the country, or the kind of organisation, whose law the licence is made for.
    let ports = parts[(number + 1)...]
    guard ports.count <= 1, ports.allSatisfy({ $0.allSatisfy(\.isLetter) }) else { return nil }
    let path = [parts[1..<number].joined(separator: "-"), parts[number]] + ports
    return "https://creativecommons.org/licenses/\(path.joined(separator: "/"))/"
  }
}
