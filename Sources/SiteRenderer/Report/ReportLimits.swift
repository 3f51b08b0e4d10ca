import CaseModel
import Markup

extension ReportWriter {
  /// What this report cannot say. (Model §2.13)
  var limits: Markup {
    Pieces.section("limits", "What this report cannot say") { out in
      out.element("ul") { out in
        for limit in applicableLimits { out.element("li", text: limit) }
      }
    }
  }

  private var applicableLimits: [String] {
    var limits: [String] = []
    if hasInvolvement {
      limits += [
        "Nothing here shows that involvement causes anything, or what effect it has.",
        "Whether the outcomes are good, or democratic, is not assessed.",
        "The length of an arrow is no amount: steps between levels have no unit.",
        "A position says nothing about ladders of participation made for other purposes, such as IAP2’s spectrum or Arnstein’s ladder.",
      ]
    }
    limits.append("The sources were chosen for what they can tell and do not represent everyone concerned.")
    limits.append("That something is not coded here does not mean that it is absent in the organisations.")
    limits.append("An account is a position, not a performance: no person or organisation is scored or ranked.")
    if value.period?.from != value.period?.to { limits.append("One round of material shows no trend over time.") }
    if !value.areas.isEmpty { limits.append("Areas are set side by side; no difference between them is computed.") }
    if hasIntegration {
      limits.append("Shared institutions do not mean sameness: professional values may differ and still fit together.")
    }
    if value.basis == .paraphrase {
      limits.append(
        "The texts are paraphrases coded by people who knew the conclusion, which is circular: agreement with the paper validates nothing."
      )
    }
    return limits
  }
}
