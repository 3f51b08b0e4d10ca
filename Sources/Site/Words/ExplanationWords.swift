package import Analysis
import CaseModel
import IntegrationLens
import LensKit
import OpportunityLens
package import Words

/// Says how results came about.
package struct ExplanationWords {
  private let analysis: CaseAnalysis
  private let words: Words

  /// The words for a case.
  package init(_ analysis: CaseAnalysis, words: Words = .english) { (self.analysis, self.words) = (analysis, words) }

  /// The name of what is explained.
  package func title(_ explanation: Explanation) -> String { words.text(title(explanation.construct)) }

  /// The result in a few words.
  package func result(_ explanation: Explanation) -> String { words.text(result(explanation.result)) }

  /// A step in a sentence.
  package func text(_ step: Explanation.Step) -> String { words.text(message(step.reason)) }

  /// A step in a sentence.
  func message(_ step: Explanation.Step) -> Message { message(step.reason) }

  func title(_ construct: Construct) -> Message {
    switch construct {
    case .position(let axis, let frame): .axisInFrame(axis, frame)
    case .modeClass(let frame): .constructClass(frame)
    case .gap(let axis): .claimGap(axis)
    case .gapBetweenLevels(let axis): .claimGapBetweenLevels(axis)
    case .integration(let type): .integrationOf(type)
    case .dominant: .constructDominant
    case .pattern: .constructPattern
    case .space: .constructSpace
    case .bottleneck: .constructBottleneck
    case .condition(let code): .own((Codebook.builtIn.label(of: code) ?? code).capitalized)
    }
  }

  func result(_ result: Explanation.Result) -> Message {
    switch result {
    case .cell(let cell): cell.message
    case .modeClass(let value): value.map(Message.modeClass) ?? .undetermined
    case .gap(let verdict, let steps):
      steps == 0 ? .whyGapVerdict(verdict) : .whyGapResult(verdict, .gapLevels(abs(steps)))
    case .notComputable: .gapNotComputable
    case .state(let state): .integrationState(state)
    case .type(let type): type.map(Message.typeIs) ?? .nothing
    case .pattern(let pattern): .integrationPattern(pattern)
    case .space(let space): .whySpace(space)
    case .components(let components): components.isEmpty ? .whyNoneKnown : .whyComponents(components)
    case .condition(let state): .whyCoordination(state)
    }
  }

  private func message(_ reason: Explanation.Reason) -> Message {
    switch reason {
    case .cell(let reason): cell(reason)
    case .involvement(let reason): involvement(reason)
    case .integration(let reason): integration(reason)
    case .declared(let reason): declared(reason)
    }
  }

  private func cell(_ reason: Explanation.CellReason) -> Message {
    switch reason {
    case .nothingCoded: .whyNothingCoded
    case .voice(let source, let parts, let axis): voice(source, parts, axis)
    case .unnamed(let sources): .whyUnnamed(sources)
    case .shares(let shares, let axis): .whyShares(self.shares(shares, axis))
    case .evidence(let cell, let thresholds):
      .whyEvidence(
        cell.excerpts, cell.sources, minExcerpts: thresholds.minCodings, minSources: thresholds.minSources, cell.status)
    case .median(let shares, let cell): .whyMedian(self.shares(shares, cell.axis), place(cell.interval, cell.axis))
    case .consensus(let consensus): .whyConsensus(consensus.value, consensus.band)
    case .weightings(let cell): .whyWeightings(place(cell.equal, cell.axis), place(cell.raw, cell.axis))
    case .stability(let stability): self.stability(stability, breaks: Message.whyBreaks)
    case .stabilityOfValue(let stability): self.stability(stability, breaks: Message.whyBreaksValue)
    }
  }

  private func involvement(_ reason: Explanation.InvolvementReason) -> Message {
    switch reason {
    case .noClass(let frame): .whyNoClass(frame)
    case .lowerEnd(let frame, let position): .whyLowerEnd(frame, place(position, .mode))
    case .intentionIsNotLowered(let value): .whyNotLowered(value)
    case .declaredCondition(let id, let activities): .whyDeclaredCondition(.condition(id), activities)
    case .condition(let id, .silent, _, _): .whyConditionSilent(.condition(id))
    case .condition(let id, let state, let pro, let contra):
      .whyCondition(.condition(id), state, evidenceFor: pro, against: contra)
    case .classStays(let value): .whyClassStays(value)
    case .classLowered(let value): .whyClassLowered(value)
    case .gapNeedsBothSides: .whyGapNeedsBoth
    case .sides(let intended, let actual): .whySides(ranks(intended), ranks(actual))
    case .range(let intended, let actual, let lo, let hi, _) where lo == hi:
      .whyDifference(intended.lo, actual.lo, words.steps(lo))
    case .range(let intended, let actual, let lo, let hi, let guaranteed):
      .whyRange(
        intended.lo, intended.hi, actual.lo, actual.hi, words.steps(lo), words.steps(hi), words.steps(guaranteed))
    case .separation(let delta, let band): .whySeparation(delta, band)
    case .verdict(let verdict): .whyVerdict(verdict)
    }
  }

  private func integration(_ reason: Explanation.IntegrationReason) -> Message {
    switch reason {
    case .indicator(let indicator): self.indicator(indicator)
    case .coverage(let type, let thresholds):
      .whyCoverage(
        type.indicators.count, type.type.indicators.count, type.coverage, needed: thresholds.minCoverage,
        pairs: type.pairs, sources: type.sources)
    case .enactment(let type):
      .whyEnactment(type.indicators.count { $0.isEnacted }, type.indicators.count, type.enactment)
    case .balance(let type): balance(type)
    case .state(let state, let thresholds): .whyState(state, .meaning(of: state, enacted: thresholds.enacted))
    case .enactments(let parts): .whyEnactments(parts.map { .whyEnactmentOf($0.type, $0.enactment) })
    case .noneCanDominate: .whyNoneCanDominate
    case .dominance(let type, let thresholds):
      .whyDominance(thresholds.dominance, lead: thresholds.lead, type.map(Message.typeIs) ?? .nothing)
    case .states(let states): .whyStates(.statesTold(states.map { .whyStateOf($0.type, $0.state) }))
    case .patternNeedsAll: .whyPatternNeedsAll
    case .firstPattern(let pattern, let dominant):
      .whyFirstPattern(dominant.map(Message.typeIs) ?? .nothing, pattern)
    }
  }

  private func declared(_ reason: Explanation.DeclaredReason) -> Message {
    switch reason {
    case .component(let component, let thresholds): self.component(component, thresholds)
    case .spaceUndetermined: .whySpaceUndetermined
    case .weakestComponent(let space): .whyWeakest(space)
    case .known(let parts):
      parts.isEmpty ? .whyNoComponentKnown : .whyKnown(parts.map { .whyCompleteness($0.component, $0.completeness) })
    case .lowestIsBottleneck: .whyLowest
    case .testimony(let supporting, let hindering, let aspired, let calledFor):
      .whyTestimony(supporting: supporting, hindering: hindering, aspired: aspired, calledFor: calledFor)
    }
  }
}

