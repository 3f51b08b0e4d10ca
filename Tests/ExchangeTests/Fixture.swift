import CSQLite
import CaseModel
import CaseReader
import Foundation

@testable import Exchange

/// Invented projects, made where they are needed.
struct ProjectFixture {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("exchange-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// The project in a file with these bytes.
  func project(_ name: String, _ bytes: [UInt8]) throws -> CodingProject {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = try file(name, bytes)
    var project = try ProjectFile.read(path, start: Array(bytes.prefix(512))) { bytes }
    // The file is gone when the texts are asked for.
    for index in project.documents.indices {
      project.documents[index].text = .written(try project.documents[index].text.read())
    }
    return project
  }

  static func project(_ name: String, _ bytes: [UInt8]) throws -> CodingProject {
    try ProjectFixture().project(name, bytes)
  }

  // MARK: - REFI-QDA

  static let codes = """
    <CodeBook><Codes><Code guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Trust" isCodable="true"/>\
    <Code guid="aaaaaaaa-0000-0000-0000-000000000002" name="Waiting" isCodable="true"/></Codes></CodeBook>
    """

  /// A project of one text that lies in the archive.
  static func refi(_ text: String, _ selections: String, users: String = "", codes: String = codes) throws -> [UInt8] {
    let xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <Project xmlns="urn:QDA-XML:project:1.0" name="Invented"><Users>\(users)</Users>\(codes)
      <Sources><TextSource guid="bbbbbbbb-0000-0000-0000-000000000001" name="P1.txt" plainTextPath="internal://t.txt">\
      \(selections)</TextSource></Sources></Project>
      """
    return try archive(xml, ["Sources/t.txt": Array(text.utf8)])
  }

  static func archive(_ xml: String, _ members: [String: [UInt8]] = [:]) throws -> [UInt8] {
    try ZipWriter.archive(
      [("project.qde", Array(xml.utf8))] + members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  static func selection(_ start: Int, _ end: Int, _ name: String?, code: Int = 1, coder: String = "") -> String {
    let attributes = (name.map { " name=\"\($0)\"" } ?? "") + (coder.isEmpty ? "" : " creatingUser=\"\(coder)\"")
    return """
      <PlainTextSelection guid="cccccccc-0000-0000-0000-000000000001" startPosition="\(start)" endPosition="\(end)"\(attributes)>\
      <Coding guid="dddddddd-0000-0000-0000-000000000001"><CodeRef targetGUID="AAAAAAAA-0000-0000-0000-00000000000\(code)"/>\
      </Coding></PlainTextSelection>
      """
  }

  // MARK: - Import

  /// The content that an import makes, and what it counted.
  static func imported(
    _ project: CodingProject, map: String = "{case: {status: published}, sources: {\"*\": {consent: public}}}",
    _ change: (inout CaseImport.Options) -> Void = { _ in }
  ) throws -> (folder: MemoryFolder, tally: Tally) {
    var options = CaseImport.Options(caseID: "made")
    (options.kind, options.level) = (.interview, .citizen)
    options.map = ImportMapReader.read(Array(map.utf8), file: "map.yml", codebook: .builtIn).value
    change(&options)
    var surroundings = CaseImport.Surroundings()
    surroundings.hasSite = false
    var folder = MemoryFolder([:])
    let tally = try CaseImport.run(project, options, into: surroundings) { folder.files[$0] = $1 }
    return (folder, tally)
  }

  static func text(_ folder: MemoryFolder, _ path: String) -> String {
    String(decoding: folder.files[path] ?? [], as: UTF8.self)
  }

  static func errors(_ folder: MemoryFolder) -> [String] {
    CorpusReader.read(folder, terms: PublicationTerms(now: Moment(PartialDate(year: 2026)!), includesDrafts: true))
      .diagnostics
      .filter { $0.severity != .note }.map { "\($0.span) \($0.id) \($0.summary)" }
  }

  /// Every quote that stands in the coding files.
  static func quotes(_ folder: MemoryFolder) -> [String] {
    folder.files.filter { $0.key.contains("/codings/") }.sorted { $0.key < $1.key }.flatMap { file in
      String(decoding: file.value, as: UTF8.self).split(separator: "\n").compactMap { line in
        line.range(of: "exact: \"").map { String(line[$0.upperBound...].prefix { $0 != "\"" }) }
      }
    }
  }
}
