import Outputs

/// Every kind of file that a site holds. A further kind touches its own file and a line here.
package struct OutputRegistry: Sendable {
  /// Kinds of files of a case, those that others link to first.
  package let caseKinds: [any CaseKind]
  /// Kinds of files that belong to no single case, those that others link to first.
  package let siteKinds: [any SiteKind]
  /// Kinds of files that list the others.
  package let listingKinds: [any ListingKind]

  /// A list of kinds.
  package init(caseKinds: [any CaseKind], siteKinds: [any SiteKind], listingKinds: [any ListingKind]) {
    (self.caseKinds, self.siteKinds, self.listingKinds) = (caseKinds, siteKinds, listingKinds)
  }

  /// The kinds that are built in.
  package static let builtIn = OutputRegistry(
    caseKinds: [
      CaseFigureKind(), SharePictureKind(), CaseDataKind(), CodingsKind(), CitedWorksKind(), CitationKind(),
      LinkedDataKind(),
      AttachmentKind(), NarrativePageKind(), WithdrawnNarrativeKind(), ChapterKind(),
      AnnotationKind(), CrateKind(), LinkSetKind(), EmbedKind(), CitePageKind(), SearchTextKind(),
      CaseSheetKind(), ReportKind(),
    ],
    siteKinds: [
      AssetKind(), CasesDataKind(), CodebookDataKind(), SchemaKind(), SiteFigureKind(), WithdrawnCaseKind(),
      CodebookKind(), CompareKind(), MethodKind(),
      ReferencesKind(), NotFoundKind(), FreePageKind(), AccessibilityKind(), NameIndexKind(), SearchKind(), HomeKind(),
      FeedKind(), RobotsKind(),
    ],
    listingKinds: [FileIndexKind(), SitemapKind(), RedirectKind()])

  /// These kinds and another one of cases.
  package func adding(_ kind: any CaseKind) -> OutputRegistry {
    OutputRegistry(caseKinds: caseKinds + [kind], siteKinds: siteKinds, listingKinds: listingKinds)
  }

  /// Names that a narrative must not have, since files of a case stand there.
  package var reservedNarratives: Set<String> { Self.reserved(caseKinds.flatMap(\.places)) }

  /// Names that a page of the site's own must not have.
  package var reservedPages: Set<String> {
    Self.reserved((siteKinds.map(\.places) + listingKinds.map(\.places)).flatMap(\.self))
  }

  private static func reserved(_ places: [OutputPlace]) -> Set<String> { Set(places.compactMap(\.reservedName)) }
}
