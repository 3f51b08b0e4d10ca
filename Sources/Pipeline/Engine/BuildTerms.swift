import CaseModel
import CaseReader
import Disk
import Incremental
import Packing
import Site

/// What decides, from outside a case, how it is read and what its files look like.
struct BuildTerms: Sendable {
  /// Of all that reading a case depends on.
  let base: Fingerprint
  /// Of what each part of a case takes from the site; empty until it is known how the site is rendered.
  var parts: [Fingerprint] = []
  /// When the site is built.
  let now: Moment
  private let works: [String: Fingerprint]
  /// Of the site's own words.
  let shown: Fingerprint

  init(_ input: SiteBuild.Input, frame: ContentFrame, program: Fingerprint) {
    var builder = FingerprintBuilder()
    builder.add(program)
    builder.add(input.content.displayName)
    builder.add(frame.terms)
    builder.add(input.terms.includesDrafts ? 1 : 0)
    base = builder.finished
    now = input.terms.now
    works = Dictionary(
      frame.references.map { ($0.key, Fingerprint(FieldBytes($0).bytes)) }, uniquingKeysWith: { first, _ in first })
    shown = Self.shown(frame, works: works)
  }

  private static func shown(_ frame: ContentFrame, works: [String: Fingerprint]) -> Fingerprint {
    var fields = FieldBytes(frame.site)
    fields.read(frame.pages)
    var builder = FingerprintBuilder()
    builder.add(fields.bytes)
    for reference in frame.references { builder.add(works[reference.key] ?? Fingerprint(value: 0)) }
    return builder.finished
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
