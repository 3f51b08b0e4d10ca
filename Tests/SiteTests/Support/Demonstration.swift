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
  struct Cell: Decodable {
    let status: String
    let lo: Int?
    let hi: Int?
    let weights: [String: Double]
    let consensus: Double?
    let codings: Int
    let sources: Int
  }
  struct Gap: Decodable {
    let lo: Int
    let hi: Int
    let guaranteed: Int
    let delta: Double
  }
  struct Axis: Decodable {
    let intended: Cell
    let actual: Cell
    let gap: Gap?
  }
  struct Class: Decodable { let value: String }
  struct Classes: Decodable {
    let intended: Class
    let actual: Class
  }
  struct Total: Decodable {
    let steps: Int?
    let span: Int?
    let index: Double?
    let band: String?
  }
  struct Involvement: Decodable {
    let axes: [String: Axis]
    let `class`: Classes
    let gap: Total
    let flags: [String]
    let ceiling: String?
  }
  struct IntegrationType: Decodable {
    let state: String
    let enactment: Double?
    let balance: Double?
    let codings: Int
    let sources: Int
  }
  struct Area: Decodable { let pattern: String }
  struct Integration: Decodable {
    let structural: IntegrationType
    let relational: IntegrationType
    let institutional: IntegrationType
    let dominant: String?
    let pattern: String
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
    let conditions: [String: String]
    let met: Int
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
  }

  let schema: String
  let involvement: Involvement
  let integration: Integration
  let opportunity: Opportunity
  let coordination: Coordination
  let agreement: [Agreement]
  let comparison: [Comparison]
}
