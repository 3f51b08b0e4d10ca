import CaseModel
import CoordinationLens
import IntegrationLens
import InvolvementLens
import LensKit
import OpportunityLens
import Testing

/// What holds of any declarations and any coordinator codings.
@Suite struct DeclarationPropertyTests {
  static let batches = (0..<4).map { batch in (UInt64(1)...600).filter { Int($0) % 4 == batch } }

  @Test(arguments: batches) func opportunityAgreesWithTheOracle(_ seeds: [UInt64]) {
    for seed in seeds {
      let `case` = RandomDeclarations.make(seed: seed)
      let computed = Ledger(OpportunityLens.assess(`case`))
      #expect(computed.differences(from: OracleOpportunity(`case`).ledger) == [], "seed \(seed)")
    }
  }

  @Test(arguments: batches) func coordinationAgreesWithTheOracle(_ seeds: [UInt64]) {
    for seed in seeds {
      let `case` = RandomDeclarations.make(seed: seed)
      let computed = Ledger(CoordinationLens.assess(`case`))
      #expect(computed.differences(from: OracleCoordination(`case`).ledger) == [], "seed \(seed)")
    }
  }

  @Test func everyOutcomeIsReached() {
    var seen: Set<String> = []
    for seed in Self.batches.joined() {
      let `case` = RandomDeclarations.make(seed: seed)
      let (opportunity, coordination) = (OpportunityLens.assess(`case`), CoordinationLens.assess(`case`))
      seen.formUnion(opportunity.components.map { "component \($0.state)" } + ["space \(opportunity.space)"])
      seen.formUnion(opportunity.learningNotes.map(\.rawValue))
      seen.insert("fit \(opportunity.coordinationFit.map { "\($0.verdict)" } ?? "none")")
      seen.formUnion(opportunity.serviceMap.consentGaps.map(\.state.rawValue))
      if !opportunity.serviceMap.structuralHoles.isEmpty { seen.insert("hole") }
      if opportunity.serviceMap.isCitizenWithoutInflow { seen.insert("no inflow") }
      seen.formUnion(coordination.conditions.map { "condition \($0.state)" })
      seen.formUnion(coordination.chain.map { "lit \($0.isLit)" })
    }
    var wanted = ComponentState.allCases.map { "component \($0)" } + OpportunitySpace.allCases.map { "space \($0)" }
    wanted += LearningNote.allCases.map(\.rawValue) + CoordinationFit.Verdict.allCases.map { "fit \($0)" }
    wanted += ConsentGap.State.allCases.map(\.rawValue) + CoordinationState.allCases.map { "condition \($0)" }
    wanted += ["fit none", "hole", "no inflow", "lit true", "lit false"]
    #expect(Set(wanted).subtracting(seen).sorted() == [])
  }

  @Test(arguments: batches) func orderChangesNothing(_ seeds: [UInt64]) {
    for seed in seeds.prefix(60) {
      let `case` = RandomDeclarations.make(seed: seed)
      var (other, random) = (`case`, SeededGenerator(seed: seed))
      other.codings.shuffle(using: &random)
      other.sources.shuffle(using: &random)
      other.coders.shuffle(using: &random)
      other.changeAnswers { answers in
        answers.mapValues { ChecklistAnswer($0.value, evidence: $0.evidence.reversed(), note: $0.note) }
      }
      #expect(OpportunityLens.assess(`case`) == OpportunityLens.assess(other), "seed \(seed)")
      #expect(CoordinationLens.assess(`case`) == CoordinationLens.assess(other), "seed \(seed)")
      #expect(CodedCase(`case`).overlaps() == CodedCase(other).overlaps(), "seed \(seed)")
    }
  }

  @Test(arguments: batches) func leavingOutALensChangesNoOther(_ seeds: [UInt64]) {
    for seed in seeds.prefix(60) {
      let `case` = RandomDeclarations.make(seed: seed)
      let coded = `case`.lenses(["involvement", "integration"])
      #expect(involvement(`case`).differences(from: involvement(coded)) == [], "seed \(seed)")
      #expect(IntegrationLens.assess(`case`) == IntegrationLens.assess(coded), "seed \(seed)")
      let coordination = `case`.lenses(["coordination"])
      #expect(CoordinationLens.assess(`case`) == CoordinationLens.assess(coordination), "seed \(seed)")
      let opportunity = `case`.lenses(["opportunity"])
      #expect(OpportunityLens.assess(`case`) == OpportunityLens.assess(opportunity), "seed \(seed)")
    }
  }

