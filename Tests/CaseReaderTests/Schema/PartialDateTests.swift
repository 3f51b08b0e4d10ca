import CaseModel
import CaseReader
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2026", "2026"), ("2026-11", "2026-11"), ("2026-11-22", "2026-11-22"), ("2024-02-29", "2024-02-29"),
    ("2000-02-29", "2000-02-29"), ("0001", "0001"), ("2026-11-22T08:30", "2026-11-22"),
    ("2026-11-22T08:30:59Z", "2026-11-22"),
    ("2026-11-22T08:30+01:00", "2026-11-22"),
  ])
  func isADate(_ text: String, _ iso: String) { #expect(PartialDate(iso: text)?.iso == iso) }

  @Test(arguments: [
    "", "26", "0000", "20266", "2026-", "2026-1", "2026-13", "2026-00", "2026-02-30", "2023-02-29", "1900-02-29",
    "2026-11-31",
    "2026-11-22-1", "2026/11/22", "22.11.2026", "2026-11T08:30", "2026-11-22T", "2026-11-22T25:00",
    "2026-11-22T08:30+1", "-2026",
    "２０２６",
  ])
  func isNone(_ text: String) { #expect(PartialDate(iso: text) == nil) }

  @Test func orderIsThatOfFirstDays() throws {
    let dates = try ["2025-12-31", "2026", "2026-01-02", "2026-02", "2026-10"].map {
      try #require(PartialDate(iso: $0))
    }
    #expect(dates.reversed().sorted() == dates)
    #expect(dates.map(\.firstDay) == ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2026-10-01"])
  }
}
