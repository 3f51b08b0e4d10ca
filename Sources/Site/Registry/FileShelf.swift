package import Packing

/// What is known of the files of the site, but for those that list files, without reading what is not asked for.
package protocol FileShelf: Sendable {
  /// Files of no single case, in the order of paths.
  var own: [ListedFile] { get }
  /// Number of cases, those among them that have no files.
  var count: Int { get }

  /// Id of a case.
  func id(_ index: Int) -> String

  /// At most how many pages a case has.
  func pageCount(_ index: Int) -> Int

  /// Of all that is listed of a case.
  func fingerprint(_ index: Int) -> Fingerprint

  /// What is listed of a case.
  func item(_ index: Int) throws -> ListedCase
}
