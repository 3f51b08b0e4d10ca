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
  /// The lenses that the report applies, in their order.
  package let appliedLenses: [LensName]
  /// Everything the report says, with its excerpts.
  package let claims: ClaimIndex
  /// Number of excerpts of people heard and documents, without those of the authors' own words.
  package let countedExcerpts: Int
  /// Number of sources that any of these excerpts stands in; never more than the case has.
  package let codedSources: Int
  private let table: ExcerptTable
  private let sourceNames: [String: String]
  private let ownWords: Set<String>

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
    let table = ExcerptTable(value)
    self.table = table
    sourceNames = SourceNames.all(in: value)
    let ownWords = Set(value.narratives.lazy.filter { $0.kind == .analysis }.map(\.source))
    self.ownWords = ownWords
    countedExcerpts = value.excerpts.count { !ownWords.contains($0.id.source) }
    codedSources = Set(value.excerpts.lazy.map(\.id.source)).subtracting(ownWords).count
    appliedLenses =
      AppliedLenses(
        coded: coded, involvement: involvement, integration: integration, opportunity: opportunity,
        coordination: coordination
      ).all
    claims = ClaimIndex(
      Self.claims(coded, appliedLenses, involvement, integration, opportunity, coordination)
        + further.flatMap(\.claims), of: value, table)
  }

  /// Claims of the lenses that are applied; what stands in the way and who counts are told whatever lens is.
  private static func claims(
    _ coded: CodedCase, _ applied: [LensName], _ involvement: InvolvementAssessment,
    _ integration: IntegrationAssessment, _ opportunity: OpportunityAssessment, _ coordination: CoordinationAssessment
  ) -> [Claim] {
    LensName.allCases.flatMap { lens -> [Claim] in
      let isApplied = applied.contains(lens)
      return switch lens {
      case .involvement:
        isApplied ? InvolvementClaims.claims(involvement) : CodeClaims.claims(involvement.mechanisms)
      case .integration:
        (isApplied ? IntegrationClaims.claims(integration) : []) + IntegrationClaims.power(integration.power)
      case .opportunity:
        isApplied ? OpportunityClaims.claims(opportunity) : CodeClaims.claims(opportunity.codes.barriers)
      case .coordination: isApplied ? CoordinationClaims.claims(coordination) : []
      }
    } + CodeClaims.claims(impositions(coded))
  }

  /// Name of a source in sentences and figures: its label. (Model §10.15)
  package func sourceName(_ id: String) -> String { sourceNames[id] ?? id }

  /// An excerpt; `nil` when it may not be named.
  package func excerpt(_ id: ExcerptID) -> Excerpt? { table[id] }

  /// Codings of an excerpt that may be named, in order, those of the authors' own words too.
  package func codings(of excerpt: ExcerptID) -> [Coding] { table.codings(of: excerpt) }

  /// Name of an actor; its id when there is no such actor.
  package func actorName(_ id: String) -> String { value.actors.first { $0.id == id }?.name ?? id }

  /// Whether the report applies a lens.
  package func applies(_ lens: LensName) -> Bool { appliedLenses.contains(lens) }

  /// Number of excerpts that are coded under a lens.
  package func excerpts(under lens: LensName) -> Int {
    value.excerpts.count { excerpt in
      codings(of: excerpt.id).contains { Codebook.builtIn.family(of: $0.code)?.lens == lens.rawValue }
    }
  }

  /// Where an excerpt stands in its narrative, from another page of the case; `nil` when it may not be named.
  package func address(of excerpt: ExcerptID) -> String? {
    table.address(of: excerpt, language: value.language)
  }

  /// Whether a source is the authors' own words, which weigh nothing. (Model §10.4)
  package func isAnalysis(_ source: String) -> Bool { ownWords.contains(source) }

  /// The title of a source's first narrative; its id when none may be named.
  package func title(ofSource id: String) -> String { value.narratives.first { $0.id == id }?.title ?? id }
}

extension CaseAnalysis {
  /// Rules laid on others and learning that goes one way: power that no actor's row of the matrix shows. (Model §2.6)
  package static func impositions(_ coded: CodedCase) -> [CodeCount] {
    coded.counts(of: .power).filter { ["power-rules-imposed", "power-one-way"].contains($0.code) }
  }
}
