import CaseModel
import CaseReader
import Disk
import Incremental
import Packing
import SiteRenderer

/// What decides, from outside a case, how it is read and what its files look like.
struct BuildTerms: Sendable {
  /// Of all that reading a case depends on.
  let base: Fingerprint
  /// Of what each part of a case takes from the site.
  let parts: [Fingerprint]
  /// The day of the build, in ISO 8601.
  let day: String
  private let works: [String: Fingerprint]
  /// Of the site's own words.
  let shown: Fingerprint

  init(_ input: SiteBuild.Input, frame: ContentFrame, renderer: SiteRenderer, program: Fingerprint) {
    var builder = FingerprintBuilder()
    builder.add(program)
    for text in [input.content.displayName, frame.terms, "\(input.terms.includesDrafts)"] { builder.add(text) }
    base = builder.finished
    parts = CasePart.allCases.map(renderer.print)
    day = input.terms.today.firstDay
    works = Dictionary(
      frame.references.map { ($0.key, Fingerprint(Array("\($0)".utf8))) }, uniquingKeysWith: { first, _ in first })
    shown = Fingerprint(Array("\(frame.site) \(frame.pages) \(frame.references)".utf8))
  }

  /// The terms of a case.
  ///
  /// - Parameters:
  ///   - mentioned: Keys of the works that it mentions, sorted.
  ///   - withholds: Whether it holds words that it does not show.
  func terms(mentioned: [String], withholds: Bool) -> CaseRecord.Terms {
    var builder = FingerprintBuilder()
    for key in mentioned { builder.add(works[key] ?? Fingerprint(value: 0)) }
    return CaseRecord.Terms(
      base: base, works: builder.finished, shown: withholds ? shown : Fingerprint(value: 0), parts: parts)
  }

  /// Of a shared file: what the site's own terms leave open, the program decides.
  static func print(of piece: SharedPiece, program: Fingerprint) -> Fingerprint { print(piece.print, program: program) }

  static func print(_ print: Fingerprint, program: Fingerprint) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(program)
    builder.add(print)
    return builder.finished
  }

  /// Of the program as it runs: what another one kept is of no use to it.
  static var program: Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(CaseloomVersion.number)
    if let path = System.programPath, let print = try? Fingerprint(ofFile: path) { builder.add(print) }
    return builder.finished
  }
}
