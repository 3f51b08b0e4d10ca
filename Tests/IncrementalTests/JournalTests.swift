import Disk
import Foundation
import Testing

@testable import Incremental

/// Changes in place that were cut off, and the runs that finish them.
@Suite struct JournalTests {
  private let folder: TestFolder
  private var site: Staging { Staging(output: folder.path("site")) }

  init() throws { folder = try TestFolder() }

  private func publish(_ files: [String: String]) throws -> Publication.Report {
    var publication = Publication(output: site.output)
    publication.way = .inPlace
    let change = try SiteTransaction(publication) {}
    for (order, file) in files.sorted(by: { $0.key < $1.key }).enumerated() {
      _ = try change.take(file.key, Array(file.value.utf8), order: order, known: nil)
    }
    return try change.commit(SiteContents(count: files.count, isSameSet: false, paths: Array(files.keys)))
  }

  private func shown() -> [String: String] {
    folder.files(below: "site").filter { !$0.key.hasPrefix(".caseloom") }
  }

  @Test func aJournalComesBack() throws {
    let journal = Journal([
      .place(waiting: "1", path: "a b/c.html"), .remove(path: "old file.html"), .remove(path: "x"),
    ])
    #expect(Journal(journal.bytes) == journal)
    let none: [Journal.Step] = []
    #expect(Journal(Journal(none).bytes) == Journal(none))
  }

  @Test(arguments: [
    "", "caseloom journal 1\n", "caseloom journal 1\nplace 1 a", "caseloom journal 2\nend\n",
    "caseloom journal 1\nplace 1 ../a\nend\n", "caseloom journal 1\nplace one a\nend\n",
    "caseloom journal 1\nremove /etc/x\nend\n", "caseloom journal 1\nremove a/../../x\nend\n",
    "caseloom journal 1\nremove a/..\0b\nend\n",
    "caseloom journal 1\nburn a\nend\n",
  ])
  func whatIsNoJournalIsRefused(text: String) { #expect(Journal(Array(text.utf8)) == nil) }

  /// Cut off after any number of steps, the next run does the rest.
  @Test(arguments: 0...5) func aChangeThatWasCutOffIsFinished(steps: Int) throws {
    _ = try publish(["index.html": "old", "a/b.html": "old", "gone/c.html": "old"])
    try folder.write("site/.caseloom-new/1", "new index")
    try folder.write("site/.caseloom-new/2", "new b")
    let manifest = String(decoding: Manifest(["index.html", "a/b.html", "d/e.html"]).bytes, as: UTF8.self)
    try folder.write("site/.caseloom-new/0", manifest)
    try folder.write("site/.caseloom-new/3", "new e")
    let journal = Journal([
      .place(waiting: "2", path: "a/b.html"), .place(waiting: "3", path: "d/e.html"),
      .place(waiting: "1", path: "index.html"), .remove(path: "gone/c.html"),
      .place(waiting: "0", path: Manifest.name),
    ])
    // The first steps have been done.
    let done = Journal(Array(journal.steps.prefix(steps)))
    try folder.write("site/.caseloom-journal", String(decoding: journal.bytes, as: UTF8.self))
    for case .place(let waiting, let path) in done.steps {
      try System.makeFolders(Paths.parent(of: Paths.join(site.output, path)) ?? "")
      try System.move(Paths.join(site.within, waiting), to: Paths.join(site.output, path))
    }
    #expect(Recovery.isNeeded(for: site.output))
    try Recovery.finish(site.output) {}
    #expect(shown() == ["index.html": "new index", "a/b.html": "new b", "d/e.html": "new e"])
    #expect(folder.text("site/.caseloom") == manifest)
    #expect(!Recovery.isNeeded(for: site.output))
    #expect(folder.text("site/.caseloom-new/0") == nil)
  }

  @Test func aDamagedJournalIsNotActedOn() throws {
    _ = try publish(["index.html": "old"])
    try folder.write("site/.caseloom-journal", "caseloom journal 1\nremove index.html\n")
    let fault = #expect(throws: FileFault.self) { try Recovery.finish(site.output) {} }
    #expect(fault?.description.contains("journal is damaged") == true)
    #expect(folder.text("site/index.html") == "old")
  }

  @Test func aFileMayBecomeAFolderAndBack() throws {
    _ = try publish(["a": "file", "b/c": "deep", "z": "z"])
    _ = try publish(["a/x": "now a folder", "b": "now a file", "z": "z"])
    #expect(shown() == ["a/x": "now a folder", "b": "now a file", "z": "z"])
    _ = try publish(["a": "file", "b/c": "deep", "z": "z"])
    #expect(shown() == ["a": "file", "b/c": "deep", "z": "z"])
  }

  @Test func theNewOldFolderComesBackWhereItStoodAside() throws {
    _ = try publish(["index.html": "old"])
    try System.move(site.output, to: site.aside)
    _ = try publish(["index.html": "new"])
    #expect(shown() == ["index.html": "new"])
    #expect(try System.kind(of: site.aside) == nil)
  }
}
