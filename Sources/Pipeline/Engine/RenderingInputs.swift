import CaseModel
import CaseReader
import Disk
import Incremental
import Packing
import Site

/// What decides, from outside a case, how it is read and what its files look like.
struct RenderingInputs: Sendable {
  /// The fingerprint of all that reading a case depends on.
  let base: Fingerprint
  /// The fingerprint of what each part of a case takes from the site; empty until it is known how the site is rendered.
  var parts: [Fingerprint] = []
  /// When the site is built.
  let now: Moment
  private let works: [String: Fingerprint]
  /// The fingerprint of the site's own words.
  let shown: Fingerprint

  init(_ input: SiteBuild.Input, frame: ContentFrame, program: Fingerprint) {
    var builder = FingerprintBuilder()
    builder.add(program)
    builder.add(input.content.displayName)
    builder.add(frame.readingInputs)
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

  /// What decides about a case.
  ///
  /// - Parameters:
  ///   - mentioned: Keys of the works that it mentions, sorted.
  ///   - withholds: Whether it holds words that it does not show.
  func outerInputs(mentioned: [String], withholds: Bool) -> CaseRecord.OuterInputs {
    var builder = FingerprintBuilder()
    for key in mentioned { builder.add(works[key] ?? Fingerprint(value: 0)) }
    return CaseRecord.OuterInputs(
      base: base, works: builder.finished, labels: Fingerprint(value: 0),
      shown: withholds ? shown : Fingerprint(value: 0), parts: parts)
  }

  /// The fingerprint of a shared file: what its own leaves open, the program decides.
  static func fingerprint(of piece: SharedPiece, program: Fingerprint) -> Fingerprint {
    fingerprint(piece.fingerprint, program: program)
  }

  static func fingerprint(_ fingerprint: Fingerprint, program: Fingerprint) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(program)
    builder.add(fingerprint)
    return builder.finished
  }

  /// The fingerprint of the program as it runs: what another one kept is of no use to it.
  static var program: Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(CaseloomVersion.number)
    if let path = System.programPath, let fingerprint = try? Fingerprint(ofFile: path) { builder.add(fingerprint) }
    return builder.finished
  }
}
