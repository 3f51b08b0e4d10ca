import CaseModel
package import Outputs

/// A kind of file that belongs to no single case, declared in one place.
package protocol SiteKind: Sendable {
  /// Its name among kinds.
  var name: String { get }
  /// Where its files stand, below the site's root.
  var places: [OutputPlace] { get }
  /// Templates its files are made with; empty for files for programs.
  var templates: [TemplateName] { get }
  /// What it does, for the manual.
  var purpose: String { get }

  /// Its files, each with the fingerprint of all that it depends on.
  func pieces(of site: SharedContents) -> [SharedPiece]
}
