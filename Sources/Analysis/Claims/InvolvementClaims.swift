import CaseModel
import InvolvementLens
import LensKit

/// The claims of the involvement lens, in the order of the report.
enum InvolvementClaims {
  static func claims(_ involvement: InvolvementAssessment) -> [Claim] {
    involvement.axes.flatMap(positions) + involvement.axes.flatMap(gaps) + involvement.areas.map(area)
      + [involvement.intendedClass, involvement.actualClass].flatMap(conditions)
      + involvement.flags.map { Claim(.flag($0.kind), excerpts: $0.evidence) }
      + codes(involvement)
  }

  private static func positions(_ axis: AxisAssessment) -> [Claim] {
    Frame.allCases.map { frame in
      let evidence = axis[frame].ranks.flatMap { rank in
        rank.evidence.map { Claim.Evidence($0.excerpt, .rank(rank.rank, axis.axis), share: $0.share) }
      }
      return Claim(.position(axis.axis, frame), evidence)
    }
  }

  /// The gap of an axis, over all levels and between levels, rests on the excerpts of both its sides.
  private static func gaps(_ axis: AxisAssessment) -> [Claim] {
    var claims: [Claim] = []
    if axis.gap.isComputed {
      claims.append(Claim(.gap(axis.axis), sides(axis.intended, axis.actual), isCompact: true))
    }
    if axis.betweenLevels.gap.isComputed {
      let (intended, actual) = (axis.betweenLevels.intended, axis.betweenLevels.actual)
      claims.append(Claim(.gapBetweenLevels(axis.axis), sides(intended, actual), isCompact: true))
    }
    return claims
  }

  private static func sides(_ intended: Cell, _ actual: Cell) -> [Claim.Evidence] {
    [(intended, Frame.intended), (actual, .actual)].flatMap { cell, frame in
      cell.ranks.flatMap(\.evidence).map { Claim.Evidence($0.excerpt, .frame(frame)) }
    }
  }

  /// An area's positions rest on the excerpts of all its cells.
  private static func area(_ area: AreaPositions) -> Claim {
    let evidence = area.axes.flatMap { axis in
      Frame.allCases.flatMap { frame in
        axis[frame].ranks.flatMap { rank in
          rank.evidence.map { Claim.Evidence($0.excerpt, .position(axis.axis, frame)) }
        }
      }
    }
    return Claim(.area(area.area), evidence, isCompact: true)
  }

  private static func conditions(_ found: ClassAssessment) -> [Claim] {
    found.conditions.map { finding in
      Claim(
        .condition(finding.id, found.frame),
        finding.evidenceFor.map { Claim.Evidence($0, .support(true)) }
          + finding.evidenceAgainst.map { Claim.Evidence($0, .support(false)) })
    }
  }

  private static func codes(_ involvement: InvolvementAssessment) -> [Claim] {
    let groups = [
      involvement.mechanisms, involvement.practices, involvement.boundarySpanning, involvement.publicRoles,
    ]
    return groups.flatMap(CodeClaims.claims)
  }
}

/// A claim for each code that is counted.
enum CodeClaims {
  static func claims(_ counts: [CodeCount]) -> [Claim] {
    counts.map { count in
      let evidence = CodeUse.allCases.flatMap { use in count[use].evidence.map { Claim.Evidence($0, .use(use)) } }
      return Claim(.code(count.code), evidence)
    }
  }
}
