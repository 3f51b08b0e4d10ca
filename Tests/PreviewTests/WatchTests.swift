import Foundation
import Pipeline
import Testing

/// Both ways to notice changes, on the same stories.
@Suite(.timeLimit(.minutes(20))) struct WatchTests {
  /// A way to begin watching.
  enum Way: CaseIterable {
    #if os(Linux)
      case inotify
    #endif
    case polling

    func begin(_ roots: [String]) throws -> any FolderWatch {
      switch self {
      #if os(Linux)
        case .inotify: try #require(InotifyWatch(roots))
      #endif
      case .polling: PollingWatch(roots)
      }
    }
  }

  /// Everything that is noticed until nothing happens any more.
  private func noticed(_ watch: inout any FolderWatch) -> FolderChanges {
    var all = FolderChanges()
    var fresh = watch.changes(within: 500)
    while !fresh.isEmpty {
      all.formUnion(fresh)
      fresh = watch.changes(within: 30)
    }
    return all
  }

  @Test(arguments: Way.allCases) func writeRenameAndRemoval(way: Way) throws {
    let desk = try ContentDesk()
    var watch = try way.begin([desk.content])
    #expect(watch.changes(within: 0).isEmpty)
    try desk.write("site.yml", "title: Longer than before\n")
    #expect(noticed(&watch).paths == [desk.content + "/site.yml"])
    try desk.writeByRename("site.yml", "title: Renamed\n")
    #expect(noticed(&watch).paths.contains(desk.content + "/site.yml"))
    try desk.remove("site.yml")
    #expect(noticed(&watch).paths == [desk.content + "/site.yml"])
  }

  @Test(arguments: Way.allCases) func newFoldersAreWatched(way: Way) throws {
    let desk = try ContentDesk()
    var watch = try way.begin([desk.content])
    try desk.write("cases/new/narratives/deep/a.md", "x")
    #expect(!noticed(&watch).isEmpty)
    try desk.write("cases/new/narratives/deep/b.md", "x")
    #expect(noticed(&watch).paths == [desk.content + "/cases/new/narratives/deep/b.md"])
  }

  @Test(arguments: Way.allCases) func movedFoldersKeepBeingWatchedUnderTheirNewName(way: Way) throws {
    let desk = try ContentDesk()
    var watch = try way.begin([desk.content])
    try desk.move("content/cases/home", "content/cases/house")
    #expect(!noticed(&watch).isEmpty)
    try desk.write("cases/house/case.yml", "title: House\n")
    #expect(noticed(&watch).paths == [desk.content + "/cases/house/case.yml"])
    try desk.move("content/cases/house", "outside")
    #expect(!noticed(&watch).isEmpty)
    try desk.write(bytes: Data("x".utf8), to: desk.root + "/outside/case.yml")
    #expect(watch.changes(within: 50).isEmpty)
  }

  @Test(arguments: Way.allCases) func rootComesGoesAndComesAgain(way: Way) throws {
    let desk = try ContentDesk()
    var watch = try way.begin([desk.templates])
    for name in ["a.mustache", "b.mustache"] {
      try desk.write(bytes: Data("x".utf8), to: desk.templates + "/" + name)
      #expect(!noticed(&watch).isEmpty)
      try desk.write(bytes: Data("longer".utf8), to: desk.templates + "/" + name)
      #expect(noticed(&watch).paths == [desk.templates + "/" + name])
      try FileManager.default.removeItem(atPath: desk.templates)
      #expect(!noticed(&watch).isEmpty)
    }
  }

  @Test(arguments: Way.allCases) func hiddenFilesArePassedOver(way: Way) throws {
    let desk = try ContentDesk()
    var watch = try way.begin([desk.content])
    try desk.write(".site.yml.swp", "x")
    try desk.write(".git/index", "x")
    #expect(watch.changes(within: 50).isEmpty)
  }

  @Test(arguments: Way.allCases) func burstOfFiles(way: Way) throws {
    let desk = try ContentDesk()
    var watch = try way.begin([desk.content])
    let names = (0..<500).map { "cases/burst-\($0 % 20)/\($0).md" }
    for name in names { try desk.write(name, "x") }
    let seen = noticed(&watch)
    let folders = Set((0..<20).map { desk.content + "/cases/burst-\($0)" })
    // A file made before its folder was watched is noticed with the folder.
    #expect(names.allSatisfy { name in seen.paths.contains { (desk.content + "/" + name).hasPrefix($0) } })
    #expect(seen.paths.isSuperset(of: folders))
    try desk.write("cases/burst-7/7.md", "longer")
    #expect(noticed(&watch).paths == [desk.content + "/cases/burst-7/7.md"])
  }
}

