import CaseModel
import CoordinationLens
import IntegrationLens
import InvolvementLens
import LensKit
import OpportunityLens
import Words

extension CaseWriter {
  /// The first result in plain words, where the authors wrote no headline; `nil` where there is no result.
  var generatedHeadline: Message? {
    for lens in analysis.appliedLenses {
      if let message = headline(of: lens) { return message }
    }
    return nil
  }

  private func headline(of lens: LensName) -> Message? {
    switch lens {
    case .involvement: involvementHeadline
    case .integration:
      analysis.integration.pattern == .undetermined ? nil : .headlinePattern(analysis.integration.pattern)
    case .opportunity:
      analysis.opportunity.space == .undetermined ? nil : spaceHeadline(analysis.opportunity)
    case .coordination:
      analysis.coordination.spokenOf == 0
        ? nil : .headlineConditions(met: analysis.coordination.met, of: analysis.coordination.conditions.count)
    }
  }

  private func spaceHeadline(_ found: OpportunityAssessment) -> Message {
    found.isAlike ? .headlineSpaceAlike(found.space) : .headlineSpace(found.space, weakest: found.bottleneck)
  }

  /// What is called for stands in the rows beneath it, and here only where nothing else has a place.
  private var involvementHeadline: Message? {
    for axis in analysis.involvement.axes {
      switch (axis.actual.plain, axis.intended.plain) {
      case (let done?, let intended?) where say(done) == say(intended):
        return .headlineSame(axis.axis, done, .intended)
      case (let done?, let intended?): return .headlineBoth(axis.axis, done: done, wanted: intended, .intended)
      case (let done?, nil): return .headlineDone(axis.axis, done)
      case (nil, let intended?): return .headlineWanted(axis.axis, intended, .intended)
      case (nil, nil):
        if let called = axis.calledFor.plain { return .headlineWanted(axis.axis, called, .calledFor) }
      }
    }
    return nil
  }
}
