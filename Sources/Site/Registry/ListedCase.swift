import CaseModel
import Markup
import Packing

/// The files of a case, as lists of files tell them.
package struct ListedCase: Sendable {
  /// In the order of paths.
  package let files: [ListedFile]
  /// What tables and cards show of the case, packed; `nil` where it is not published.
  private let summary: ArraySlice<UInt8>?

  /// The files of a case.
  ///
  /// - Parameter summary: What tables and cards show of it, packed; `nil` where it is not published.
  package init(files: [ListedFile], summary: ArraySlice<UInt8>?) {
    self.files = files.sorted { $0.path.precedes($1.path) }
    self.summary = summary
  }

  /// When it changed last; `nil` where nobody says so.
  var changed: PartialDate? {
    get throws { try summary.map { try CaseSummary(packed: $0).changed } ?? nil }
  }
}
