import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit

/// Lists the claims of a report in its order.
enum ClaimBuilder {
  static func claims(
    _ value: Case, _ involvement: InvolvementAssessment, _ integration: IntegrationAssessment
  ) -> [Claim] {
    involvement.axes.flatMap(axisClaims) + involvement.axes.flatMap(gapClaims) + areaClaims(involvement.areas)
      + involvement.actualClass.conditions.map(conditionClaim)
      + involvement.flags.map(flagClaim) + pairClaims(involvement.paired, value)
      + accountClaims(involvement.accounts, value)
      + codeClaims(involvement) + IntegrationClaims.claims(value, integration)
  }

  private static func axisClaims(_ axis: AxisAssessment) -> [Claim] {
    Frame.allCases.flatMap { frame -> [Claim] in
      let cell = axis[frame]
      let evidence = cell.ranks.flatMap { rank in
        rank.evidence.map {
          Claim.Evidence(excerpt: $0.excerpt, share: $0.share, role: Labels.rank(rank.rank, of: axis.axis))
        }
      }
      return [
        Claim(
          fragment: Fragment.claim(axis.axis.rawValue, frame.rawValue),
          title: "\(Labels.axis(axis.axis)), \(Labels.inFrame(frame))", evidence: evidence)
      ]
    }
  }

  /// The gap of an axis, over all levels and between levels, rests on the excerpts of both its sides.
  private static func gapClaims(_ axis: AxisAssessment) -> [Claim] {
    let name = Labels.axis(axis.axis)
    let all = sides(axis.intended, axis.actual)
    let canonical = sides(axis.canonical.intended, axis.canonical.actual)
    return [
      axis.gap.map { _ in
        Claim(
          fragment: Fragment.claim("gap", axis.axis.rawValue), title: "Gap: \(name)", evidence: all, isCompact: true)
      },
      axis.canonical.gap.map { _ in
        Claim(
          fragment: Fragment.claim("gap-between-levels", axis.axis.rawValue), title: "Gap between levels: \(name)",
          evidence: canonical, isCompact: true)
      },
    ].compactMap { $0 }
  }

  private static func sides(_ intended: Cell, _ actual: Cell) -> [Claim.Evidence] {
    [(intended, Frame.intended), (actual, .actual)].flatMap { cell, frame in
      cell.ranks.flatMap(\.evidence).map {
        Claim.Evidence(excerpt: $0.excerpt, share: nil, role: Labels.inFrame(frame))
      }
    }
  }

  /// An area's positions rest on the excerpts of all its cells.
  private static func areaClaims(_ areas: [AreaPositions]) -> [Claim] {
    areas.map { area in
      Claim(
        fragment: Fragment.claim("area", area.area.id), title: "Intention and practice in one area: \(area.area.name)",
        evidence: area.axes.flatMap { axis in
          Frame.allCases.flatMap { frame in
            axis[frame].ranks.flatMap { rank in rank.evidence.map { evidence($0.excerpt, axis.axis, frame) } }
          }
        }, isCompact: true)
    }
  }

  private static func conditionClaim(_ finding: ConditionFinding) -> Claim {
    Claim(
      fragment: Fragment.claim("condition", finding.id), title: "Condition: \(Labels.condition(finding.id))",
      evidence: finding.evidenceFor.map { Claim.Evidence(excerpt: $0, share: nil, role: "for") }
        + finding.evidenceAgainst.map { Claim.Evidence(excerpt: $0, share: nil, role: "against") })
  }

  private static func flagClaim(_ finding: Finding<InvolvementFlag>) -> Claim {
    Claim(
      fragment: Fragment.claim("flag", finding.kind.rawValue), title: FlagWords.title(finding.kind),
      evidence: finding.evidence.map { Claim.Evidence(excerpt: $0, share: nil, role: "") })
  }

  private static func pairClaims(_ pairs: [PairedAccount], _ value: Case) -> [Claim] {
    let bySource = Dictionary(grouping: pairs, by: \.source)
    return bySource.sorted { $0.key < $1.key }.map { source, pairs in
      let title = value.narratives.first { $0.id == source }?.title ?? source
      return Claim(
        fragment: Fragment.claim("pair", source), title: "Intention and practice in one account – \(title)",
        evidence: pairs.flatMap { pair in
          pair.intendedEvidence.map { evidence($0, pair.axis, .intended) }
            + pair.actualEvidence.map { evidence($0, pair.axis, .actual) }
        }, isCompact: true)
    }
  }

  private static func accountClaims(_ accounts: [AccountReading], _ value: Case) -> [Claim] {
    let bySource = Dictionary(grouping: accounts, by: \.source)
    return bySource.sorted { $0.key < $1.key }.map { source, readings in
      let title = value.narratives.first { $0.id == source }?.title ?? source
      return Claim(
        fragment: Fragment.claim("account", source), title: "One account by itself – \(title)",
        evidence: readings.flatMap { reading in
          reading.ranks.flatMap(\.evidence).map { evidence($0.excerpt, reading.axis, reading.frame) }
        }, isCompact: true)
    }
  }

  private static func evidence(_ excerpt: ExcerptID, _ axis: Axis, _ frame: Frame) -> Claim.Evidence {
    Claim.Evidence(excerpt: excerpt, share: nil, role: "\(axis.rawValue), \(Labels.inFrame(frame))")
  }

  private static func codeClaims(_ involvement: InvolvementAssessment) -> [Claim] {
    let groups = [
      involvement.mechanisms, involvement.practices, involvement.boundarySpanning, involvement.publicRoles,
    ]
    return codeClaims(groups.flatMap { $0 })
  }

  /// A claim for each code that is counted.
  static func codeClaims(_ counts: [CodeCount]) -> [Claim] {
    counts.map { count in
      let label = Codebook.builtIn[count.code]?.label ?? count.code
      return Claim(
        fragment: Fragment.claim("code", count.code), title: Say.capital(label),
        evidence: count.evidence.map { Claim.Evidence(excerpt: $0, share: nil, role: "") })
    }
  }
}

/// Plain words for what deserves attention.
enum FlagWords {
  static func title(_ flag: InvolvementFlag) -> String {
    switch flag {
    case .termsAheadOfPractice: "Terms are used ahead of practice"
    case .practiceAheadOfIntention: "Practice is ahead of what is said to be meant"
    case .dependsOnWeighting: "A result depends on how excerpts are weighted"
    case .canonicalDiffers: "The gap between levels differs from the gap over all levels"
    case .conditionsUnconfirmed: "Nothing is coded on a condition of the class"
    case .singleCoder: "One coder coded the case, so reliability is not known"
    case .noCitizenVoice: "No citizen speaks in the sources"
    case .oneLevelOnly: "All sources speak from one level"
    }
  }

  static func explanation(_ flag: InvolvementFlag) -> String {
    switch flag {
    case .termsAheadOfPractice:
      "Strategic co-production or more is meant, less is done, and sources say that it is spoken of or staged."
    case .practiceAheadOfIntention: "On at least one axis, what is done goes further than what is said to be meant."
    case .dependsOnWeighting:
      "Giving every excerpt the same weight, or counting excerpts without balancing sources, leads to another position."
    case .canonicalDiffers:
      "Taking intention from the political and strategic level only, and practice from the operational level only, gives another gap."
    case .conditionsUnconfirmed: "The class stands, but one of the conditions it takes for granted is not spoken of."
    case .singleCoder: "A second coder would show how far another reader agrees."
    case .noCitizenVoice: "What is said about citizens is said by others."
    case .oneLevelOnly: "Other levels may see the same things differently."
    }
  }
}
