package import CaseModel
package import CoordinationLens
package import IntegrationLens
package import InvolvementLens
package import LensKit
package import OpportunityLens

/// A case with everything that is computed of it.
///
/// A class of constants: many hold it, and a copy would count a reference for every text of the case.
package final class CaseAnalysis: Sendable {
  /// The case, without what may only be counted.
  package let value: Case
  /// The codings, as the lenses read them.
  package let coded: CodedCase
  /// How far citizens are meant to be involved, and are.
  package let involvement: InvolvementAssessment
  /// How services hold together.
  package let integration: IntegrationAssessment
  /// The space for co-production.
  package let opportunity: OpportunityAssessment
  /// What lets coordinators orchestrate.
  package let coordination: CoordinationAssessment
  /// What further lenses say, in their order.
  package let further: [FurtherResult]
  /// How far coders agree.
  package let agreement: AgreementReport
  /// The researcher's readings beside the computed ones.
  package let comparison: [Comparison]
  /// Everything the report says, with its excerpts.
  package let claims: ClaimIndex
  /// Excerpts that may be named, by id.
  package let excerpts: [ExcerptID: Excerpt]
  /// Codings of each excerpt that may be named, in order, those of the authors' own words too.
  package let codings: [ExcerptID: [Coding]]
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
    comparison = Comparison.all(value, with: [involvement, integration, opportunity])
    excerpts = Dictionary(value.excerpts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    codings = Dictionary(grouping: value.codings + value.analyses, by: \.excerpt)
    sourceNames = SourceNames.all(in: value)
    claims = ClaimIndex(
      InvolvementClaims.claims(involvement) + IntegrationClaims.claims(integration)
        + OpportunityClaims.claims(opportunity) + CoordinationClaims.claims(coordination)
        + CodeClaims.claims(Self.impositions(coded)) + further.flatMap(\.claims))
  }

  /// Name of a source in sentences and figures: its label. (Model §10.15)
  package func sourceName(_ id: String) -> String { sourceNames[id] ?? id }

  /// Name of an actor; its id when there is no such actor.
  package func actorName(_ id: String) -> String { value.actors.first { $0.id == id }?.name ?? id }

  /// Whether anything is coded on an axis of involvement.
  package var hasInvolvement: Bool {
    involvement.axes.contains { axis in Frame.allCases.contains { axis[$0].excerpts > 0 } }
  }

  /// Whether anything is coded on a type of integration, in any frame.
  package var hasIntegration: Bool {
    integration.types.contains { $0.pairs > 0 || !$0.aspired.isEmpty || !$0.calledFor.isEmpty }
  }

  /// Excerpts of people heard and documents, without those of the authors' own words.
  package var countedExcerpts: Int { value.excerpts.count { !value.isAnalysis($0.id.source) } }

  /// The title of a source's first narrative; its id when none may be named.
  package func title(ofSource id: String) -> String { value.narratives.first { $0.id == id }?.title ?? id }

  /// Whether there is something to say of conditions for coordinators: the silence of a case without accounts says
  /// nothing.
  package var hasConditions: Bool {
    coordination.isDeclared && (!value.sources.isEmpty || coordination.spokenOf > 0)
  }
}

extension CaseAnalysis {
  /// Rules laid on others and learning that goes one way: power that no actor's row of the matrix shows. (Model §2.6)
  package static func impositions(_ coded: CodedCase) -> [CodeCount] {
    coded.counts(of: .power).filter { ["power-rules-imposed", "power-one-way"].contains($0.code) }
  }
}
