import CaseModel
package import LensKit

extension IntegrationAssessment: Readable {
  /// What was computed for `integration.<type>`, `integration.dominant` or `integration.pattern`. (Model §9.20)
  package func reading(of construct: String) -> Reading? {
    let parts = construct.split(separator: ".").map(String.init)
    guard parts.count == 2, parts[0] == IntegrationLens.name else { return nil }
    switch parts[1] {
    case "dominant":
      let word = pattern == .undetermined ? pattern.rawValue : dominant?.rawValue ?? "none"
      return .words([word])
    case "pattern": return .words([pattern.rawValue])
    default: return IntegrationType(rawValue: parts[1]).flatMap { self[$0] }.map { .words([$0.state.rawValue]) }
    }
  }
}
