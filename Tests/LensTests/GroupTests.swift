import CaseModel
import LensKit
import Testing

@testable import InvolvementLens

/// Groups of sources by what the author says they have in common.
@Suite struct GroupTests {
  private static func value(_ groups: [String: [SourceGroup]]) -> Case {
    var value = Case(id: "home", title: "Home")
    for id in ["a", "b", "c", "d"] {
      var narrative = Narrative(id: id, title: id, kind: .interview)
      narrative.speaker.groups = groups[id] ?? []
      value.narratives.append(narrative)
      value.sources.append(Source(id: id, level: .operational))
      let code = ["a", "b"].contains(id) ? "mode-consumer" : "mode-strategic"
      for place in 1...2 {
        value.codings.append(
          Coding(excerpt: ExcerptID(source: id, anchor: "e\(place)"), code: code, coder: "x", level: .operational))
      }
    }
    return value
  }

  private static func groups(_ groups: [String: [SourceGroup]]) -> [GroupPositions] {
    InvolvementLens.assess(CodedCase(value(groups))).groups
  }

  private static func wave(_ value: String) -> SourceGroup { SourceGroup(name: "wave", value: value) }

  @Test func eachGroupIsReadByItsOwnSources() throws {
    let found = Self.groups([
      "a": [Self.wave("first")], "b": [Self.wave("first")], "c": [Self.wave("second")], "d": [Self.wave("second")],
    ])
    #expect(found.map(\.name) == ["wave"])
    #expect(found[0].groups.map(\.value) == ["first", "second"])
    #expect(found[0].groups.map(\.sources) == [["a", "b"], ["c", "d"]])
    let done = found[0].groups.map { $0.axes[0][.actual] }
    #expect(done.map(\.sources) == [2, 2] && done.map(\.excerpts) == [4, 4])
    let ranks = try done.map { try #require($0.position) }
    #expect(ranks[0].hi < ranks[1].lo)
    #expect(found[0].groups.allSatisfy { $0.axes[0][.intended].excerpts == 0 })
  }

  @Test func anAttributeThatAllShareComparesNothing() {
    let all = ["a", "b", "c", "d"].map { ($0, [Self.wave("first")]) }
    #expect(Self.groups(Dictionary(uniqueKeysWithValues: all)) == [])
    #expect(Self.groups([:]) == [])
  }

  @Test func aSourceWithoutAValueIsInNoGroup() {
    let found = Self.groups(["a": [Self.wave("first")], "c": [Self.wave("second")]])
    #expect(found.flatMap(\.groups).flatMap(\.sources) == ["a", "c"])
    // One source is no position of a group.
    #expect(found.flatMap(\.groups).allSatisfy { $0.axes[0][.actual].position == nil })
  }

  @Test func attributesAreComparedOneByOne() {
    let trade = { (value: String) in SourceGroup(name: "trade", value: value) }
    let found = Self.groups([
      "a": [Self.wave("first"), trade("nurse")], "b": [trade("clerk"), Self.wave("second")], "c": [trade("nurse")],
    ])
    #expect(found.map(\.name) == ["wave", "trade"])
    #expect(found[1].groups.map(\.sources) == [["a", "c"], ["b"]])
  }

  @Test func whatMayNotBeNamedIsInNoGroup() {
    var value = Self.value(["a": [Self.wave("first")], "c": [Self.wave("second")]])
    value.sources.removeAll { $0.id == "c" }
    #expect(InvolvementLens.assess(CodedCase(value)).groups == [])
  }
}
