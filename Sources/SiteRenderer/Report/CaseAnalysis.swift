package import CaseModel
package import Diagnostics
import CoordinationLens
import IntegrationLens
import InvolvementLens
package import LensKit
import OpportunityLens

/// A case with everything that is computed of it.
///
/// A class of constants: many hold it, and a copy would count a reference for every text of the case.
package final class CaseAnalysis: Sendable {
  /// The case, without what may only be counted.
  package let value: Case
  let coded: CodedCase
  let involvement: InvolvementAssessment
  let integration: IntegrationAssessment
  let opportunity: OpportunityAssessment
  let coordination: CoordinationAssessment
  let further: [FurtherResult]
  let agreement: [Agreement]
  let comparison: [Comparison]
  let claims: ClaimIndex
  /// Excerpts that may be named, by id.
  let excerpts: [ExcerptID: Excerpt]
  /// Codings of each excerpt that may be named, in order.
  let codings: [ExcerptID: [Coding]]
  private let sourceNames: [String: String]

  /// Assesses a case in every lens.
  package convenience init(_ value: Case) { self.init(value, further: FurtherLenses.all) }

  /// Assesses a case in the four lenses and in further ones.
  package init(_ value: Case, further lenses: [LensEntry]) {
    coded = CodedCase(value)
    let value = coded.case
    self.value = value
    involvement = InvolvementLens.assess(coded)
    integration = IntegrationLens.assess(coded)
    opportunity = OpportunityLens.assess(coded)
    coordination = CoordinationLens.assess(coded)
    further = FurtherResult.all(lenses, of: coded)
    agreement = coded.agreement()
    comparison = Comparison.all(value.assessed, with: [involvement, integration, opportunity])
    excerpts = Dictionary(value.excerpts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    codings = Dictionary(grouping: value.codings, by: \.excerpt)
    sourceNames = SourceNames.all(in: value)
    claims = ClaimIndex(
      ClaimBuilder.claims(value, involvement, integration) + OpportunityClaims.claims(opportunity)
        + CoordinationClaims.claims(coordination) + ClaimBuilder.codeClaims(Self.impositions(coded))
        + further.flatMap(\.claims))
  }

  /// Name of a source in sentences: the place or actor it speaks for, else its title.
  func sourceName(_ id: String) -> String { sourceNames[id] ?? id }

  /// Name of an actor; its id when there is no such actor.
  func actorName(_ id: String) -> String { value.actors.first { $0.id == id }?.name ?? id }

  /// Whether there is something to say of conditions for coordinators: the silence of a case without accounts says
  /// nothing.
  var hasConditions: Bool {
    coordination.isDeclared && (!value.sources.isEmpty || coordination.spokenOf > 0)
  }

  /// Readings of the researcher that disagree with the computed one and give no reason. (Model §2.11)
  ///
  /// - Parameter displayName: How the content folder is called in messages.
  package func diagnostics(displayName: String) -> [Diagnostic] {
    comparison.filter { $0.verdict == .disagrees && $0.assessed.because == nil }.map { row in
      let place = row.assessed.place
      return Diagnostic(
        .warning, "disagreement-without-reason",
        at: SourceSpan(file: displayName + "/" + place.file, line: place.line, column: place.column),
        "'\(row.construct)' is assessed as '\(row.assessed.value)' and computed as '\(row.computed)', and no reason is given",
        hints: ["add 'because: …'"])
    }
  }
}

/// How sources are called in sentences.
private enum SourceNames {
  /// The name of every narrative, by its id.
  static func all(in value: Case) -> [String: String] {
    Dictionary(
      value.narratives.map { ($0.id, name(of: $0, in: value)) }, uniquingKeysWith: { first, _ in first })
  }

  private static func name(of narrative: Narrative, in value: Case) -> String {
    let actor = value.actors.first { $0.id == narrative.speaker.organisation }
    let isShared = value.narratives.contains {
      $0.id != narrative.id && $0.source != narrative.id
        && $0.speaker.organisation == narrative.speaker.organisation
    }
    return isShared ? narrative.title : actor?.name ?? narrative.title
  }
}

extension CaseAnalysis {
  /// Rules laid on others and learning that goes one way: power that no actor's row of the matrix shows. (Model §2.6)
  static func impositions(_ coded: CodedCase) -> [CodeCount] {
    coded.counts(of: .power).filter { ["power-rules-imposed", "power-one-way"].contains($0.code) }
  }
}
