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
      analysis.opportunity.space == .undetermined
        ? nil : .headlineSpace(analysis.opportunity.space, weakest: analysis.opportunity.bottleneck)
    case .coordination:
      analysis.coordination.spokenOf == 0
        ? nil : .headlineConditions(met: analysis.coordination.met, of: analysis.coordination.conditions.count)
    }
  }

  private var involvementHeadline: Message? {
    for axis in analysis.involvement.axes {
      let done = axis.actual.plain
      let wanted = axis.intended.plain ?? axis.calledFor.plain
      let isIntended = axis.intended.plain != nil
      switch (done, wanted) {
      case (let done?, let wanted?):
        return .headlineBoth(axis.axis, done: done, wanted: wanted, isIntended ? .intended : .calledFor)
      case (let done?, nil): return .headlineDone(axis.axis, done)
      case (nil, let wanted?): return .headlineWanted(axis.axis, wanted, isIntended ? .intended : .calledFor)
      case (nil, nil): continue
      }
    }
    return nil
  }
}
