import CaseModel
import Figures
import Markup
import Outputs
import Packing
import References
import Words

/// What every page shares: the site's description, its templates, its language and where its assets are.
///
/// A class of constants: every writer of pages holds it, and a copy would count a reference for each of its parts.
package final class SiteFrame: Sendable {
  let site: CaseModel.Site
  let codebook: Codebook
  /// The works that are cited.
  let bibliography: Bibliography
  let pages: [FreePage]
  let pageFiles: [PageFile]
  let library: TemplateLibrary
  let words: Words
  /// Version of this program, printed on every page.
  let version: String
  /// Whether there is more than one case, and so a page that sets them side by side.
  let comparesCases: Bool
  let stylesheet: OutputFile
  let icon: OutputFile
  /// The stylesheet of embeds, with that of figures.
  let embedStylesheet: OutputFile
  /// The script of embeds, which tells their height.
  let embedScript: OutputFile
  /// The script of the page to search on.
  let searchScript: OutputFile

  /// Makes pictures for portals; `nil` makes none.
  let pictures: (any PictureMaker)?

  /// Of what every page shows, apart from templates; it differs when that differs.
  private let own: Fingerprint

  /// The frame of a site.
  ///
  /// - Parameter version: Version of this program.
  init(_ setting: SiteSetting, library: TemplateLibrary, version: String) {
    site = setting.site
    codebook = setting.codebook
    bibliography = setting.bibliography
    (pages, pageFiles) = (setting.pages, setting.pageFiles)
    self.library = library
    words = .english
    self.version = version
    pictures = setting.pictures
    comparesCases = setting.comparesCases
    let set = library.set
    stylesheet = Self.asset("site", "css", set.styles("assets/site.css") + PaperStyle(title: site.title).css.utf8)
    icon = Self.asset("icon", "svg", library.set.files["assets/icon.svg", default: []])
    embedStylesheet = Self.asset("embed", "css", set.styles("assets/embed.css"))
    searchScript = Self.asset("search", "js", library.set.files["assets/search.js", default: []])
    embedScript = Self.asset("frame", "js", library.set.files["assets/frame.js", default: []])
    var builder = FingerprintBuilder()
    builder.add(setting.renderingInputs)
    builder.add(Fingerprint(words.source))
    builder.add(version)
    builder.add(comparesCases ? 1 : 0)
    builder.add(setting.pictures == nil ? 0 : 1)
    for name in setting.site.navigation {
      guard let page = FreePage.named(name, among: setting.pages) else { continue }
      builder.add(page.id)
      builder.add(page.title)
    }
    for asset in [stylesheet, icon] { builder.add(asset.path) }
    own = builder.finished
  }

  /// A file whose name changes with its bytes, so that a host may let browsers keep it for ever.
  private static func asset(_ name: String, _ ending: String, _ bytes: [UInt8]) -> OutputFile {
    OutputFile(path: "assets/\(name).\(Fingerprint(bytes).digits).\(ending)", bytes: bytes)
  }

  /// Of all that a page with these templates takes from the frame; pages of equal content are equal when it is.
  func fingerprint(of templates: [TemplateName]) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(own)
    for template in templates + [.page] { builder.add(library.fingerprint(of: template)) }
    return builder.finished
  }

  /// The same, of a page that also shows these fields.
  func fingerprint(of templates: [TemplateName], _ fields: FieldBytes) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(fingerprint(of: templates))
    builder.add(fields.bytes)
    return builder.finished
  }

  /// Of what a file with no template takes from the frame.
  var bareFingerprint: Fingerprint { own }

  /// The language of a text, where it is not the page's.
  func foreign(_ language: String) -> String? { language == words.language ? nil : language }

  /// What a message says.
  func say(_ message: Message) -> String { words.text(message) }
}
