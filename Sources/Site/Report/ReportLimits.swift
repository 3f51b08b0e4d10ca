import CaseModel
import Markup
import Words

extension ReportWriter {
  /// What this report cannot say. (Model §2.13)
  func limits(to out: inout MarkupWriter) {
    out.element("ul") { out in
      for limit in applicableLimits { out.element("li", text: say(limit)) }
    }
  }

  private var applicableLimits: [Message] {
    let involvement: [Message] = [.limitCause, .limitOutcome, .limitArrow, .limitLadders]
    let always: [Message] = [.limitSampling, .limitSilence, .limitScoring]
    return (analysis.hasInvolvement ? involvement : []) + always
      + (value.period?.from != value.period?.to ? [.limitTrend] : []) + (value.areas.isEmpty ? [] : [.limitAreas])
      + (analysis.hasIntegration ? [.limitSameness] : []) + (value.basis == .paraphrase ? [.limitParaphrase] : [])
  }
}
