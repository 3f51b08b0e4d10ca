import CaseModel
import Markup
import Outputs
import Words

/// The page about the method: every rule with its formula and its thresholds, printed from the values that apply them.
struct MethodPage: SlotWriter {
  let site: SiteFrame
  let thresholds = Thresholds()

  private var pieces: Pieces { Pieces(words: site.words) }

  var page: OutputFile {
    site.page(
      PageHead(
        path: "method.html", kind: .method, title: site.say(.methodTitle), description: site.say(.methodLead)), self)
  }

  func isFilled(_ slot: MethodSlot) -> Bool { true }

  func write(_ slot: MethodSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.say(.methodTitle, in: site.words)
    case .lead: out.say(.methodLead, in: site.words)
    case .rules: rules(to: &out)
    }
  }

  private func rules(to out: inout MarkupWriter) {
    glossary(to: &out)
    for rule in [weights, positions] { write(rule, to: &out) }
    scales(to: &out)
    for rule in [
      classes, gap, integration, power, opportunity, coordination, robustness, agreement, assessed, publishing,
    ] { write(rule, to: &out) }
    figures(to: &out)
    table(to: &out)
  }

  /// A rule: the id of its section, its heading, and what it says.
  private typealias Rule = (id: String, title: Message, paragraphs: [Message])

  private func write(_ rule: Rule, to out: inout MarkupWriter) {
    pieces.section(rule.id, rule.title, to: &out) { out in
      for paragraph in rule.paragraphs { out.element("p", text: site.say(paragraph)) }
    }
  }

  private func scales(to out: inout MarkupWriter) {
    pieces.section("scales", .methodScales, to: &out) { out in
      for axis in Axis.allCases {
        out.element("h3", text: site.say(.axisTitle(axis)))
        out.element("ol", .text("start", String(axis.ranks.lowerBound)), .class("scale")) { out in
          for rank in axis.ranks { out.element("li") { step(rank, of: axis, to: &$0) } }
        }
      }
      out.element("p", text: site.say(.methodScalesNote))
    }
  }

  private func step(_ rank: Int, of axis: Axis, to out: inout MarkupWriter) {
    guard let id = axis.code(of: rank), let code = site.codebook[id] else { return }
    out.say(.methodScaleStep(code.label, code.definition), in: site.words) { _, out, inner in
      out.element("a", .href(Links.code(id)), content: inner)
    }
  }

  private func table(to out: inout MarkupWriter) {
    pieces.section("thresholds", .methodThresholds, to: &out) { out in
      pieces.table(
        .methodDefaults, header: [.methodThreshold, .methodDefault, .methodOrigin], to: &out
      ) { out in
        for row in thresholds.rows {
          out.element("tr") { out in
            out.element("th", .text("scope", "row")) { $0.element("code", text: row.name) }
            out.element("td", text: site.say(.items(row.values.map(Message.exact))))
            out.element("td", text: site.say(row.isKrippendorffs ? .methodKrippendorff : .methodOwn))
          }
        }
      }
    }
  }
}

extension MethodPage {
  private var weights: Rule {
    ("weights", .methodWeights, [.methodWeightsVoice, .methodWeightsCoders, .methodWeightsOther])
  }

  private var positions: Rule {
    (
      "positions", .methodPositions,
      [
        .methodEvidence(thresholds.minCodings, sources: thresholds.minSources), .methodMedian,
        .methodConsensus(thresholds.convergent, mixed: thresholds.mixed),
      ]
    )
  }

  private var classes: Rule {
    ("classes", .methodClasses, [.methodClassesEnd, .methodClassesConditions, .methodClassesRule])
  }

  private var gap: Rule {
    ("gap-rule", .methodGap, [.methodGapFrames, .methodGapSteps, .methodGapLevels, .methodGapSeparation])
  }

  private var integration: Rule {
    let counts = IntegrationType.allCases.map(\.indicators.count)
    return (
      "integration-rule", .methodIntegration,
      [
        .methodIndicators(structural: counts[0], relational: counts[1], institutional: counts[2]),
        .methodCoverage(thresholds.minCodings, sources: thresholds.minSources, coverage: thresholds.minCoverage),
        .methodStates(thresholds.enacted, balance: thresholds.balance),
        .methodDominance(thresholds.dominance, lead: thresholds.lead),
      ]
    )
  }

  private var power: Rule { ("power-rule", .methodPower, [.methodPowerRule, .methodPlaces, .methodCodeTables]) }

  private var opportunity: Rule {
    (
      "opportunity-rule", .methodOpportunity,
      [
        .methodChecklist,
        .methodComponents(thresholds.known, inPlace: thresholds.inPlace, partial: thresholds.partial),
        .methodFit(
          thresholds.pooled, sequential: thresholds.sequential, reciprocal: thresholds.reciprocal,
          routines: thresholds.reciprocalRoutines), .methodServiceMap,
      ]
    )
  }

  private var coordination: Rule { ("coordination-rule", .methodCoordination, [.methodConditions, .methodRoles]) }

  private var robustness: Rule { ("robustness", .methodRobustness, [.methodLeavingOut, .methodRecoding]) }

  private var agreement: Rule {
    (
      "agreement", .methodAgreement,
      [
        .methodUnits(thresholds.minGiven, marked: thresholds.minMarkedUnits, tentative: thresholds.tentative),
        .methodAlpha(thresholds.reliable, tentative: thresholds.tentative, units: thresholds.minUnits),
      ]
    )
  }

  private var assessed: Rule { ("assessed-rule", .methodAssessed, [.methodAssessedRule, .methodAnalysis]) }

  private var publishing: Rule { ("publishing", .methodPublishing, [.methodConsent, .methodUnnamed, .methodLimits]) }
}
