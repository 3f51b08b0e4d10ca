import Testing

@testable import Diagnostics

@Suite struct FaultIdentityTests {
  private func fault(_ line: Int?, _ words: String, id: String = "unknown-key", file: String = "a.yml") -> Diagnostic {
    Diagnostic(.error, id, at: SourceSpan(file: file, line: line, column: line), words, hints: ["hint \(line ?? 0)"])
  }

  @Test func aFaultStaysTheSameWhenItsLineMoves() {
    let before = FaultIdentity.all([fault(3, "key 'a'"), fault(9, "'b' is declared twice, first on line 4")])
    let after = FaultIdentity.all([fault(5, "key 'a'"), fault(11, "'b' is declared twice, first on line 6")])
    #expect(before == after && Set(before).count == 2)
  }

  @Test func ruleFileAndMessageTellFaultsApart() {
    let faults = [
      fault(1, "key 'a'"), fault(1, "key 'a'", id: "unknown-value"), fault(1, "key 'b'"),
      fault(1, "key 'a'", file: "b.yml"),
      fault(1, "a.ymlkey 'a'", file: ""),
    ]
    #expect(Set(FaultIdentity.all(faults)).count == faults.count)
  }

  @Test func equalFaultsAreCounted() {
    let all = FaultIdentity.all([fault(1, "key 'a'"), fault(nil, "key 'b'"), fault(2, "key 'a'"), fault(7, "key 'a'")])
    #expect(all.map { $0.suffix(2) } == [":1", ":1", ":2", ":3"])
    #expect(Set([all[0], all[2], all[3]].map { $0.prefix(16) }).count == 1)
    #expect(all.allSatisfy { $0.count == 18 })
  }

  /// The published value of the hash of one letter, so that it stays the same from version to version.
  @Test func theHashIsTheOneThatIsNamed() {
    #expect(FaultIdentity.hash("a") == "af63dc4c8601ec8c")
  }
}
