import CaseModel
import CaseReader
import Diagnostics
import Foundation
import Testing

/// Every rule is broken by a fixture, and nothing but what the fixture expects is reported.
@Suite struct FixtureTests {
  static let names = DiskFolder.folders(in: DiskFolder.fixtures.appending(path: "rules"))

  @Test(arguments: names) func reportsWhatIsExpected(_ name: String) throws {
    let fixture = try Fixture(named: name)
    var unmet = fixture.expected
    var surplus: [Diagnostic] = []
    for diagnostic in Sample.read(fixture.folder).diagnostics {
      // The most exact expectation first, so that one without a line does not take another's place.
      let matching = unmet.indices.filter { unmet[$0].matches(diagnostic) }
      if let index = matching.max(by: { unmet[$0].description.count < unmet[$1].description.count }) {
        unmet.remove(at: index)
      } else {
        surplus.append(diagnostic)
      }
    }
    #expect(unmet.isEmpty, "not reported: \(unmet)")
    #expect(surplus.isEmpty, "not expected: \(DiagnosticFormat.human.text(surplus, toolVersion: ""))")
  }

  @Test func thereAreEnoughFixtures() { #expect(Self.names.count >= 70) }

  @Test func theBaseHasNoFaults() throws {
    let files = try DiskFolder.files(in: DiskFolder.fixtures.appending(path: "base"))
    #expect(Sample.read(MemoryFolder(files: files)).diagnostics == [])
  }
}

/// The ids of the rules stand in the sources; each must have a fixture.
@Suite struct RuleCoverageTests {
  /// Ids whose input no folder of small files can hold; `OddFileTests` has them.
  static let elsewhere: Set<String> = ["file-too-large", "unreadable-file"]

  @Test func everyRuleHasAFixture() throws {
    var covered = Self.elsewhere
    for name in FixtureTests.names {
      covered.formUnion(try Fixture(named: name).expected.map { String($0.what.split(separator: " ")[1]) })
    }
    let ids = try Self.sources().reduce(into: Set<String>()) { $0.formUnion(Self.ids(in: $1)) }
    #expect(ids.count > 60)
    #expect(ids.subtracting(covered).sorted() == [], "rules without a fixture")
    #expect(covered.subtracting(ids).sorted() == [], "fixtures of rules that do not exist")
  }

  @Test func idsAreWrittenOutWhereTheyAreReported() throws {
    for source in try Self.sources() {
      let calls = source.matches(of: /reporter\.(error|warning|note)\(\s*(?<argument>[^\s,]+)/)
      for call in calls where !call.argument.hasPrefix("\"") {
        #expect(["id", "kind.rule"].contains(String(call.argument)))
      }
      #expect(!source.contains(/(error|warning)\(\s*"[^"]*\\\(/), "an id is assembled")
    }
  }

  private static func sources() throws -> [String] {
    try ["Sources/CaseReader", "Sources/Diagnostics"].flatMap { room in
      try DiskFolder.files(in: DiskFolder.repository.appending(path: room))
    }.filter { $0.key.hasSuffix(".swift") }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  private static func ids(in source: String) -> Set<String> {
    var ids: Set<String> = []
    let reported = /(?:error|warning|note)\(\s*"(?<id>[a-z0-9-]+)"/
    let passedOn = /(?:\.error,|checked\(\s*key,)\s*"(?<id>[a-z0-9-]+)"/
    let said = /(?:Diagnostic\(\s*\.(?:error|warning|note),|fault\(|report\(|note\()\s*"(?<id>[a-z0-9-]+)"/
    for match in source.matches(of: said) { ids.insert(String(match.id)) }
    let listed = /case [.a-z, ]+: "(?<id>unknown-[a-z]+)"/
    for match in source.matches(of: reported) { ids.insert(String(match.id)) }
    for match in source.matches(of: passedOn) { ids.insert(String(match.id)) }
    for match in source.matches(of: listed) { ids.insert(String(match.id)) }
    return ids
  }
}
