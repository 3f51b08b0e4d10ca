import Foundation
import CaseReader
import Testing

@testable import Exchange

/// Damaged and hostile projects end in a message.
@Suite struct DamagedProjectTests {
  /// Numbers that look random and are the same in every run.
  private struct Noise: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private func read(_ name: String, _ bytes: [UInt8]) {
    do {
      let (folder, _) = try ProjectFixture.imported(try ProjectFixture.project(name, bytes))
      #expect(
        folder.files.keys.allSatisfy { $0.hasPrefix("cases/made/") || ["site.yml", "codebook.yml"].contains($0) })
    } catch { #expect(error is ExchangeFault) }
  }

  private func damage(_ bytes: [UInt8], _ noise: inout Noise) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &noise) {
      guard !bytes.isEmpty else { return bytes }
      let place = Int.random(in: bytes.indices, using: &noise)
      switch Int.random(in: 0..<4, using: &noise) {
      case 0: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...300, using: &noise)))
      case 1: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 200)], at: place)
      default: bytes[place] = UInt8.random(in: 0...255, using: &noise)
      }
    }
    return bytes
  }

  private static var project: CodingProject {
    var project = CodingProject()
    project.name = "Invented"
    project.documents = [ProjectDocument(id: "1", name: "A", text: .written("Åtta väntade.\nVi väntade länge."))]
    project.codes = [ProjectCode(id: "1", name: "Time"), ProjectCode(id: "2", name: "Waiting", parent: "1")]
    project.coders = [ProjectCoder(id: "a", name: "Ada")]
    project.codings = [
      ProjectCoding(document: "1", range: 5..<12, quote: "väntade", code: "2", coder: "a"),
      ProjectCoding(document: "1", range: 14..<24, quote: "Vi väntade", code: "1", coder: "a"),
    ]
    return project
  }

  @Test func damagedArchives() throws {
    let whole = try RefiWriter.project(Self.project)
    var noise = Noise(state: 1)
    for _ in 0..<150 { read("a.qdpx", damage(whole, &noise)) }
  }

  @Test func damagedXML() throws {
    let xml = Array(
      """
      <Project name="x">\(ProjectFixture.codes)<Sources><TextSource guid="1" name="a"><PlainTextContent>We waited.</PlainTextContent>\
      \(ProjectFixture.selection(0, 9, "We waited"))</TextSource></Sources></Project>
      """.utf8)
    var noise = Noise(state: 2)
    for _ in 0..<150 { read("a.qde", damage(xml, &noise)) }
  }

  @Test func damagedDatabases() throws {
    let whole = try TaguetteWriter.database(Self.project)
    var noise = Noise(state: 3)
    for _ in 0..<150 { read("a.sqlite3", damage(whole, &noise)) }
  }

  @Test func damagedTables() throws {
    let whole = HighlightsWriter.table(Self.project) + Array("code,parent\na,b\nb,a\n".utf8)
    var noise = Noise(state: 4)
    for _ in 0..<100 { read("a.csv", damage(whole, &noise)) }
  }

  @Test func whatUnpacksToTooMuchIsRefused() throws {
    let fixture = try ProjectFixture()
    defer { try? FileManager.default.removeItem(at: fixture.folder) }
    let path = try fixture.file("a.zip", ZipWriter.archive([("big", [UInt8](repeating: 0, count: 5000))]))
    let archive = try ZipArchive(path, limits: ZipArchive.Limits(members: 10, bytesOfMember: 4000, bytes: 10_000))
    #expect(throws: ExchangeFault.self) { try archive.bytes("big") }
    #expect(throws: ExchangeFault.self) { try ZipArchive(path, limits: ZipArchive.Limits(members: 0)) }
  }
}
