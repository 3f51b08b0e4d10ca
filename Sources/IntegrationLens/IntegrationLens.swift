package import LensKit

/// How far structures, relationships and institutions of services are integrated. (Lanarkshire study; Model §2.6)
package enum IntegrationLens: Lens {
  /// Name in data files.
  package static let name = "integration"

  /// The conclusions about a case.
  package static func assess(_ coded: CodedCase) -> IntegrationAssessment { IntegrationAssessment(coded) }
}
