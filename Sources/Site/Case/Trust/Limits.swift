import CaseModel
import Markup
import Words

extension CaseWriter {
  /// Everything that the case cannot say. (Model §2.13)
  func limits(to out: inout MarkupWriter) {
    out.element("ul") { out in
      for limit in applicableLimits { out.element("li", text: say(limit)) }
      for lens in LensName.allCases where !analysis.applies(lens) { notLookedAt(lens, to: &out) }
    }
  }

  /// The first of them, and the lenses that were not applied.
  func limitsInShort(to out: inout MarkupWriter) {
    pieces.section("limits", .sectionLimits, to: &out) { out in
      out.element("ul") { out in
        if hasNoCitizen { out.element("li", say: .limitCitizens, in: words) }
        for limit in applicableLimits.prefix(Self.mostLimits) { out.element("li", text: say(limit)) }
        for lens in LensName.allCases where !analysis.applies(lens) { notLookedAt(lens, to: &out) }
      }
      out.element("p", .class("deeper-link")) {
        $0.element("a", .href(CaseSheet.trust.file + "#limits"), text: say(.allLimits))
      }
    }
  }

  private static let mostLimits = 3

  /// One line for a lens that is not applied: never an empty frame.
  private func notLookedAt(_ lens: LensName, to out: inout MarkupWriter) {
    let excerpts = analysis.excerpts(under: lens)
    out.element("li", say: excerpts == 0 ? .lensNotLookedAt(lens) : .lensTouched(lens, excerpts), in: words)
  }

  private var applicableLimits: [Message] {
    let involvement: [Message] = [.limitCause, .limitOutcome, .limitArrow, .limitLadders]
    // Of accounts that are not there nothing is to be said.
    let accounts: [Message] = value.sources.isEmpty ? [] : [.limitSampling, .limitSilence, .limitScoring]
    return (analysis.applies(.involvement) ? involvement : []) + accounts
      + (value.period?.from != value.period?.to ? [.limitTrend] : []) + (value.areas.isEmpty ? [] : [.limitAreas])
      + (analysis.applies(.integration) ? [.limitSameness] : [])
      + (value.basis == .paraphrase ? [.limitParaphrase] : [])
  }
}
