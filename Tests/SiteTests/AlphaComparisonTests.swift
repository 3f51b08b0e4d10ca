import Foundation
import LensKit
import Testing

/// Alpha equals what another implementation makes of the same tables. `Tests/Agreement/run` makes the tables.
@Suite struct AlphaComparisonTests {
  private struct Table: Decodable {
    let units: [[Int]]
    let expected: [String: Double?]
  }

  private static let path = ProcessInfo.processInfo.environment["CASELOOM_ALPHA_TABLES"]

  @Test(.enabled(if: path != nil, "the tables are made by Tests/Agreement/run"))
  func everyTableAgrees() throws {
    let path = try #require(Self.path)
    let tables = try JSONDecoder().decode([Table].self, from: Data(contentsOf: URL(filePath: path)))
    #expect(tables.count == 200)
    for (number, table) in tables.enumerated() {
      for metric in KrippendorffAlpha.Metric.allCases {
        guard let expected = table.expected[metric.rawValue] ?? nil else { continue }
        let alpha = KrippendorffAlpha.value(of: table.units.map { KrippendorffAlpha.Unit($0) }, metric: metric)
        #expect(abs((alpha ?? .nan) - expected) < 1e-9, "table \(number), \(metric.rawValue)")
      }
    }
  }
}
