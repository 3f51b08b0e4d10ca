import CaseModel
import CaseReader
import Synchronization

/// What the searches of one build share: what the site shows of itself, gathered once it is needed.
final class SearchScope: Sendable {
  private let frame: ContentFrame
  private let reader: CorpusReader
  private let templates: [String: [UInt8]]
  private let gathered = Mutex<Shingles?>(nil)

  init(_ input: SiteBuild.Input, frame: ContentFrame) {
    self.frame = frame
    reader = CorpusReader(input.content, terms: input.terms)
    templates = input.templates
  }

  /// Lets go of what pages of no single case show.
  func forgetShown(in withheld: inout Shingles) {
    guard !withheld.isEmpty else { return }
    let shown = gathered.withLock { gathered in
      let shown = gathered ?? frame.shown
      gathered = shown
      return shown
    }
    withheld.subtract(shown)
  }

  /// Whether what is published of a case owes nothing to what it withholds.
  func isIndependent(_ id: String) -> Bool { reader.isIndependent(id, frame: frame) }

  /// The runs that the user's templates hold.
  func inTemplates(_ runs: Shingles) -> Shingles {
    let index = ShingleIndex(runs)
    return templates.reduce(into: Shingles()) { $0.merge(FileSearch.runs(of: index, in: $1.value, path: $1.key)) }
  }
}
