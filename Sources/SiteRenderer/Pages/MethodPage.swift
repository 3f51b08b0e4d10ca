import CaseModel
import Markup

/// The page about the method: every rule with its formula and its thresholds, printed from the values that apply them.
struct MethodPage {
  let site: SiteFrame
  private let thresholds = Thresholds()
  private let path = "method.html"

  var page: OutputFile {
    let lead =
      "Reports summarise codings by rules that anyone can redo by hand. They estimate nothing: excerpts are neither independent nor sampled, so there are no tests, no overall score and no ranking."
    var draft = PageDraft(path: path, kind: "method", title: "Method", description: lead, template: "method")
    draft.values.text(.title, "Method")
    draft.values.text(.lead, lead)
    draft.values.markup(
      .rules,
      [
        weights, positions, scales, classes, gap, integration, power, opportunity, coordination, robustness, agreement,
        assessed, publishing,
        table,
      ].joined)
    return site.page(draft)
  }

  private func rule(_ id: StaticString, _ title: String, _ paragraphs: [String]) -> Markup {
    Pieces.section(id, title) { out in
      for paragraph in paragraphs { out.element("p", text: paragraph) }
    }
  }

  private func number(_ value: Double) -> String { Number.significant(value) ?? "" }

  private var weights: Markup {
    rule(
      "weights", "One source, one voice",
      [
        "A narrative and its translation are one source. Within each cell – an axis and a frame, a type of integration, an indicator – the codings of a source share one voice: the weight of a coding is its strength divided by the sum of the strengths of that source in that cell. Strength is 1 for what is implied or hedged, 2 for a plain statement, 3 for an explicit one with an example or emphasis. It is not importance.",
        "Where several coders coded an excerpt in a cell, each of them gets an equal part of its strength, so that a second coder adds agreement and not evidence. An adjudicated coding replaces the others.",
        "Every position is computed twice more: with all strengths equal, and without balancing sources. Where either leads elsewhere, the report says so.",
      ])
  }

  private var positions: Markup {
    rule(
      "positions", "Positions on an axis",
      [
        "Evidence is sufficient with at least \(thresholds.minCodings) coded excerpts from at least \(thresholds.minSources) sources. As many excerpts from one source only are drawn hollow and give no class. Less is insufficient, and nothing at all is silent. Silent is not absent, and neither is zero.",
        "The position is the weighted median: ranks are sorted, and the median is the lowest rank at which the cumulative weight reaches half. Where it is exactly half, the position is the interval to the next rank that carries weight. Ranks are never averaged.",
        "Consensus describes spread: 1 + Σ pᵢ · log₂(1 − |rᵢ − μ| / d), with pᵢ the weight of rank rᵢ, μ their mean and d the span of the axis (Tastle and Wierman). From \(number(thresholds.convergent)) sources converge, from \(number(thresholds.mixed)) they are mixed, below that they are contested. It uses a mean of ranks, which treats steps as equal, and so it locates nothing.",
      ])
  }

  private var scales: Markup {
    Pieces.section("scales", "The scales") { out in
      for axis in Axis.allCases {
        out.element("h3", text: Labels.axis(axis))
        out.element("ol", .text("start", String(axis.ranks.lowerBound)), .class("scale")) { out in
          for rank in axis.ranks {
            out.element("li") { out in
              guard let id = axis.code(of: rank), let code = site.codebook[id] else { return }
              out.element("a", .href(Links.code(id)), text: code.label)
              out.text(" – " + code.definition + ".")
            }
          }
        }
      }
      out.element(
        "p",
        text:
          "Scales and figure are redrawn from the description in Hoppe et al. (2024); which drawn axis carries which scale, the spacing and the shading are this site’s. The fourth aim counts like the third when a case is classed."
      )
    }
  }

  private var classes: Markup {
    rule(
      "classes", "The class of the mode",
      [
        "The class is that of the lower end of the mode’s position; where the upper end differs, the case is on the border. A mode of rank 0 is not co-production.",
        "A class in practice takes something for granted. Consumer co-production: citizens’ input in delivery or use. Strategic: citizens enter before solutions are fixed, and the aim is at least participation. Enhanced: the aim is innovation, or participation with a stance of cooperation or more, and the result is not fixed beforehand. Networked: the stance is at least collaboration, and citizens or civil society lead or the public body steps back.",
        "A condition is confirmed or contradicted by its codes, weighed per source, or by the position on another axis where that is sufficient. A contradicted condition lowers the class by one, once, and both classes are printed. Silence lowers nothing; it is flagged. Intentions need no practice, so they have no conditions. These conditions are this project’s own reading of the papers.",
      ])
  }

