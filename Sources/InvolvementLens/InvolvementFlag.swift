import CaseModel
import LensKit

extension InvolvementFlag {
  /// The flags of a case, sorted by name.
  static func all(axes: [AxisAssessment], actualClass: ClassAssessment, of coded: CodedCase) -> [Finding<
    InvolvementFlag
  >] {
    let flags = onAxes(axes) + onConditions(actualClass) + onSources(coded)
    let findings = flags.map { Finding($0) } + termsAheadOfPractice(axes, coded)
    return findings.sorted { $0.kind.rawValue < $1.kind.rawValue }
  }

  private static func termsAheadOfPractice(_ axes: [AxisAssessment], _ coded: CodedCase) -> [Finding<InvolvementFlag>] {
    let talk = coded.codings(under: ["talk-not-practice", "symbolic"])
    guard let mode = axes.first, let intended = mode.intended.position, let actual = mode.actual.position,
      intended.lo >= 2, actual.hi <= intended.lo - 1, !talk.isEmpty
    else { return [] }
    return [Finding(.termsAheadOfPractice, evidence: coded.evidence(talk))]
  }

  private static func onAxes(_ axes: [AxisAssessment]) -> [InvolvementFlag] {
    var flags: [InvolvementFlag] = []
    if axes.contains(where: { $0.gap.verdict == .ahead }) { flags.append(.practiceAheadOfIntention) }
    if axes.contains(where: { axis in Frame.allCases.contains { axis[$0].dependsOnWeighting } }) {
      flags.append(.dependsOnWeighting)
    }
    if axes.contains(where: \.viewsDiffer) { flags.append(.viewsDiffer) }
    return flags
  }

  private static func onConditions(_ actual: ClassAssessment) -> [InvolvementFlag] {
    actual.conditions.contains { $0.state == .silent } ? [.conditionsUnconfirmed] : []
  }

  /// From named sources alone; without any there is nothing to say of coders and voices. (Model §10.1)
  private static func onSources(_ coded: CodedCase) -> [InvolvementFlag] {
    guard !coded.sources.isEmpty else { return [] }
    let levels = Set(coded.sources.map(\.level))
    var flags: [InvolvementFlag] = []
    if coded.coders.count == 1 { flags.append(.singleCoder) }
    if !levels.contains(.citizen) { flags.append(.noCitizenVoice) }
    if levels.count == 1, levels.first != .some(nil) { flags.append(.oneLevelOnly) }
    return flags
  }
}