#if os(Linux)
  @Suite(.timeLimit(.minutes(20))) struct OverflowTests {
    /// How many changes the system keeps for a program that is busy; 0 when it does not say.
    static var queueLength: Int {
      let text = try? String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
      return text.flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 0
    }

    @Test(.enabled(if: (1...20_000).contains(queueLength)))
    func changesThatTheSystemDroppedMeanEverything() throws {
      let desk = try ContentDesk()
      let watch = try #require(InotifyWatch([desk.content]))
      for number in 0...Self.queueLength / 2 {
        let file = open(desk.content + "/\(number % 4).md", O_CREAT | O_WRONLY, 0o644)
        close(file)
        unlink(desk.content + "/\(number % 4).md")
      }
      try desk.write("cases/late/case.yml", "x")
      #expect(watch.changes(within: 100).isEverything)
      _ = watch.changes(within: 30)
      try desk.write("cases/late/case.yml", "longer")
      #expect(watch.changes(within: 500).paths == [desk.content + "/cases/late/case.yml"])
    }
  }
#endif

@Suite(.timeLimit(.minutes(20))) struct WatcherTests {
  @Test func burstIsGatheredAndNothingIsMissed() async throws {
    let desk = try ContentDesk()
    let watcher = FolderWatcher([desk.content])
    defer { watcher.stop() }
    #expect(await watcher.next()?.isEverything == true)
    for number in 0..<500 { try desk.write("pages/\(number).md", "x") }
    var seen = FolderChanges()
    var deliveries = 0
    while !seen.paths.contains(desk.content + "/pages/499.md") {
      seen.formUnion(try #require(await watcher.next()))
      deliveries += 1
    }
    #expect(deliveries <= 10)
  }

  /// A folder of pages that lies elsewhere, linked while the preview runs, and a link whose folder comes later.
  @Test(arguments: [FolderWatcher.Way.system, .polling]) func linksMadeLaterAreFollowed(way: FolderWatcher.Way)
    async throws
  {
    let desk = try ContentDesk()
    try desk.write("pages/about.md", "x")
    let content = desk.content
    let watcher = FolderWatcher([content], linked: { DiskFolder.linkedPages(of: content) }, way: way)
    defer { watcher.stop() }
    _ = await watcher.next()
    func waitFor(_ path: String) async throws {
      while !(try #require(await watcher.next())).paths.contains(content + "/" + path) {}
    }
    let elsewhere = FileManager.default.temporaryDirectory.appending(path: "caseloom-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: elsewhere) }
    for name in ["manual", "late"] {
      if name == "manual" { try make(elsewhere + "/manual") }
      try FileManager.default.createSymbolicLink(
        atPath: content + "/pages/" + name, withDestinationPath: elsewhere + "/" + name)
      // Who compares sees a link once it leads somewhere.
      if name == "manual" || way == .system { try await waitFor("pages/" + name) }
    }
    try Data("x".utf8).write(to: URL(filePath: elsewhere + "/manual/first.md"))
    try await waitFor("pages/manual/first.md")
    try make(elsewhere + "/late")
    try Data("x".utf8).write(to: URL(filePath: elsewhere + "/late/first.md"))
    try await waitFor("pages/late")
    try FileManager.default.removeItem(atPath: content + "/pages/manual")
    try await waitFor("pages/manual")
  }

  private func make(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @Test func stopEndsTheWait() async throws {
    let watcher = FolderWatcher(["/nonexistent"])
    #expect(await watcher.next() != nil)
    let waiting = Task { await watcher.next() }
    watcher.stop()
    #expect(await waiting.value == nil)
  }
}