  private var gap: Markup {
    let bands = thresholds.gapBands
    return rule(
      "gap-rule", "The gap between intention and practice",
      [
        "On each axis the gap is the interval from the lower end of intention less the upper end of practice, to the upper end of intention less the lower end of practice, in ordinal steps. Its guaranteed part is the end nearest to zero. It is given only where both sides are sufficient.",
        "Separation is Cliff’s delta on the weights: the chance that intention ranks above practice, less the chance that it ranks below. Below 0.15 there is none, below 0.33 it is slight, below 0.47 moderate, else strong; these cut-offs are conventional.",
        "The index is the mean, over axes with a gap, of guaranteed steps over the span of the axis (mode \(Axis.mode.span), aim \(Axis.aim.span), stance \(Axis.stance.span)). Up to \(number(bands[0])) the gap is closed, up to \(number(bands[1])) narrow, up to \(number(bands[2])) clear, above that wide. The index orders cases of one codebook and has no unit.",
        "Between levels, the same is computed with intentions of the political and strategic level only and practice of the operational level only, as Hoppe et al. (2024) define the gap.",
      ])
  }

  private var integration: Markup {
    rule(
      "integration-rule", "Integration",
      [
        "Three types have \(IntegrationType.structural.indicators.count), \(IntegrationType.relational.indicators.count) and \(IntegrationType.institutional.indicators.count) indicators (after the Lanarkshire study, Table 3). Only practice counts; intentions are listed as aspired.",
        "Coverage is the share of indicators that anything is coded on. An indicator is in place when more than half of its weight says that it is present. Enactment is the share of covered indicators in place. Balance is (enabling − constraining) / (enabling + constraining), sources balanced. Evidence is sufficient with at least \(thresholds.minCodings) excerpt and indicator pairs from \(thresholds.minSources) sources and a coverage of \(number(thresholds.minCoverage)).",
        "With an enactment of at least \(number(thresholds.enacted)), a balance above +\(number(thresholds.balance)) is established, one below −\(number(thresholds.balance)) enacted but constraining, and one between contested. With less enactment these are emerging, lacking and partial.",
        "The dominant type has an enactment of at least \(number(thresholds.dominance)) and leads the next by at least \(number(thresholds.lead)), all three being sufficient. The pattern is the first that applies: structure-led (structural dominant, the others lacking, partial or emerging), relationship-led (relational dominant, structural not established), institution-led (institutional dominant, structural low or constraining), aligned (all enacted and on balance enabling), fragmented (none dominant, two or more constraining), else mixed. With any type insufficient it is undetermined.",
      ])
  }

  private var power: Markup {
    rule(
      "power-rule", "Power and boundaries",
      [
        "Actors are set against five ways of being counted: recognised, in decisions, in delivery, funded, counted in metrics. A cell says what codings say, contested where they differ, and is never added up. An actor that is recognised as contributing and peripheral in decisions or excluded from them marks where the boundary of the system is drawn."
      ])
  }

  private var opportunity: Markup {
    rule(
      "opportunity-rule", "Opportunity space",
      [
        "Four components are answered item by item: effective governance, complementary resources, shared assets and knowledge-sharing routines (after Brix, Tuurnas and Mortensen 2021). Completeness is the sum of the answers, yes 1, partly one half, no 0, over the items that are answered. Knownness is the share of items that are answered. An item that is not answered is unknown, and unknown is not no.",
        "With a knownness below \(number(thresholds.known)) a component is unknown; else it is in place from a completeness of \(number(thresholds.inPlace)), partly in place from \(number(thresholds.partial)), and missing below. The space is that of the weakest component, because the four are linked; it is undetermined when any is unknown. The bottleneck is the known component with the lowest completeness; ties are named in the order resources, governance, assets, routines.",
        "Pooled interdependence asks for governance of at least \(number(thresholds.pooled)), sequential for \(number(thresholds.sequential)), reciprocal for \(number(thresholds.reciprocal)) and routines of \(number(thresholds.reciprocalRoutines)). Only the order of these is the authors’; the numbers are this project’s own.",
        "A service counts as co-production when its map has an activity that is co-produced with citizens. A need is unmet when no flow brings it to the one who needs it. A structural hole is work that passes between two actors between whom no information flows.",
      ])
  }

