package import CaseModel
package import LensKit

/// What the involvement lens concludes about a case.
package struct InvolvementAssessment: Sendable, Hashable {
  /// The three axes, in order.
  package let axes: [AxisAssessment]
  /// Areas in which something is coded on an axis, each by itself, in the case's order.
  package let areas: [AreaPositions]
  /// Class of the intended mode of co-production.
  package let intendedClass: IntendedClass
  /// Class of the actual mode of co-production.
  package let actualClass: ActualClass
  /// The gap over all axes; `nil` when no axis has one.
  package let gap: GapTotal?
  /// Intention and practice side by side for each source that may be named and has both, by axis, then source.
  package let paired: [PairedAccount]
  /// What each source that may be named says alone, by source, axis and frame.
  package let accounts: [AccountReading]
  /// What deserves attention, sorted by name.
  package let flags: [Finding<InvolvementFlag>]
  /// Highest mode that any intention names, whatever the evidence; `nil` when none is named. (Model §9.14)
  package let ceiling: Finding<Int>?
  /// Obstacles named, those of most sources first: what may hold practice back. (Model §2.5)
  package let mechanisms: [CodeCount]
  /// Codes of involvement in practice, those of most sources first.
  package let practices: [CodeCount]
  /// Codes of boundary spanning, those of most sources first.
  package let boundarySpanning: [CodeCount]
  /// Roles of the public body, those of most sources first.
  package let publicRoles: [CodeCount]

  /// The ceiling as a label of the mode axis, such as `enhanced`; `nil` when no intention names a mode.
  package var ceilingLabel: String? { ceiling.flatMap { Axis.mode.label(of: $0.kind) } }

  /// An axis.
  package subscript(axis: Axis) -> AxisAssessment? { axes.first { $0.axis == axis } }

  init(_ coded: CodedCase) {
    let tallies = AxisTallies.all(coded)
    axes = tallies.map { AxisAssessment($0, of: coded) }
    areas = AreaPositions.all(tallies, of: coded)
    gap = GapTotal(axes, bands: coded.case.thresholds.gapBands)
    let mode = tallies[0]
    intendedClass = IntendedClass(mode.intended)
    let practice = Practice(tallies, of: coded)
    actualClass = ActualClass(practice, of: coded)
    paired = tallies.flatMap { PairedAccount.all($0, of: coded) }
    accounts = AccountReading.all(tallies, of: coded)
    ceiling = mode.intended.weights().presentRanks.last.map { rank in
      Finding(rank, evidence: coded.evidence(mode.intended.codings.lazy.filter { $0.rank == rank }))
    }
    flags = InvolvementFlag.all(axes: axes, actualClass: actualClass, of: coded)
    mechanisms = coded.counts(of: .obstacle)
    practices = coded.counts(of: .involvement)
    boundarySpanning = coded.counts(of: .boundarySpanning)
    publicRoles = coded.counts(of: .publicRole)
  }
}
