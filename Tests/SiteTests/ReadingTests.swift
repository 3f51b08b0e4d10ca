import Outputs
import CaseModel
import CaseReader
import Diagnostics
import Disk
import Foundation
import Site
import Synchronization
import Testing

@testable import Pipeline

/// Each file is read once in a build, and one that is too large not at all.
@Suite struct ReadingTests {
  /// A folder that counts what is read of it, and of which one file has a size of its own.
  final class CountingFolder: ContentFolder {
    private let inner: MemoryFolder
    private let sizes: [String: Int]
    private let counts = Mutex<[String: Int]>([:])

    init(_ texts: [String: String], sizes: [String: Int] = [:]) { (inner, self.sizes) = (MemoryFolder(texts), sizes) }

    var displayName: String { inner.displayName }
    func framePaths() -> [String] { inner.framePaths() }
    func caseIDs() -> [String] { inner.caseIDs() }
    func paths(inCase id: String) -> [String] { inner.paths(inCase: id) }
    func size(at path: String) -> Int? { sizes[path] ?? inner.size(at: path) }
    func bytes(at path: String) -> [UInt8] {
      counts.withLock { $0[path, default: 0] += 1 }
      return inner.bytes(at: path)
    }
    var reads: [String: Int] { counts.withLock { $0 } }
  }

  private func build(_ folder: CountingFolder, templates: [String: String] = [:]) async throws -> Checked<[OutputFile]>
  {
    let day = try #require(PartialDate(iso: "2026-11-22"))
    return try await SiteBuild.files(SiteBuild.Input(content: folder, terms: PublicationTerms(today: day)))
  }

  private func texts(_ statuses: [String]) -> [String: String] {
    var texts = ["site.yml": "title: Test\nlanguage: en\n"]
    for (number, status) in statuses.enumerated() {
      texts["cases/c\(number)/case.yml"] = "title: Case \(number)\nstatus: \(status)\n"
      texts["cases/c\(number)/narratives/a.md"] = narrative("Words of case \(number).")
    }
    return texts
  }

  @Test(arguments: [
    [], ["published"], ["draft"], ["draft", "published", "draft", "published", "published"],
    ["published", "published", "published"], ["draft", "draft", "draft"],
  ])
  func eachFileIsReadOnce(_ statuses: [String]) async throws {
    let folder = CountingFolder(texts(statuses))
    let built = try await build(folder)
    #expect(!built.hasErrors)
    #expect(Set(folder.reads.values) == [1], "\(folder.reads)")
    let compares = built.value.contains { $0.path.hasPrefix("compare") }
    #expect(compares == (statuses.count { $0 == "published" } > 1))
  }

  @Test(arguments: [
    "site.yml", "cases/c0/case.yml", "cases/c0/narratives/a.md", "pages/about.md", "references.yml", "codebook.yml",
  ])
  func aHugeTextIsNotRead(_ path: String) async throws {
    let more = ["pages/about.md": "---\ntitle: About\n---\n", "references.yml": "[]\n", "codebook.yml": "codes: []\n"]
    let folder = CountingFolder(texts(["published"]).merging(more) { $1 }, sizes: [path: 10 << 30])
    let built = try await build(folder)
    let found = try #require(built.diagnostics.first { $0.id == "file-too-large" })
    #expect(found.span.file == "content/" + path && built.value.isEmpty && folder.reads[path] == nil)
    let most =
      path == "references.yml" ? "a file of references may have at most 128 MiB" : "a text file may have at most 4 MiB"
    #expect(found.summary == "the file has 10 GiB, and \(most)")
  }

  @Test func aHugeAttachmentIsNotCopied() async throws {
    var files = texts(["published"])
    files["cases/c0/case.yml"]? += "attachments: [{file: film.mp4, title: Film}, {file: ok.txt, title: OK}]\n"
    (files["cases/c0/attachments/film.mp4"], files["cases/c0/attachments/ok.txt"]) = ("x", "x")
    let film = "cases/c0/attachments/film.mp4"
    let folder = CountingFolder(files, sizes: [film: 1 << 30 + 1, "cases/c0/attachments/ok.txt": 1 << 30])
    let built = try await build(folder)
    #expect(built.diagnostics.map(\.id) == ["file-too-large"] && folder.reads[film] == nil)
    #expect(built.diagnostics.first?.span.file == "content/" + film)
  }