  private var coordination: Markup {
    rule(
      "coordination-rule", "Coordinator conditions",
      [
        "Fourteen conditions, five responsibilities and nine findings (after Danielsson and Westrup 2024). A condition is met when practice says that it is there and nothing says that it is missing or hindered, hindered when only the latter is said, contested when both are, aspired when it is only intended, and silent when nothing is said. They are counted; no threshold is applied, because the study gives none.",
        "Roles of orchestrators are an open list. The chain from describing levels of innovation over motivation to collective leadership is shown as claimed: that both ends are met does not show that one leads to the other.",
      ])
  }

  private var robustness: Markup {
    rule(
      "robustness", "Would it still hold?",
      [
        "Each source is left out in turn. A result that never changes is stable; one that changes by one step or to another value is sensitive to the sources named; one that changes by two steps or more, or loses its evidence, is fragile."
      ])
  }

  private var agreement: Markup {
    rule(
      "agreement", "Agreement between coders",
      [
        "Krippendorff’s alpha is ordinal for ranks and strength and nominal for codes, frame, direction and presence. From \(number(thresholds.reliable)) coders are reliable, from \(number(thresholds.tentative)) agreement is tentative, below that it is not reliable; these cut-offs are Krippendorff’s. With fewer than \(thresholds.minUnits) doubly coded units it is not interpreted, and without variation it is not defined. A single coder leaves reliability unknown."
      ])
  }

  private var assessed: Markup {
    rule(
      "assessed-rule", "The researcher’s reading",
      [
        "A researcher may state a reading of any construct, with the reason. It is shown beside the computed one and never merged with it: it agrees inside the computed interval, lies one step apart, or disagrees."
      ])
  }

  private var publishing: Markup {
    rule(
      "publishing", "What may be shown",
      [
        "Nothing is shown without consent. A text may be shown whole, by its excerpts only, or by paraphrases only. Small numbers of respondents are held back.",
        "Material that may only be counted is named nowhere. It counts in a cell – an axis or an indicator in one frame, a type, the codes for and against a condition, a coordinator’s condition – where at least three sources, or as many as the site says, have such material in that very cell, and in a part of one, such as an area, where every part holds none or as many. Else the cell is computed as if that material did not exist. Everything that is no cell comes from named material alone: how well results hold, agreement, flags, tables of codes, power, who was heard, and every number of sources, excerpts and codings.",
        "Two limits remain. The rule hides who said something, not what: where all say the same, that is told of all. And two releases of a site with different sources can be subtracted from each other.",
      ])
  }

  private var table: Markup {
    Pieces.section("thresholds", "Thresholds in one place") { out in
      Pieces.table("Defaults; a case that sets its own says so", header: ["Threshold", "Default", "Origin"], to: &out) {
        out in
        for (name, value, origin) in rows {
          out.element("tr") { out in
            out.element("th", .text("scope", "row")) { $0.element("code", text: name) }
            out.element("td", text: value)
            out.element("td", text: origin)
          }
        }
      }
    }
  }

  private var rows: [(String, String, String)] {
    let own = "this project’s own"
    return [
      ("evidence.minCodings", String(thresholds.minCodings), own),
      ("evidence.minSources", String(thresholds.minSources), own),
      ("evidence.minCoverage", number(thresholds.minCoverage), own),
      ("consensus.convergent", number(thresholds.convergent), own), ("consensus.mixed", number(thresholds.mixed), own),
      ("integration.enacted", number(thresholds.enacted), own),
      ("integration.balance", number(thresholds.balance), own),
      ("integration.dominance", number(thresholds.dominance), own), ("integration.lead", number(thresholds.lead), own),
      ("opportunity.inPlace", number(thresholds.inPlace), own),
      ("opportunity.partial", number(thresholds.partial), own),
      ("opportunity.known", number(thresholds.known), own), ("coordination.pooled", number(thresholds.pooled), own),
      ("coordination.sequential", number(thresholds.sequential), own),
      ("coordination.reciprocal", number(thresholds.reciprocal), own),
      ("coordination.reciprocalRoutines", number(thresholds.reciprocalRoutines), own),
      ("gapBands", thresholds.gapBands.map(number).joined(separator: ", "), own),
      ("alpha.reliable", number(thresholds.reliable), "Krippendorff"),
      ("alpha.tentative", number(thresholds.tentative), "Krippendorff"),
      ("alpha.minUnits", String(thresholds.minUnits), own),
    ]
  }
}
