package import LensKit

/// How far citizens are meant to be involved, how far they are, and what lies between. (Hoppe et al. 2024; Model §2.3–2.5)
package enum InvolvementLens: Lens {
  /// Name in data files.
  package static let name = "involvement"

  /// The conclusions about a case.
  package static func assess(_ coded: CodedCase) -> InvolvementAssessment { InvolvementAssessment(coded) }
}
