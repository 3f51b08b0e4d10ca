import Figures

/// The templates and assets of a site: a user's own before the built-in ones, file by file.
package struct TemplateSet: Sendable {
  /// Bytes by path below the templates folder, such as `page.mustache` or `assets/site.css`.
  package let files: [String: [UInt8]]

  /// The built-in files, with a user's files in place of those of the same path.
  ///
  /// - Parameter overrides: The user's files by path; empty for none.
  package init(overrides: [String: [UInt8]] = [:]) {
    files = Self.builtIn.merging(overrides) { _, own in own }
  }

  /// Names of the built-in files; a user's file with another name is part of no page.
  package static var names: [String] { builtIn.keys.sorted() }

  /// A stylesheet between the colours that all share and the rules that colour figures.
  func styles(_ path: String) -> [UInt8] {
    files["assets/colours.css", default: []] + files[path, default: []] + FigureStyle.page.utf8
  }

  private static let builtIn: [String: [UInt8]] = [
    "assets/colours.css": PackageResources.colours_css,
    "assets/embed.css": PackageResources.embed_css,
    "assets/embed.js": PackageResources.embed_js,
    "assets/frame.js": PackageResources.frame_js,
    "assets/search.js": PackageResources.search_js,
    "assets/icon.svg": PackageResources.icon_svg,
    "assets/site.css": PackageResources.site_css,
    "banner.mustache": PackageResources.banner_mustache,
    "case.mustache": PackageResources.case_mustache,
    "case-navigation.mustache": PackageResources.case_navigation_mustache,
    "case-page.mustache": PackageResources.case_page_mustache,
    "code.mustache": PackageResources.code_mustache,
    "codebook.mustache": PackageResources.codebook_mustache,
    "compare.mustache": PackageResources.compare_mustache,
    "figure.mustache": PackageResources.figure_mustache,
    "footer.mustache": PackageResources.footer_mustache,
    "free-page.mustache": PackageResources.free_page_mustache,
    "body-end.mustache": PackageResources.body_end_mustache,
    "head.mustache": PackageResources.head_mustache,
    "head-end.mustache": PackageResources.head_end_mustache,
    "header.mustache": PackageResources.header_mustache,
    "home.mustache": PackageResources.home_mustache,
    "method.mustache": PackageResources.method_mustache,
    "narrative.mustache": PackageResources.narrative_mustache,
    "not-found.mustache": PackageResources.not_found_mustache,
    "page.mustache": PackageResources.page_mustache,
    "references.mustache": PackageResources.references_mustache,
    "skip-link.mustache": PackageResources.skip_link_mustache,
    "tombstone.mustache": PackageResources.tombstone_mustache,
  ]
}
