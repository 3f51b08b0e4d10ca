import CaseReader
import Testing

/// Whatever is combined, no word of what may not be published is in what the reader gives away.
@Suite struct LeakTests {
  @Test func nothingHiddenAppearsAndNothingShownIsLost() {
    for seed in UInt64(1)...300 {
      let canary = CanaryCase(seed: seed)
      let read = Sample.read(Sample.folder(canary.files))
      #expect(read.diagnostics.filter { $0.severity != .note } == [], "seed \(seed)")
      let words = Set(Dump.text(read.value).split { !$0.isLetter && !$0.isNumber }.map(String.init))
      #expect(canary.hidden.intersection(words).sorted() == [], "seed \(seed)")
      #expect(canary.shown.subtracting(words).sorted() == [], "seed \(seed)")
    }
  }

  @Test func aHiddenCaseIsNowhere() {
    for (seed, more) in [(1, "embargo: 2026-11-23\n"), (2, "withdrawn: {date: 2026, reason: x}\n")]
      as [(UInt64, String)]
    {
      let dump = Dump.text(Sample.read(Sample.folder(case: more + "summary: qz\n", CanaryCase(seed: seed).files)).value)
      #expect(!dump.contains("qz") && !dump.contains("Home care"))
    }
  }

  @Test func noMessageRepeatsWhatATextSays() {
    for seed in UInt64(1)...100 {
      let canary = CanaryCase(seed: seed)
      // Without its spaces a memo swallows what follows, and without its braces a span ends nowhere.
      let broken = canary.files.mapValues {
        $0.replacing("memo=", with: "memo=so ").replacing(".orch-role", with: ".orch")
      }
      let texts = Sample.read(Sample.folder(broken)).diagnostics.map { $0.summary + $0.hints.joined() }.joined()
      #expect(canary.memos.filter { texts.contains($0) } == [], "seed \(seed)")
    }
  }
}