  @Test func aTemplateWithAConflictIsRefused() async throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "caseloom-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    try System.makeFolders(root + "/content")
    try System.makeFolders(root + "/templates")
    try System.write(Array("title: Test\nlanguage: en\n".utf8), to: root + "/content/site.yml")
    let text = "<p>\n<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> other\n</p>\n"
    try System.write(Array(text.utf8), to: root + "/templates/footer.mustache")
    let day = try #require(PartialDate(iso: "2026-11-22"))
    let input = try SiteBuild.Input(
      content: root + "/content", templates: root + "/templates", terms: PublicationTerms(today: day))
    let found = try await SiteBuild.check(input).diagnostics
    #expect(found.map(\.id) == ["conflict-marker"] && found[0].span.line == 2)
  }

  @Test func hugeFilesOnDiskAreRefusedByTheirSize() async throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "caseloom-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    try System.makeFolders(root + "/content/pages")
    try System.makeFolders(root + "/templates/assets")
    try System.write(Array("title: Test\nlanguage: en\n".utf8), to: root + "/content/site.yml")
    for path in ["content/pages/huge.md", "templates/footer.mustache", "templates/assets/film.mp4"] {
      #expect(FileManager.default.createFile(atPath: root + "/" + path, contents: nil))
      // A sparse file: it has a size and no bytes.
      #expect(truncate(root + "/" + path, 10 << 30) == 0)
    }
    let day = try #require(PartialDate(iso: "2026-11-22"))
    let input = try SiteBuild.Input(
      content: root + "/content", templates: root + "/templates", terms: PublicationTerms(today: day))
    let found = try await SiteBuild.check(input).diagnostics
    #expect(found.map(\.id) == ["file-too-large", "file-too-large", "file-too-large"])
    #expect(found.allSatisfy { $0.summary.hasPrefix("the file has 10 GiB") && !$0.hints.isEmpty })
  }
}

/// The stages of a run account for its time.
@Suite struct TimingTests {
  @Test func momentsAreCountedOnce() {
    var random = UInt64(3)
    var covered = CoveredTime()
    var moments: Set<UInt64> = []
    for _ in 0..<300 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let start = random >> 40 % 2000
      let end = start + random >> 33 % 9
      covered.add(start..<end)
      moments.formUnion(start..<end)
      #expect(covered.total == UInt64(moments.count))
    }
  }

  /// How much of the clock that accounts for, `Benchmarks/scale` measures on a machine of its own.
  @Test func stagesOfACaseFollowOneAnotherWithoutAGap() async throws {
    let day = try #require(PartialDate(iso: "2026-11-22"))
    let root = Demonstration.root.appending(path: "content").path
    let watch = BuildWatch(keepsSpans: true)
    let input = SiteBuild.Input(content: try DiskFolder(root), terms: PublicationTerms(today: day))
    _ = try await SiteBuild.check(input, watch: watch)
    let stages = Set(watch.table.map(\.stage))
    #expect(stages.isSuperset(of: [.prepare, .open, .read, .assess, .render, .search, .write, .digest, .share]))
    let ids = try FileManager.default.contentsOfDirectory(atPath: root + "/cases").filter { !$0.hasPrefix(".") }
    for id in ids {
      // The first cases are read before any is worked on.
      let spans = watch.spans.filter { $0.name == id }
      let work = spans.drop { $0.stage != .compare }
      #expect(work.count >= 3 && spans.contains { $0.stage == .read })
      for (one, next) in zip(work, work.dropFirst()) { #expect(one.start + one.length == next.start, "\(id)") }
    }
  }
}
