package import CaseModel

extension AgreementReading: Worded {
  /// Its word.
  package var term: Term { Term(.agreement, rawValue) }
}

extension ChecklistAnswer.Value: Worded {
  /// Its word.
  package var term: Term { Term(.answer, rawValue) }
}

extension Axis: Worded {
  /// Its word.
  package var term: Term { Term(.axis, rawValue) }
}

extension ModeClass: Worded {
  /// Its word.
  package var term: Term { Term(.classOfMode, rawValue) }
}

extension OpportunityDeclaration.Component: Worded {
  /// Its word.
  package var term: Term { Term(.component, rawValue) }
}

extension ComponentState: Worded {
  /// Its word.
  package var term: Term { Term(.componentState, rawValue) }
}

extension ConditionState: Worded {
  /// Its word.
  package var term: Term { Term(.conditionState, rawValue) }
}

extension ConsensusBand: Worded {
  /// Its word.
  package var term: Term { Term(.consensus, rawValue) }
}

extension Consent: Worded {
  /// Its word.
  package var term: Term { Term(.consent, rawValue) }
}

extension CoordinationState: Worded {
  /// Its word.
  package var term: Term { Term(.coordination, rawValue) }
}

extension Direction: Worded {
  /// Its word.
  package var term: Term { Term(.direction, rawValue) }
}

extension Domain: Worded {
  /// Its word.
  package var term: Term { Term(.domain, rawValue) }
}

extension EcosystemLevel: Worded {
  /// Its word.
  package var term: Term { Term(.ecosystemLevel, rawValue) }
}

extension EvidenceStatus: Worded {
  /// Its word.
  package var term: Term { Term(.evidence, rawValue) }
}

extension CodeFamily: Worded {
  /// Its word.
  package var term: Term { Term(.family, rawValue) }
}

extension FitVerdict: Worded {
  /// Its word.
  package var term: Term { Term(.fit, rawValue) }
}

extension InvolvementFlag: Worded {
  /// Its word.
  package var term: Term { Term(.flag, rawValue) }
}

extension FlowConsent: Worded {
  /// Its word.
  package var term: Term { Term(.flowConsent, rawValue) }
}

extension Frame: Worded {
  /// Its word.
  package var term: Term { Term(.frame, rawValue) }
}

extension GapVerdict: Worded {
  /// Its word.
  package var term: Term { Term(.gapVerdict, rawValue) }
}

extension ActorPlace: Worded {
  /// Its word.
  package var term: Term { Term(.place, rawValue) }
}

extension CodeUse: Worded {
  /// Its word.
  package var term: Term { Term(.use, rawValue) }
}

extension AuthorFinding.Confidence.Level: Worded {
  /// Its word.
  package var term: Term { Term(.confidence, rawValue) }
}

extension IntegrationType: Worded {
  /// Its word.
  package var term: Term { Term(.integration, rawValue) }
}

extension NarrativeKind: Worded {
  /// Its word.
  package var term: Term { Term(.kind, rawValue) }
}

extension LearningNote: Worded {
  /// Its word.
  package var term: Term { Term(.learning, rawValue) }
}

extension Level: Worded {
  /// Its word.
  package var term: Term { Term(.level, rawValue) }
}

extension RespondentMethod: Worded {
  /// Its word.
  package var term: Term { Term(.method, rawValue) }
}

extension InterdependenceNote: Worded {
  /// Its word.
  package var term: Term { Term(.note, rawValue) }
}

extension IntegrationPattern: Worded {
  /// Its word.
  package var term: Term { Term(.pattern, rawValue) }
}

extension Phase: Worded {
  /// Its word.
  package var term: Term { Term(.phase, rawValue) }
}

extension PowerStanding: Worded {
  /// Its word.
  package var term: Term { Term(.power, rawValue) }
}

extension Presence: Worded {
  /// Its word.
  package var term: Term { Term(.presence, rawValue) }
}

extension SeparationBand: Worded {
  /// Its word.
  package var term: Term { Term(.separation, rawValue) }
}

extension OpportunitySpace: Worded {
  /// Its word.
  package var term: Term { Term(.space, rawValue) }
}

extension StabilityState: Worded {
  /// Its word.
  package var term: Term { Term(.stability, rawValue) }
}

extension Standing: Worded {
  /// Its word.
  package var term: Term { Term(.standing, rawValue) }
}

extension IntegrationExtent: Worded {
  /// Its word.
  package var term: Term { Term(.extent, rawValue) }
}

extension IntegrationState: Worded {
  /// Its word.
  package var term: Term { Term(.state, rawValue) }
}

extension TieKind: Worded {
  /// Its word.
  package var term: Term { Term(.tie, rawValue) }
}

extension ComparisonVerdict: Worded {
  /// Its word.
  package var term: Term { Term(.verdict, rawValue) }
}

extension PowerWay: Worded {
  /// Its word.
  package var term: Term { Term(.way, rawValue) }
}

extension LensName: Worded {
  /// Its word.
  package var term: Term { Term(.lens, rawValue) }
}

extension GapView: Worded {
  /// Its word.
  package var term: Term { Term(.view, rawValue) }
}

extension ObstaclePlace: Worded {
  /// Its word.
  package var term: Term { Term(.obstaclePlace, rawValue) }
}
