import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit
import Testing

/// On random codings, results equal an independent computation: exact fractions, everything gone through every time.
@Suite struct OracleTests {
  static let seeds = Array(UInt64(1)...1200)
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
      let computed = Ledger(CodedCase(`case`).agreement())
      #expect(computed.differences(from: OracleAgreement(`case`).ledger) == [], "seed \(seed)")
    }
  }

  /// The random cases reach every word a result can take, so that agreement above says something.
  @Test func everyOutcomeIsReached() {
    var seen: Set<String> = []
    for seed in Self.seeds {
      let `case` = RandomCase.make(seed: seed)
      let (involvement, integration) = (InvolvementLens.assess(`case`), IntegrationLens.assess(`case`))
      seen.formUnion(involvement.axes.flatMap { [$0.intended.status.rawValue, $0.actual.status.rawValue] })
      seen.formUnion(involvement.flags.map(\.kind.rawValue))
      seen.formUnion([involvement.actualClass.value?.rawValue ?? "undetermined class"])
      seen.formUnion(involvement.actualClass.conditions.map { "\($0.id) \($0.state)" })
      seen.formUnion([involvement.gap?.band.rawValue ?? "no gap"])
      seen.formUnion(integration.types.map(\.state.rawValue) + [integration.pattern.rawValue])
      seen.formUnion(integration.notes.map(\.kind.rawValue))
      seen.formUnion([involvement.actualClass.stability, integration.stability].compactMap { $0?.state.rawValue })
    }
    var wanted = EvidenceStatus.allCases.map(\.rawValue) + InvolvementFlag.allCases.map(\.rawValue)
    wanted +=
      ModeClass.allCases.map(\.rawValue) + ["undetermined class", "no gap"] + GapTotal.Band.allCases.map(\.rawValue)
    wanted += IntegrationState.allCases.map(\.rawValue) + IntegrationPattern.allCases.map(\.rawValue)
    wanted += InterdependenceNote.allCases.map(\.rawValue) + Stability.State.allCases.map(\.rawValue)
    for id in ["before-solutions", "aim-participation", "aim-innovation-or-shared-stance", "not-predefined"] {
      wanted += ConditionState.allCases.map { "\(id) \($0)" }
    }
    for id in ["stance-collaboration", "lead-elsewhere"] { wanted += ConditionState.allCases.map { "\(id) \($0)" } }
    #expect(Set(wanted).subtracting(seen).sorted() == [])
  }
}
