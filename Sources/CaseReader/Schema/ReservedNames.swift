/// Names that nothing of the content may have, since a file of the site stands in its place.
package struct ReservedNames: Sendable, Hashable {
  /// Names that a narrative must not have.
  package var narratives: Set<String>
  /// Names that a page of the site's own must not have.
  package var pages: Set<String>

  /// Names that the format keeps free, whether or not files of this version stand there.
  package static let format = ReservedNames(
    narratives: [
      "index", "case", "citation", "figures", "embed", "attachments", "involvement", "integration", "opportunity",
      "coordination", "actors", "evidence", "trust", "data", "print", "sections",
    ],
    pages: [
      "cases", "compare", "data", "codebook", "assets", "method", "references", "search", "index", "404", "feed",
      "sitemap", "robots",
    ])
}
