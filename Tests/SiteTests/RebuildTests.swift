import CaseModel
import CaseReader
import Diagnostics
import Disk
import Foundation
import Incremental
import Pipeline
import Synchronization
import Testing

/// Builds into folders on disk, with what the last build kept.
@Suite final class RebuildTests {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "caseloom-\(UUID().uuidString)")
    try write("content/site.yml", "title: Test site\nlanguage: en\n")
    try write("content/references.yml", references(title: "A work"))
    try write("content/pages/about.md", "---\ntitle: About\n---\nWords.\n")
    for name in ["one", "two", "three"] {
      try write(
        "content/cases/\(name)/case.yml", "title: Case \(name)\nstatus: published\ncoders: [{id: mh}]\n")
      for text in ["first", "second"] {
        try write(
          "content/cases/\(name)/narratives/\(text).md",
          narrative("They [say so]{#e1 .mode-consumer frame=actual} often." + (name == "two" ? " [@work]" : "")))
      }
    }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  private func references(title: String) -> String { "- {id: work, type: report, title: \(title), issued: 2020}\n" }

  func write(_ path: String, _ text: String) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func path(_ name: String) -> String { root.appending(path: name).path }

  func build(
    _ output: String = "site", cache: String? = "cache", shard: Shard? = nil,
    change: (inout SiteBuild.Input) -> Void = { _ in }
  ) async throws -> SiteBuild.Outcome {
    let (input, target) = try prepare(output, cache: cache, change: change)
    var whole = input
    whole.shard = shard
    return try await SiteBuild.publish(whole, to: target)
  }

  func prepare(_ output: String, cache: String?, change: (inout SiteBuild.Input) -> Void = { _ in }) throws
    -> (SiteBuild.Input, SiteBuild.Target)
  {
    var input = try SiteBuild.Input(
      content: path("content"), templates: path("templates"),
      terms: PublicationTerms(now: Moment(seconds: 1_795_305_600)))
    change(&input)
    var target = SiteBuild.Target(Publication(output: path(output)), contentRoot: path("content"))
    target.cache = cache.map(path)
    return (input, target)
  }

  func files(_ name: String) -> [String: Data] {
    let paths = FileManager.default.enumerator(atPath: path(name))?.compactMap { $0 as? String } ?? []
    return paths.reduce(into: [:]) { $0[$1] = FileManager.default.contents(atPath: path(name + "/" + $1)) }
  }

  /// Paths of the files that a build writes anew, but for the index of files.
  private func rewritten(_ edit: () throws -> Void) async throws -> Set<String> {
    _ = try await build()
    let before = stamps()
    try edit()
    let outcome = try await build()
    #expect(outcome.report != nil)
    _ = try await build("plain", cache: nil)
    #expect(files("site") == files("plain"))
    let after = stamps()
    let changed = Set(after.filter { before[$0.key] != $0.value }.map(\.key))
    #expect(outcome.report?.written == changed.subtracting([".caseloom"]).count)
    // The index of files tells the hash of each, so it follows every other change.
    return changed.subtracting(["data/index.json"])
  }

  private func stamps() -> [String: FileStamp] {
    files("site").keys.reduce(into: [:]) { stamps, name in
      guard let stamp = try? System.stamp(of: path("site/" + name)) else { return }
      // Another name for a file changes the time of that, and nothing else.
      stamps[name] = FileStamp(size: stamp.size, modified: stamp.modified, changed: 0, number: stamp.number)
    }
  }

  @Test func nothingIsWrittenWhereNothingChanged() async throws {
    #expect(try await rewritten {} == [])
  }

  @Test func wordsOutsideExcerptsChangeOnePage() async throws {
    let changed = try await rewritten {
      try write(
        "content/cases/one/narratives/first.md",
        narrative("They [say so]{#e1 .mode-consumer frame=actual} now and then."))
    }
    #expect(changed == ["cases/one/first.html", "cases/one/annotations.jsonld"])
  }

  @Test func anExcerptChangesItsCaseAndItsCode() async throws {
    let changed = try await rewritten {
      try write(
        "content/cases/one/narratives/first.md", narrative("They [claim so]{#e1 .mode-consumer frame=actual} often."))
    }
    #expect(changed.isSuperset(of: ["codebook/mode-consumer.html", "data/codings.csv", "cases/one/first.html"]))
    #expect(!changed.contains { $0.hasPrefix("cases/two") || $0.hasPrefix("codebook/stance") })
    #expect(!changed.contains("index.html") && !changed.contains("method.html"))
  }

  /// A manual that lies beside the content, where a code host shows it too.
  private func linkManual() throws {
    try write("manual/index.md", "# Manual\n\n[First](first.md), [second](second.md), [a table](table.csv).\n")
    for name in ["first", "second"] { try write("manual/\(name).md", "# Page \(name)\n\nWords.\n") }
    try write("manual/table.csv", "a,b\n")
    try FileManager.default.createSymbolicLink(
      atPath: path("content/pages/manual"), withDestinationPath: "../../manual")
  }

  @Test func aPageInALinkedFolderChangesItselfAndWhatIsFoundOfIt() async throws {
    try linkManual()
    let changed = try await rewritten { try write("manual/first.md", "# Page first\n\nOther words.\n") }
    #expect(changed.contains("manual/first.html"))
    #expect(changed.allSatisfy { $0 == "manual/first.html" || $0.hasPrefix("search/") }, "\(changed)")
    #expect(DiskFolder.linkedPages(of: path("content")) == [path("content/pages/manual")])
  }

  @Test func aTitleInAFolderChangesThePagesThatLeadThere() async throws {
    try linkManual()
    let changed = try await rewritten { try write("manual/first.md", "# Another\n\nWords.\n") }
    #expect(changed.isSuperset(of: ["manual/first.html", "manual/second.html", "manual/index.html", "a-z.html"]))
    #expect(!changed.contains { $0.hasPrefix("cases/") || $0 == "about.html" || $0 == "index.html" })
  }

  @Test func aFileBesidePagesChangesAlone() async throws {
    try linkManual()
    #expect(try await rewritten { try write("manual/table.csv", "a,c\n") } == ["manual/table.csv"])
    let gone = try await rewritten {
      try write("manual/index.md", "# Manual\n\n[First](first.md), [second](second.md).\n")
    }
    #expect(gone.contains("manual/index.html") && files("site")["manual/table.csv"] == nil)
  }

  /// A run that has faults tells them all, and does not end at a file that cannot be copied.
  @Test func aListedFileThatIsNotThereEndsNoRun() async throws {
    try write("content/cases/one/case.yml", "title: One\nstatus: published\nattachments: [{file: gone.png}]\n")
    try write("content/cases/two/narratives/third.md", "---\ntitle: Third\n---\nWords.\n")
    let ids = try await build().diagnostics.filter { $0.severity == .error }.map(\.id)
    #expect(Set(ids) == ["unknown-attachment", "missing-key"])
  }

  /// A link that leads around in a circle, or nowhere, is not followed.
  @Test func linksWithinALinkedFolderAreNotFollowed() async throws {
    try linkManual()
    try FileManager.default.createSymbolicLink(atPath: path("manual/again"), withDestinationPath: "../content")
    try FileManager.default.createSymbolicLink(atPath: path("content/pages/gone"), withDestinationPath: "nowhere")
    let paths = try DiskFolder(path("content")).framePaths().filter { $0.hasPrefix("pages/") }.sorted()
    #expect(
      paths == [
        "pages/about.md", "pages/gone", "pages/manual/again", "pages/manual/first.md", "pages/manual/index.md",
        "pages/manual/second.md", "pages/manual/table.csv",
      ])
  }

  @Test func aTemplateOfNarrativesChangesOnlyThese() async throws {
    let changed = try await rewritten { try write("templates/narrative.mustache", "<p>Mine</p>{{{body}}}{{{notes}}}") }
    #expect(changed.count == 9)
    #expect(changed.allSatisfy { ["first.html", "second.html", "annotations.jsonld"].contains(where: $0.hasSuffix) })
  }

  @Test func aWorkChangesOnlyWhereItIsCited() async throws {
    let changed = try await rewritten { try write("content/references.yml", references(title: "Another title")) }
    let files = ["bib", "ris", "json"].map { "cases/two/references." + $0 }
    #expect(
      changed
        == Set(
          ["references.html", "cases/two/first.html", "cases/two/second.html", "cases/two/annotations.jsonld"] + files))
  }

  /// What a work is called depends on the others that are cited, wherever that is.
  @Test func aSecondWorkOfAYearChangesWhatTheFirstIsCalled() async throws {
    let other = "- {id: other, type: report, title: A work, issued: 2020}\n"
    try write("content/references.yml", references(title: "A work") + other)
    let changed = try await rewritten {
      try write("content/pages/about.md", "---\ntitle: About\n---\nWords [@other].\n")
    }
    #expect(
      changed == [
        "about.html", "references.html", "cases/two/first.html", "cases/two/second.html", "search/0.js",
        "search/site.js",
      ])
  }

  @Test func theDescriptionOfASiteChangesItsFrontPage() async throws {
    let changed = try await rewritten {
      try write("content/site.yml", "title: Test site\nlanguage: en\ndescription: Said anew.\n")
    }
    #expect(changed == ["index.html"])
  }

  @Test func aFileThatSomebodyOverwroteIsMadeAgain() async throws {
    let changed = try await rewritten { try write("site/cases/one/first.html", "overwritten") }
    #expect(changed == ["cases/one/first.html"])
  }

  @Test func anAttachmentIsWatchedThroughOtherChanges() async throws {
    try write("content/cases/one/attachments/paper.txt", "old")
    try write(
      "content/cases/one/case.yml",
      "title: Case one\nstatus: published\ncoders: [{id: mh}]\nattachments: [{file: paper.txt, title: Paper}]\n")
    _ = try await build()
    try write("templates/narrative.mustache", "<p>Mine</p>{{{body}}}{{{notes}}}")
    let changed = try await rewritten { try write("content/cases/one/attachments/paper.txt", "new") }
    #expect(changed == ["cases/one/attachments/paper.txt"])
  }

  @Test func aCaseGoesWhereAnotherComesWithoutFiles() async throws {
    let changed = try await rewritten {
      try FileManager.default.removeItem(atPath: path("content/cases/three"))
      try write("content/cases/four/case.yml", "title: A draft\n")
    }
    #expect(!changed.contains { $0.hasPrefix("cases/three") })
    #expect(files("site")["cases/three/index.html"] == nil)
  }

  @Test func whatIsNoCacheIsNoneAndIsReplaced() async throws {
    _ = try await build()
    let caches = try FileManager.default.contentsOfDirectory(atPath: path("cache"))
    let index = try #require(caches.first.map { "cache/\($0)/index" })
    for text in ["", "nonsense"] {
      try write(index, text)
      let outcome = try await build()
      #expect(outcome.report?.written == 0 && outcome.forgotten == nil)
      #expect(FileManager.default.contents(atPath: path(index))?.count ?? 0 > 1000)
    }
  }

  /// Records, rows of codes, lines and words stand in one file.
  @Test(arguments: 0..<8) func whatWasKeptAndIsDamagedIsMadeAgain(_ eighth: Int)
    async throws
  {
    _ = try await build()
    let caches = try FileManager.default.contentsOfDirectory(atPath: path("cache"))
    let folder = try #require(caches.first.map { path("cache/\($0)") })
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix("rows-") })
    let rows = folder + "/" + name
    var bytes = try #require(FileManager.default.contents(atPath: rows))
    let start = bytes.count * eighth / 8
    for place in start..<min(bytes.count, start + 200) { bytes[place] ^= 0x55 }
    try bytes.write(to: URL(fileURLWithPath: rows))
    try write(
      "content/cases/one/narratives/first.md", narrative("They [claim so]{#e1 .mode-consumer frame=actual} often."))
    let outcome = try await build()
    #expect(outcome.report != nil && outcome.forgotten == nil)
    _ = try await build("plain", cache: nil)
    #expect(files("site") == files("plain"))
    // What was kept this time is whole.
    #expect(try await build().report?.written == 0)
    #expect(files("site") == files("plain"))
  }

  @Test func aCacheThatCannotBeWrittenIsSaidAndDoesNoHarm() async throws {
    try write("cache", "a file, no folder")
    let outcome = try await build()
    #expect(outcome.forgotten != nil)
    #expect(outcome.report?.written == outcome.report?.files)
  }

  @Test func cellsOfALongListGoOnOverPages() async throws {
    for number in 100..<302 {
      try write(
        "content/cases/case-\(number)/case.yml", "title: Case \(number)\nstatus: published\ncoders: [{id: mh}]\n")
      try write(
        "content/cases/case-\(number)/narratives/text.md", narrative("Yes, [so]{#e1 .mode-consumer frame=actual}."))
    }
    _ = try await build(cache: nil)
    let site = files("site").mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(site["index.html"]?.contains("href=\"cases.2.html\"") == true)
    #expect(site["cases.2.html"]?.contains("href=\"index.html\">Previous cases") == true)
    #expect(site["codebook/mode-consumer.html"]?.contains("mode-consumer.2.html\">Next passages") == true)
    let items = ["codebook/mode-consumer.html", "codebook/mode-consumer.2.html"].map {
      site[$0, default: ""].components(separatedBy: "<blockquote").count - 1
    }
    #expect(items == [200, 8])
  }
}
