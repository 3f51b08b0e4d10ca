package import Outputs

/// A kind of file that lists the other files of the site, so that it is made when all of them are known.
package protocol ListingKind: Sendable {
  /// Its name among kinds.
  var name: String { get }
  /// Where its files stand, below the site's root.
  var places: [OutputPlace] { get }
  /// What it does, for the manual.
  var purpose: String { get }

  /// Its files, each with the fingerprint of all that it depends on.
  func pieces(of listing: SiteListing) throws -> [SharedPiece]

  /// The file that leads to those; `nil` where they need none, which is the default.
  ///
  /// - Parameter parts: The files of `pieces`, those that there are.
  func head(of listing: SiteListing, parts: [ListedFile]) -> SharedPiece?
}

extension ListingKind {
  package func head(of listing: SiteListing, parts: [ListedFile]) -> SharedPiece? { nil }
}
