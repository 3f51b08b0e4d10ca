import CaseModel
import CoordinationLens
import Foundation
import IntegrationLens
import InvolvementLens
import LensKit
import OpportunityLens
import Testing

/// On random codings, results equal an independent computation: exact fractions, everything gone through every time.
@Suite struct OracleTests {
  /// As many cases as `CASELOOM_ORACLE_CASES` says, or a number that a debug build goes through in seconds.
  static let seeds = Array(
    UInt64(1)...(ProcessInfo.processInfo.environment["CASELOOM_ORACLE_CASES"].flatMap(UInt64.init) ?? 600))
  static let batches = (0..<8).map { batch in seeds.filter { Int($0) % 8 == batch } }

  @Test(arguments: batches) func involvement(_ seeds: [UInt64]) {
    for seed in seeds {
      let `case` = RandomCase.make(seed: seed)
      let computed = Ledger(InvolvementLens.assess(`case`))
      #expect(computed.differences(from: OracleInvolvement(`case`).ledger) == [], "seed \(seed)")
    }
  }

  @Test(arguments: batches) func integration(_ seeds: [UInt64]) {
    for seed in seeds {
      let `case` = RandomCase.make(seed: seed)
      let computed = Ledger(IntegrationLens.assess(`case`))
      #expect(computed.differences(from: OracleIntegration(`case`).ledger) == [], "seed \(seed)")
    }
  }

  @Test(arguments: batches) func agreement(_ seeds: [UInt64]) {
    for seed in seeds {
      let `case` = RandomCase.make(seed: seed)
      let coded = CodedCase(`case`)
      let computed = Ledger(coded.agreement()) { coded.codersDisagree(on: $0) }
      #expect(computed.differences(from: OracleAgreement(`case`).ledger) == [], "seed \(seed)")
    }
  }

  @Test(arguments: batches) func comparison(_ seeds: [UInt64]) {
    for seed in seeds where seed % 3 == 1 {
      let `case` = RandomDeclarations.make(seed: seed)
      let lenses: [any Readable] = [
        InvolvementLens.assess(`case`), IntegrationLens.assess(`case`), OpportunityLens.assess(`case`),
      ]
      let computed = Comparison.all(`case`, with: lenses).map {
        "\($0.construct) \($0.assessed.value) \($0.verdict.rawValue) \($0.isIndependent)"
      }
      #expect(computed == OracleComparison(`case`).lines, "seed \(seed)")
    }
  }

  /// The random cases reach every word a result can take, so that agreement above says something.
  @Test func everyOutcomeIsReached() {
    var seen: Set<String> = []
    for seed in Self.seeds { seen.formUnion(outcomes(RandomCase.make(seed: seed))) }
    #expect(Self.wanted.subtracting(seen).sorted() == [])
  }

  private func outcomes(_ case: Case) -> Set<String> {
    let (involvement, integration) = (InvolvementLens.assess(`case`), IntegrationLens.assess(`case`))
    var seen = Set(involvement.axes.flatMap { axis in Frame.allCases.map { "\($0) \(axis[$0].status)" } })
    seen.formUnion(involvement.flags.map(\.kind.rawValue))
    for frame in Frame.compared {
      guard let modeClass = involvement.modeClass(frame) else { continue }
      seen.insert("\(frame) \(modeClass.value?.rawValue ?? "undetermined")")
      seen.formUnion(modeClass.conditions.map { "\(frame) \($0.id) \($0.state)" })
      seen.formUnion(modeClass.conditions.map { "basis \($0.basis.map { "\($0)" } ?? "none")" })
    }
    let gaps = involvement.axes.flatMap { axis in GapView.allCases.map { (view: $0, gap: axis.gap($0)) } }
    seen.formUnion(gaps.map { "\($0.view) \($0.gap.isComputed ? "\($0.gap.verdict)" : "not computed")" })
    seen.insert("view \(involvement.view.map { "\($0)" } ?? "none")")
    seen.formUnion(involvement.axes.map { "coders disagree \($0.codersDisagree)" })
    seen.formUnion(integration.types.map(\.state.rawValue) + [integration.pattern.rawValue])
    seen.formUnion(integration.types.flatMap { $0.calledFor.isEmpty ? [] : ["called for"] })
    seen.formUnion(integration.notes.map(\.kind.rawValue))
    seen.formUnion(integration.power.actors.map { "place \($0.place)" })
    seen.formUnion(integration.power.actors.flatMap { $0.marks.map { "standing \($0.standing)" } })
    let stabilities =
      gaps.map(\.gap.stability) + integration.types.map(\.stability)
      + [involvement.actualClass.stability, integration.stability, integration.dominantStability]
    seen.formUnion(unnamed(involvement) + agreements(`case`))
    for case .some(let stability) in stabilities {
      seen.insert("\(stability.state)")
      seen.insert(stability.recoding.flips == 0 ? "no flip" : "flips")
    }
    return seen
  }

  /// Whether sources without a name count in a cell, and in a part of one.
  private func unnamed(_ involvement: InvolvementAssessment) -> [String] {
    involvement.axes.flatMap { axis in
      Frame.allCases.map { "unnamed in a cell \(axis[$0].unnamedSources > 0)" }
        + ["unnamed in a part \(axis.betweenLevels.intended.unnamedSources > 0)"]
    }
  }

  /// Whether codes are listed or rare, and whether what coders read without coding it makes a difference.
  private func agreements(_ case: Case) -> [String] {
    let report = CodedCase(`case`).agreement()
    var uncovered = `case`
    uncovered.coverage = []
    return [
      "code listed \(report.rows.contains { $0.what.hasPrefix("code:") })", "code rare \(report.rareCodes > 0)",
      "coverage tells \(CodedCase(uncovered).agreement() != report)",
    ]
  }

  private static let wanted: Set<String> = {
    var wanted = Frame.allCases.flatMap { frame in EvidenceStatus.allCases.map { "\(frame) \($0)" } }
    wanted += InvolvementFlag.allCases.map(\.rawValue)
    for frame in Frame.compared {
      wanted += ModeClass.allCases.map { "\(frame) \($0.rawValue)" } + ["\(frame) undetermined"]
      for id in [
        "before-solutions", "aim-participation", "aim-innovation-or-shared-stance", "not-predefined",
        "stance-collaboration", "lead-elsewhere",
      ] {
        wanted += ConditionState.allCases.map { "\(frame) \(id) \($0)" }
      }
    }
    for view in GapView.allCases {
      wanted += GapVerdict.allCases.map { "\(view) \($0)" } + ["\(view) not computed", "view \(view)"]
    }
    wanted += ["unnamed in a cell", "unnamed in a part", "code listed", "code rare", "coverage tells"].map {
      "\($0) true"
    }
    wanted += ["view none", "basis none", "called for", "no flip", "flips"]
    wanted += ConditionBasis.allCases.map { "basis \($0)" } + [true, false].map { "coders disagree \($0)" }
    wanted += IntegrationState.allCases.map(\.rawValue) + IntegrationPattern.allCases.map(\.rawValue)
    wanted += InterdependenceNote.allCases.map(\.rawValue) + StabilityState.allCases.map { "\($0)" }
    wanted += ActorPlace.allCases.map { "place \($0)" } + PowerStanding.allCases.map { "standing \($0)" }
    return Set(wanted)
  }()
}
