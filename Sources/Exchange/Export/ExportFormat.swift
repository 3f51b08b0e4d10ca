package import CaseModel

/// What published cases can be written as.
package enum ExportFormat: String, Sendable, CaseIterable {
  /// A project of REFI-QDA.
  case qdpx
  /// A codebook of REFI-QDA.
  case qdc
  /// A project of Taguette.
  case taguette
  /// A table of passages and codes.
  case highlights
  /// A table with the fields of Participedia.
  case participedia
  /// A table of sets for comparison.
  case fsqca

  /// The file.
  ///
  /// - Parameters:
  ///   - cases: Cases as they are published.
  ///   - corpus: The site they are of.
  package func bytes(_ cases: [Case], of corpus: Corpus) throws(ExchangeFault) -> [UInt8] {
    let name = cases.count == 1 ? cases[0].title : corpus.site.title
    let project = PublishedProject.of(cases, codebook: corpus.codebook, name: name)
    return switch self {
    case .qdpx: try RefiWriter.project(project)
    case .qdc: RefiWriter.codebook(project)
    case .taguette: try TaguetteWriter.database(project)
    case .highlights: HighlightsWriter.table(project)
    case .participedia: ParticipediaTable.table(cases, site: corpus.site)
    case .fsqca: SetTable.table(cases)
    }
  }

  /// A file to be read beside it; `nil` for most.
  package var explanation: String? { self == .fsqca ? SetTable.explanation : nil }
}
