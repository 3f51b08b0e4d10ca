import CaseReader
import Pipeline
import SiteRenderer
import Testing

@Suite struct DeterminismTests {
  @Test func twoBuildsAreTheSameBytes() async throws {
    let first = try await Demonstration.build()
    let second = try await Demonstration.build()
    #expect(first == second)
  }

  @Test func thePathsOfASiteAreUnique() async throws {
    let paths = try await Demonstration.build().map { $0.path.lowercased() }
    #expect(Set(paths).count == paths.count)
  }

  @Test func noFileNamesTheMachineOrTheDay() async throws {
    for file in try await Demonstration.build() {
      guard case .bytes(let bytes) = file.contents else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains(Demonstration.root.path + "/"), "\(file.path)")
      #expect(!text.contains("2026-11-22"), "\(file.path)")
    }
  }

  @Test func todayFollowsTheCalendar() {
    #expect(Today.date(secondsSince1970: 0)?.iso == "1970-01-01")
    #expect(Today.date(secondsSince1970: 951_782_400)?.iso == "2000-02-29")
    #expect(Today.date(secondsSince1970: 1_795_305_600)?.iso == "2026-11-22")
    #expect(Today.date(secondsSince1970: -1)?.iso == "1969-12-31")
  }
}
