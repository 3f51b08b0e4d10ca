import CaseModel

/// What words of the table are values of; the key of a word is its group and its name, such as `class.strategic`.
package enum WordGroup: String, Sendable, Hashable, CaseIterable {
  case agreement
  case answer
  case axis
  case classOfMode = "class"
  case component
  case componentState = "component-state"
  case conditionState = "condition-state"
  case confidence
  case consensus
  case consent
  case coordination
  case direction
  case domain
  case ecosystemLevel = "ecosystem-level"
  case evidence
  case extent
  case family
  case fit
  case flag
  case flowConsent = "flow-consent"
  case frame
  case gapVerdict = "gap-verdict"
  case integration
  case kind
  case learning
  case lens
  case level
  case method
  case note
  case obstaclePlace = "obstacle-place"
  case pattern
  case phase
  case place
  case power
  case presence
  case separation
  case space
  case stability
  case standing
  case state
  case tie
  case use
  case verdict
  case view
  case way
  /// Conditions of a class, items of a checklist, words that the format declares, languages, ranks of axes, what joins
  /// a list, and signs: the names are the program's or the content's.
  case condition, declared, item, language, rank
  case joining = "list"
  case sign

  /// The names that every language has a word for; empty where the names are no type's.
  package var names: [String] {
    switch self {
    case .answer: ChecklistAnswer.Value.allCases.map(\.rawValue)
    case .axis: Axis.allCases.map(\.rawValue)
    case .component: OpportunityDeclaration.Component.allCases.map(\.rawValue)
    case .confidence: AuthorFinding.Confidence.Level.allCases.map(\.rawValue)
    case .consent: Consent.allCases.map(\.rawValue)
    case .direction: Direction.allCases.map(\.rawValue)
    case .domain: Domain.allCases.map(\.rawValue)
    case .ecosystemLevel: EcosystemLevel.allCases.map(\.rawValue)
    case .family: CodeFamily.allCases.map(\.rawValue)
    case .flowConsent: FlowConsent.allCases.map(\.rawValue)
    case .frame: Frame.allCases.map(\.rawValue)
    case .integration: IntegrationType.allCases.map(\.rawValue)
    case .kind: NarrativeKind.allCases.map(\.rawValue)
    case .learning: LearningNote.allCases.map(\.rawValue)
    case .lens: LensName.allCases.map(\.rawValue)
    case .level: Level.allCases.map(\.rawValue)
    case .method: RespondentMethod.allCases.map(\.rawValue)
    case .note: InterdependenceNote.allCases.map(\.rawValue)
    case .obstaclePlace: ObstaclePlace.allCases.map(\.rawValue)
    case .phase: Phase.allCases.map(\.rawValue)
    case .place: ActorPlace.allCases.map(\.rawValue)
    case .presence: Presence.allCases.map(\.rawValue)
    case .tie: TieKind.allCases.map(\.rawValue)
    case .rank: Axis.allCases.flatMap { axis in axis.ranks.compactMap { axis.code(of: $0) } }
    case .item: OpportunityDeclaration.Component.allCases.flatMap(\.items)
    case .agreement, .classOfMode, .componentState, .conditionState, .consensus, .coordination, .evidence, .extent,
      .fit,
      .flag, .gapVerdict, .pattern, .power, .separation, .space, .stability, .standing, .state, .use, .verdict,
      .view, .way:
      resultNames
    case .condition, .declared, .language, .joining, .sign: []
    }
  }

  /// Those of what is computed; empty for other groups.
  private var resultNames: [String] {
    switch self {
    case .agreement: AgreementReading.allCases.map(\.rawValue)
    case .classOfMode: ModeClass.allCases.map(\.rawValue)
    case .componentState: ComponentState.allCases.map(\.rawValue)
    case .conditionState: ConditionState.allCases.map(\.rawValue)
    case .consensus: ConsensusBand.allCases.map(\.rawValue)
    case .coordination: CoordinationState.allCases.map(\.rawValue)
    case .evidence: EvidenceStatus.allCases.map(\.rawValue)
    case .extent: IntegrationExtent.allCases.map(\.rawValue)
    case .fit: FitVerdict.allCases.map(\.rawValue)
    case .flag: InvolvementFlag.allCases.map(\.rawValue)
    case .gapVerdict: GapVerdict.allCases.map(\.rawValue)
    case .pattern: IntegrationPattern.allCases.map(\.rawValue)
    case .power: PowerStanding.allCases.map(\.rawValue)
    case .separation: SeparationBand.allCases.map(\.rawValue)
    case .space: OpportunitySpace.allCases.map(\.rawValue)
    case .stability: StabilityState.allCases.map(\.rawValue)
    case .standing: Standing.allCases.map(\.rawValue)
    case .state: IntegrationState.allCases.map(\.rawValue)
    case .use: CodeUse.allCases.map(\.rawValue)
    case .verdict: ComparisonVerdict.allCases.map(\.rawValue)
    case .view: GapView.allCases.map(\.rawValue)
    case .way: PowerWay.allCases.map(\.rawValue)
    case .answer, .axis, .component, .confidence, .consent, .direction, .domain, .ecosystemLevel, .family,
      .flowConsent, .frame, .integration, .kind, .learning, .lens, .level, .method, .note, .obstaclePlace, .phase,
      .place, .presence, .tie, .rank, .item, .condition, .declared, .language, .joining, .sign:
      []
    }
  }
}
