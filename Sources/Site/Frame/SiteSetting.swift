package import CaseModel
package import Outputs
package import References

/// What a site is, apart from its cases.
package struct SiteSetting: Sendable {
  /// The site itself.
  package var site: CaseModel.Site
  /// The codes.
  package var codebook: Codebook
  /// Works that are cited.
  package var bibliography: Bibliography
  /// Free pages, sorted by id.
  package var pages: [FreePage]
  /// Files that free pages show or lead to.
  package var pageFiles: [PageFile] = []
  /// Whether there is more than one case, and so a page that sets them side by side.
  package var comparesCases: Bool
  /// Everything of the site that pages of a case show or depend on, in bytes that differ when it differs.
  package var renderingInputs: [UInt8]
  /// Makes pictures for portals; `nil` makes none, which is the default.
  package var pictures: (any PictureMaker)?

  /// What a site is.
  package init(
    site: CaseModel.Site, codebook: Codebook, bibliography: Bibliography, pages: [FreePage], comparesCases: Bool,
    renderingInputs: [UInt8]
  ) {
    (self.site, self.codebook, self.bibliography, self.pages) = (site, codebook, bibliography, pages)
    (self.comparesCases, self.renderingInputs) = (comparesCases, renderingInputs)
  }

  /// The setting of a whole corpus.
  package init(_ corpus: Corpus) {
    self.init(
      site: corpus.site, codebook: corpus.codebook,
      bibliography: Bibliography(corpus.references, language: corpus.site.language), pages: corpus.pages,
      comparesCases: corpus.cases.count > 1, renderingInputs: [])
  }
}
