package import Outputs

/// A kind of file that lists the other files of the site, so that it is made when all of them are known.
package protocol ListingKind: Sendable {
  /// Its name among kinds.
  var name: String { get }
  /// Where its files stand, below the site's root.
  var places: [OutputPlace] { get }
  /// What it does, for the manual.
  var purpose: String { get }

  /// Its files.
  func files(of listing: SiteListing) throws -> [OutputFile]
}

/// What lists of files are made of.
package struct SiteListing: Sendable {
  /// The site.
  let site: SiteFrame
  /// What is known of the cases.
  let shelf: any CaseShelf
  /// All files but those that list files, by their paths.
  let files: [ListedFile]
}