  /// Involvement without its flags on who coded and who speaks, which ask about all codings of the case. (Model §9.15)
  private func involvement(_ case: Case) -> Ledger {
    let assessment = InvolvementLens.assess(`case`)
    let wide: [InvolvementFlag] = [.singleCoder, .noCitizenVoice, .oneLevelOnly]
    var ledger = Ledger(assessment)
    ledger["flags"] = assessment.flags.map(\.kind).filter { !wide.contains($0) }.map(\.rawValue).joined(separator: " ")
    return ledger
  }

  @Test(arguments: batches) func unknownIsNoAnswerAtAll(_ seeds: [UInt64]) {
    for seed in seeds.prefix(60) {
      let `case` = RandomDeclarations.make(seed: seed)
      var bare = `case`
      bare.changeAnswers { answers in answers.filter { $0.value.value != .unknown } }
      let (before, after) = (OpportunityLens.assess(`case`), OpportunityLens.assess(bare))
      #expect(before.components.map(\.state) == after.components.map(\.state), "seed \(seed)")
      #expect(before.components.map(\.completeness) == after.components.map(\.completeness), "seed \(seed)")
      #expect(before.components.map(\.knownness) == after.components.map(\.knownness), "seed \(seed)")
      #expect(before.space == after.space && before.bottleneck == after.bottleneck, "seed \(seed)")
      #expect(before.coordinationFit == after.coordinationFit, "seed \(seed)")
    }
  }

  @Test(arguments: batches) func takingAnAnswerAwayNeverSaysNo(_ seeds: [UInt64]) throws {
    for seed in seeds.prefix(40) {
      let `case` = RandomDeclarations.make(seed: seed)
      let before = OpportunityLens.assess(`case`)
      for component in before.components {
        for item in component.items where item.answer == .no {
          var less = `case`
          less.opportunity?.answers[component.component]?[item.key] = nil
          let after = try #require(OpportunityLens.assess(less)[component.component])
          #expect((after.completeness ?? 1) >= (component.completeness ?? 0), "seed \(seed)")
          #expect(after.knownness < component.knownness, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: batches) func aConditionNobodySpeaksOfIsSilent(_ seeds: [UInt64]) {
    for seed in seeds.prefix(60) {
      let `case` = RandomDeclarations.make(seed: seed)
      for condition in CoordinatorCondition.allCases {
        var silent = `case`
        silent.codings.removeAll { $0.code == condition.code }
        silent.unnamed = UnnamedCodings(`case`.hidden.filter { $0.code != condition.code })
        let result = CoordinationLens.assess(silent)
        #expect(result[condition]?.state == .silent && result.sources.allSatisfy { $0[condition] == .silent })
      }
    }
  }

  @Test(arguments: batches) func noResultNamesWhatMayNotBeNamed(_ seeds: [UInt64]) {
    for seed in seeds where seed % 3 == 0 {
      var `case` = RandomDeclarations.make(seed: seed)
      `case`.smallestCell = 2
      let hidden = Set(`case`.hidden.map(\.excerpt.source)).subtracting(`case`.sources.map(\.id))
      let coded = CodedCase(`case`)
      let coordination = CoordinationLens.assess(coded)
      #expect(coordination.sources.allSatisfy { !hidden.contains($0.source) }, "seed \(seed)")
      var text = ""
      dump(OpportunityLens.assess(coded), to: &text)
      dump(coordination, to: &text)
      dump(coded.overlaps(), to: &text)
      let bare = text.filter { !" -▿".contains($0) }
      for source in hidden { #expect(!bare.contains("source:\"\(source)\""), "seed \(seed)") }
      let counted = Set(`case`.hidden.map(\.excerpt))
      let named = Set(`case`.codings.map(\.excerpt))
      for excerpt in counted.subtracting(named) {
        #expect(!bare.contains("source:\"\(excerpt.source)\"\nanchor:\"\(excerpt.anchor)\"\n"), "seed \(seed)")
      }
    }
  }
}

extension Case {
  /// Changes what is declared, component by component.
  fileprivate mutating func changeAnswers(
    _ change: ([String: ChecklistAnswer]) -> [String: ChecklistAnswer]
  ) {
    guard var declared = opportunity else { return }
    declared.answers = declared.answers.mapValues(change)
    opportunity = declared
  }

  /// The case with the codings of some lenses alone.
  fileprivate func lenses(_ names: Set<String>) -> Case {
    var copy = self
    let isKept = { (coding: Coding) in Codebook.builtIn[coding.code].map { names.contains($0.family.lens) } ?? false }
    copy.codings = codings.filter(isKept)
    copy.unnamed = UnnamedCodings(hidden.filter(isKept))
    if !names.contains("opportunity") { copy.opportunity = nil }
    if !names.contains("coordination") { copy.coordinators = [] }
    return copy
  }
}
