package import LensKit

/// What a case has in place for co-producing, and where it is weakest. (Brix et al. 2021; Model §1.2, §2.7)
package enum OpportunityLens: Lens {
  /// Name in data files.
  package static let name = "opportunity"

  /// The conclusions about a case.
  package static func assess(_ coded: CodedCase) -> OpportunityAssessment { OpportunityAssessment(coded) }
}
