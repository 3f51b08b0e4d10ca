import Outputs
import CaseModel
import CaseReader
import Foundation
import Pipeline
import Site

/// The demonstration corpus of this repository, built.
enum Demonstration {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func build(today day: String = "2026-11-22") async throws -> [OutputFile] {
    guard let today = PartialDate(iso: day) else { throw TestFault("no date") }
    let folder = try DiskFolder(root.appending(path: "content").path)
    let built = try await SiteBuild.files(SiteBuild.Input(content: folder, terms: PublicationTerms(today: today)))
    guard built.diagnostics.isEmpty else { throw TestFault("the demonstration corpus has faults") }
    return built.value
  }

  /// What may be published of it.
  static func corpus() async throws -> Corpus {
    guard let today = PartialDate(iso: "2026-11-22") else { throw TestFault("no date") }
    return CorpusReader.read(
      try DiskFolder(root.appending(path: "content").path), terms: PublicationTerms(today: today)
    ).value
  }

  /// `case.json` of a case.
  static func json(_ id: String) async throws -> CaseFile {
    let files = try await build()
    guard let file = files.first(where: { $0.path == "cases/\(id)/case.json" }), case .bytes(let bytes) = file.contents
    else { throw TestFault("no case.json of \(id)") }
    return try JSONDecoder().decode(CaseFile.self, from: Data(bytes))
  }
}

/// The parts of `case.json` that the tests look at.
struct CaseFile: Decodable {
  struct Recoding: Decodable {
    let flips: Int
    let of: Int
  }
  struct Stability: Decodable {
    let state: String
    let to: [String]
    let recoding: Recoding

    /// `fragile eskilstuna process-manager, 2 of 3`
    var text: String { ([state] + to).joined(separator: " ") + ", \(recoding.flips) of \(recoding.of)" }
  }
  struct Cell: Decodable {
    let status: String
    let lo: Int?
    let hi: Int?
    let weights: [String: Double]
    let consensus: Double?
    let excerpts: Int
    let sources: Int
    let stability: Stability?

    /// `[2, 2] sufficient, 7 of 5`
    var text: String {
      "[\(lo.map(String.init) ?? "–"), \(hi.map(String.init) ?? "–")] \(status), \(excerpts) of \(sources)"
    }
  }
  struct Gap: Decodable {
    let lo: Int?
    let hi: Int?
    let guaranteed: Int?
    let delta: Double?
    let verdict: String
    let stability: Stability?
  }
  struct BetweenLevels: Decodable { let gap: Gap }
  struct Axis: Decodable {
    enum CodingKeys: String, CodingKey {
      case intended, actual, gap
      case calledFor = "called-for"
      case betweenLevels = "between-levels"
    }
    let intended: Cell
    let calledFor: Cell
    let actual: Cell
    let gap: Gap
    let betweenLevels: BetweenLevels
  }
  struct Condition: Decodable {
    let id: String
    let state: String
    let basis: String?
  }
  struct Class: Decodable {
    let value: String
    let conditions: [Condition]
    let stability: Stability?
  }
  struct Classes: Decodable {
    let intended: Class
    let actual: Class
  }
  struct Involvement: Decodable {
    let axes: [String: Axis]
    let `class`: Classes
    let view: String?
    let flags: [String]
    let ceiling: String?
  }
  struct IntegrationType: Decodable {
    enum CodingKeys: String, CodingKey {
      case state, enactment, balance, pairs, sources, stability
      case calledFor = "called-for"
    }
    let state: String
    let enactment: Double?
    let balance: Double?
    let pairs: Int
    let sources: Int
    let calledFor: [String]
    let stability: Stability?
  }
  struct Area: Decodable { let pattern: String }
  struct Integration: Decodable {
    let structural: IntegrationType
    let relational: IntegrationType
    let institutional: IntegrationType
    let dominant: String?
    let pattern: String
    let stability: Stability?
    let areas: [String: Area]
  }
  struct Opportunity: Decodable {
    enum CodingKeys: String, CodingKey {
      case space
      case coProduction = "co-production"
    }
    let space: String
    let coProduction: Bool?
  }
  struct Coordination: Decodable {
    struct Condition: Decodable { let state: String }
    enum CodingKeys: String, CodingKey {
      case conditions, met, roles
      case spokenOf = "spoken-of"
    }
    let conditions: [String: Condition]
    let met: Int
    let spokenOf: Int

    var states: Set<String> { Set(conditions.values.map(\.state)) }
    let roles: [String]
  }
  struct Agreement: Decodable {
    let alpha: Double?
    let units: Int
    let coders: Int
  }
  struct Comparison: Decodable {
    let construct: String
    let verdict: String
    let independent: Bool
  }
  struct Actor: Decodable { let place: String }
  struct Uses: Decodable {
    let done: Int
    let wanted: Int
    let missing: Int

    var text: String { "\(done) done, \(wanted) wanted, \(missing) missing" }
  }

  let schema: String
  let involvement: Involvement
  let integration: Integration
  let power: [String: Actor]
  let codes: [String: Uses]
  let opportunity: Opportunity
  let coordination: Coordination
  let agreement: [Agreement]
  let comparison: [Comparison]
}