extension ExplanationWords {
  private func voice(_ source: String, _ parts: [(anchor: String, rank: Int, share: Double)], _ axis: Axis) -> Message {
    .whyVoice(
      analysis.sourceName(source), parts.map { .whyVoicePart($0.anchor, .rank($0.rank, of: axis), $0.share) })
  }

  private func shares(_ shares: [Explanation.RankShare], _ axis: Axis) -> [Message] {
    shares.map { .whyShare(.rank($0.rank, of: axis), $0.share) }
  }

  private func place(_ interval: RankInterval?, _ axis: Axis) -> Message {
    interval.map { $0.lo == $0.hi ? .whyAt($0.message(of: axis)) : $0.message(of: axis) } ?? .whyNowhere
  }

  private func ranks(_ interval: RankInterval) -> Message {
    interval.lo == interval.hi ? .number(interval.lo) : .whyRanks(interval.lo, interval.hi)
  }

  /// Sources that are named where a result depends on more of them.
  private static let mostSources = 12

  private func stability(_ stability: Stability?, breaks: (Message) -> Message) -> Message {
    guard let stability else { return .whyNothingToTest }
    let sources = stability.to.prefix(Self.mostSources).map(analysis.sourceName)
    let more = stability.to.count - sources.count
    let names = more > 0 ? Message.whyWithoutAny(sources, more: more) : .whyWithoutAny(sources)
    let leftOut: Message =
      switch stability.state {
      case .stable: .whyStable
      case .sensitive: .whyUnstable(names)
      case .fragile: breaks(names)
      }
    let recoding = stability.recoding
    return recoding.of == 0 ? leftOut : .whyBoth(leftOut, .whyRecoding(flips: recoding.flips, of: recoding.of))
  }

  private func indicator(_ indicator: IndicatorAssessment) -> Message {
    let presence: Message =
      indicator.present.map { indicator.isEnacted ? .whyPresent($0) : .whyNotPresent($0) } ?? .whyPresenceUnclear
    let label = (Codebook.builtIn.label(of: indicator.code) ?? indicator.code).capitalized
    return .whyIndicator(
      label, indicator.excerpts, indicator.sources,
      indicator.balance.map { .whyWithBalance(presence, $0) } ?? presence)
  }

  private func balance(_ type: TypeAssessment) -> Message {
    let (plus, minus) = (type.directed.enabling, type.directed.constraining)
    return type.balance.map { .whyBalance(plus, minus, plus + minus, $0) } ?? .whyNoDirection
  }

  private func component(_ found: ComponentAssessment, _ thresholds: Thresholds) -> Message {
    let counts = ChecklistAnswer.Value.allCases.map { value in
      Message.whyAnswers(found.items.count { $0.answer == value }, value)
    }
    return .whyComponent(
      found.component, counts, known: found.items.count { $0.isAnswered }, all: found.items.count,
      knownness: found.knownness, needed: thresholds.known, completeness: found.completeness,
      inPlace: thresholds.inPlace, partial: thresholds.partial, found.state)
  }
}
