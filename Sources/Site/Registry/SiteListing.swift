import CaseModel
import Outputs
import Markup
import Packing

/// What lists of files are made of.
///
/// A list of all files would have to be made anew as a whole after every edit, so long ones are made in parts: each
/// tells the files of some cases.
package struct SiteListing: Sendable {
  /// The site.
  let site: SiteFrame
  /// The files.
  let files: any FileShelf

  /// Cases whose files stand in one part.
  static let casesPerPart = 50

  /// All cases.
  var all: Range<Int> { 0..<files.count }

  /// The cases in parts, each with at most so many pages, unless a single case has more.
  func parts(pages limit: Int = .max) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, pages) = (0, 0)
    for index in all {
      let more = files.pageCount(index)
      if index > start, index - start == Self.casesPerPart || pages + more > limit {
        parts.append(start..<index)
        (start, pages) = (index, 0)
      }
      pages += more
    }
    if start < files.count { parts.append(start..<files.count) }
    return parts
  }

  /// The fingerprint of a list of the files of some cases.
  ///
  /// - Parameter own: Files of no single case that stand in it too.
  func fingerprint(_ path: String, _ cases: Range<Int>, own: [ListedFile]) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(site.fingerprint(of: [], FieldBytes(site.site)))
    builder.add(path)
    builder.add(UInt64(cases.count))
    for index in cases { builder.add(files.fingerprint(index)) }
    for file in own { file.add(to: &builder) }
    return builder.finished
  }

  /// The files of some cases together with others, in the order of paths.
  func files(_ cases: Range<Int>, own: [ListedFile]) throws -> [ListedFile] {
    let listed = try cases.reduce(into: own) { $0 += try files.item($1).files }
    return own.isEmpty ? listed : listed.sorted { $0.path.precedes($1.path) }
  }
}
