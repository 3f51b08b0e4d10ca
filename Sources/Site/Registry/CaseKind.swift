package import Outputs
package import Packing

/// A kind of file that a case has, declared in one place: where its files stand, the templates they are made with, what
/// they take from the site, and how they are written.
///
/// What is known of kinds elsewhere follows from the list of them: which names a narrative must not have, what is made
/// again when a template changes, what a part of the site holds that is built by itself, and the manual's table.
package protocol CaseKind: Sendable {
  /// Its name among kinds.
  var name: String { get }
  /// Where its files stand, below the folder of the case.
  var places: [OutputPlace] { get }
  /// Templates its files are made with; empty for files for programs.
  var templates: [TemplateName] { get }
  /// What it does, for the manual.
  var purpose: String { get }

  /// Adds what its files take from the site beside what every file of it takes.
  func addInputs(of site: SiteFrame, to fingerprint: inout FingerprintBuilder)

  /// Files of a case: an array, or a lazy sequence where they are many.
  associatedtype Files: Sequence<OutputFile>

  /// Its files of a case. Each is made, written and let go before the next where the sequence is lazy.
  func files(of report: CaseReport) -> Files
}

extension CaseKind {
  /// Nothing more than the site itself and the templates.
  package func addInputs(of site: SiteFrame, to fingerprint: inout FingerprintBuilder) {}

  /// Of all that its files take from the site: files of equal cases are equal when it is.
  func fingerprint(in site: SiteFrame) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(templates.isEmpty ? site.bareFingerprint : site.fingerprint(of: templates))
    addInputs(of: site, to: &builder)
    return builder.finished
  }
}
