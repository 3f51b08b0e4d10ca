import CaseModel
import IntegrationLens
import LensKit
import Testing

/// The golden values of Model §3.2, from its 56 codings.
@Suite struct LanarkshireTests {
  let integration = IntegrationLens.assess(Lanarkshire.case)

  struct Row: Sendable, CustomStringConvertible {
    let type: IntegrationType
    let state: IntegrationState
    let pairs: Int
    let sources: Int
    let enactment: Double
    let balance: Double
    /// Present-share and balance of each indicator.
    let indicators: [String: (Double, Double)]
    var description: String { type.rawValue }
  }

  static let rows = [
    Row(
      type: .structural, state: .enactedButConstraining, pairs: 23, sources: 8, enactment: 0.57, balance: -0.68,
      indicators: [
        "st-governance": (1, -1), "st-teams": (1, 0.5), "st-information": (0, -1), "st-colocation": (0.5, 0),
        "st-engagement": (1, -1), "st-funding": (0.25, -0.5), "st-reporting": (1, -1),
      ]),
    Row(
      type: .relational, state: .lacking, pairs: 11, sources: 7, enactment: 0.25, balance: -0.61,
      indicators: [
        "re-working": (0.33, -0.33), "re-service": (0.67, 0.33), "re-networking": (0, -1), "re-learning": (0.33, -1),
      ]),
    Row(
      type: .institutional, state: .lacking, pairs: 22, sources: 7, enactment: 0, balance: -0.48,
      indicators: [
        "in-values": (0.4, -0.2), "in-professional": (0.5, 0), "in-goals": (0.17, -0.67), "in-practices": (0, -1),
      ]),
  ]

  @Test(arguments: rows) func type(_ row: Row) throws {
    let type = try #require(integration[row.type])
    #expect(type.state == row.state && type.pairs == row.pairs && type.sources == row.sources)
    #expect(abs(try #require(type.enactment) - row.enactment) < 0.005)
    #expect(abs(try #require(type.balance) - row.balance) < 0.005)
    #expect(type.coverage == 1)
    #expect(type.indicators.map(\.code) == row.type.indicators)
    for indicator in type.indicators {
      let (present, balance) = try #require(row.indicators[indicator.code])
      #expect(abs(try #require(indicator.present) - present) < 0.005)
      #expect(abs(try #require(indicator.balance) - balance) < 0.005)
    }
  }

  @Test func structureLedUnderEveryLeaveOneOut() {
    #expect(integration.dominant == .structural && integration.pattern == .structureLed)
    #expect(integration.stability?.state == .stable && integration.stability?.to == [])
    #expect(integration.dominantStability?.state == .stable)
  }

  /// Single re-codings that alter a result, of all; from `reference.py`.
  @Test func recodings() {
    func counts(_ stability: Stability?) -> [Int] { stability.map { [$0.recoding.flips, $0.recoding.of] } ?? [] }
    #expect(integration.types.map { counts($0.stability) } == [[2, 23], [4, 11], [0, 22]])
    #expect(counts(integration.dominantStability) == [6, 56] && counts(integration.stability) == [6, 56])
  }

  @Test func thinAreasStayUndetermined() throws {
    let north = try #require(integration.areas.first { $0.area.id == "north" }).profile
    let south = try #require(integration.areas.first { $0.area.id == "south" }).profile
    #expect(north.pattern == .undetermined && south.pattern == .undetermined)
    #expect(north.types.map(\.state) == [.contested, .insufficient, .insufficient])
    #expect(south.types.allSatisfy { $0.state == .insufficient })
    #expect(north.types.map(\.pairs) == [5, 2, 2] && south.types.map(\.pairs) == [4, 2, 1])
    #expect(abs(try #require(north[.structural]?.enactment) - 0.8) < 1e-9)
    #expect(north[.structural]?.balance == 0 && north[.structural]?.stability == nil && north.stability == nil)
    #expect(north[.structural]?["st-governance"] == nil)
    #expect(abs(try #require(south[.structural]?.balance) + 0.71) < 0.005)
  }

  @Test func notes() {
    #expect(integration.notes.map(\.kind) == [.structuresWithoutRelationships, .valuesOverridden])
    #expect(integration.notes[0].evidence.contains(ExcerptID(source: "ts", anchor: "d11")))
    #expect(integration.notes[0].evidence.contains(ExcerptID(source: "st", anchor: "d26")))
  }
}
