package import CaseModel
package import LensKit

/// What the involvement lens concludes about a case.
package struct InvolvementAssessment: Sendable, Hashable {
  /// The three axes, in order.
  package let axes: [AxisAssessment]
  /// Areas in which something is coded on an axis, each by itself, in the case's order.
  package let areas: [AreaPositions]
  /// Groups of sources side by side, by each attribute that the author gave them; empty where none was given.
  package let groups: [GroupPositions]
  /// Class of the intended mode of co-production.
  package let intendedClass: ClassAssessment
  /// Class of the actual mode of co-production.
  package let actualClass: ClassAssessment
  /// The view of the gap that a report leads with; `nil` when no axis has a gap in either. (Model §10.3)
  package let view: GapView?
  /// Intention and practice side by side for each source that may be named and has both, by axis, then source.
  package let paired: [PairedAccount]
  /// What each source that may be named says alone, by source, axis and frame.
  package let accounts: [AccountReading]
  /// What deserves attention, sorted by name.
  package let flags: [Finding<InvolvementFlag>]
  /// Highest mode that any intention or call names, whatever the evidence; `nil` when none is named. (Model §10.2)
  package let ceiling: Finding<Int>?
  /// Obstacles named, those of most sources first: what may hold practice back. (Model §2.5)
  package let mechanisms: [CodeCount]
  /// Codes of involvement in practice, those of most sources first.
  package let practices: [CodeCount]
  /// Codes of boundary spanning, those of most sources first.
  package let boundarySpanning: [CodeCount]
  /// Roles of the public body, those of most sources first.
  package let publicRoles: [CodeCount]

  /// An axis.
  package subscript(axis: Axis) -> AxisAssessment? { axes.first { $0.axis == axis } }

  init(_ coded: CodedCase) {
    let tallies = AxisTallies.all(coded)
    axes = tallies.map { AxisAssessment($0, of: coded) }
    areas = AreaPositions.all(tallies, of: coded)
    groups = GroupPositions.all(tallies, of: coded)
    view = Self.view(axes)
    intendedClass = ClassAssessment(ClassEvidence(tallies, frame: .intended, of: coded), of: coded)
    actualClass = ClassAssessment(ClassEvidence(tallies, frame: .actual, of: coded), of: coded)
    paired = tallies.flatMap { PairedAccount.all($0, of: coded) }
    accounts = AccountReading.all(tallies, of: coded)
    ceiling = Self.ceiling(tallies[Axis.mode.position], of: coded)
    flags = InvolvementFlag.all(axes: axes, actualClass: actualClass, of: coded)
    mechanisms = coded.counts(of: .obstacle)
    practices = coded.counts(of: .involvement)
    boundarySpanning = coded.counts(of: .boundarySpanning)
    publicRoles = coded.counts(of: .publicRole)
  }

  private static func view(_ axes: [AxisAssessment]) -> GapView? {
    GapView.allCases.first { view in axes.contains { $0.gap(view).isComputed } }
  }

  private static func ceiling(_ mode: AxisTallies, of coded: CodedCase) -> Finding<Int>? {
    let codings = Frame.wanted.flatMap { mode[$0].codings }
    return codings.map(\.rank).max().map { rank in
      Finding(rank, evidence: coded.evidence(codings.filter { $0.rank == rank }))
    }
  }

  /// The class of a frame; nothing is classed by what is called for.
  package func modeClass(_ frame: Frame) -> ClassAssessment? {
    switch frame {
    case .intended: intendedClass
    case .calledFor: nil
    case .actual: actualClass
    }
  }
}
