package import CaseModel
package import IntegrationLens
package import LensKit
package import OpportunityLens

extension Explanation {
  /// A rank with its share, or with the shares up to it.
  package struct RankShare: Sendable, Hashable {
    /// The rank.
    package let rank: Int
    /// Share of the weight, 0...1.
    package let share: Double
  }

  /// What came out.
  package enum Result: Sendable {
    case cell(Cell)
    case modeClass(ModeClass?)
    /// What a gap comes to, with the steps by which one side is sure to exceed the other.
    case gap(GapVerdict, Int)
    case notComputable
    case state(IntegrationState)
    /// `nil` for none.
    case type(IntegrationType?)
    case pattern(IntegrationPattern)
    case space(OpportunitySpace)
    /// Empty when none is known.
    case components([OpportunityDeclaration.Component])
    case condition(CoordinationState)
  }

  /// What was done in a step and what came out.
  package enum Reason: Sendable {
    case cell(CellReason)
    case involvement(InvolvementReason)
    case integration(IntegrationReason)
    case declared(DeclaredReason)
  }

  /// How a cell came about, or what all results have in common.
  package enum CellReason: Sendable {
    /// Nothing is coded.
    case nothingCoded
    /// What one source says on an axis; its voice is shared out by strength.
    case voice(source: String, [(anchor: String, rank: Int, share: Double)], Axis)
    /// So many sources count that are not named.
    case unnamed(sources: Int)
    /// All voices together.
    case shares([RankShare], Axis)
    /// How much there is, and how much is needed.
    case evidence(Cell, Thresholds)
    /// Shares added up from the lowest rank, and where half is reached.
    case median([RankShare], Cell)
    case consensus(Consensus)
    /// Where other weightings lead.
    case weightings(Cell)
    /// What leaving out each source does; `nil` when there is none to leave out.
    case stability(Stability?)
    /// The same of a result that has no levels to shift by.
    case stabilityOfValue(Stability?)
  }

  /// How a class of the mode or a gap came about.
  package enum InvolvementReason: Sendable {
    /// The mode has no position in a frame.
    case noClass(Frame)
    /// The class is that of the lower end of the mode's position.
    case lowerEnd(Frame, RankInterval)
    /// Conditions never lower what is meant.
    case intentionIsNotLowered(afterConditions: ModeClass)
    case condition(String, ConditionState, evidenceFor: Int, against: Int)
    /// A condition that the service map alone confirms, by these activities.
    case declaredCondition(String, activities: [String])
    case classStays(ModeClass)
    case classLowered(to: ModeClass)
    case gapNeedsBothSides
    case sides(intended: RankInterval, actual: RankInterval)
    case range(intended: RankInterval, actual: RankInterval, lo: Int, hi: Int, guaranteed: Int)
    case separation(Double, SeparationBand)
    case verdict(GapVerdict)
  }

  /// How a state, the dominant type or the pattern of integration came about.
  package enum IntegrationReason: Sendable {
    case indicator(IndicatorAssessment)
    case coverage(TypeAssessment, Thresholds)
    case enactment(TypeAssessment)
    case balance(TypeAssessment)
    case state(IntegrationState, Thresholds)
    case enactments([(type: IntegrationType, enactment: Double?)])
    case noneCanDominate
    case dominance(IntegrationType?, Thresholds)
    case states([(type: IntegrationType, state: IntegrationState)])
    case patternNeedsAll
    case firstPattern(IntegrationPattern, dominant: IntegrationType?)
  }

  /// How a result of what a case declares came about.
  package enum DeclaredReason: Sendable {
    case component(ComponentAssessment, Thresholds)
    case spaceUndetermined
    case weakestComponent(OpportunitySpace)
    /// Completeness of what is known.
    case known([(component: OpportunityDeclaration.Component, completeness: Double)])
    case lowestIsBottleneck
    case testimony(supporting: Int, hindering: Int, aspired: Int, calledFor: Int)
  }
}
