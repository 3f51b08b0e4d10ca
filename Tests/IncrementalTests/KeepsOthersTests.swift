import Disk
import Foundation
import Incremental
import Testing

/// Publishing leaves what is not ours as it is: the face of the output folder, and folders of others in it.
@Suite struct KeepsOthersTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private var site: String { folder.path("site") }

  @discardableResult
  private func publish(_ text: String, to name: String = "site", way: Publication.Way = .exchange) throws -> String {
    var publication = Publication(output: folder.path(name))
    publication.way = way
    let change = try SiteTransaction(publication) {}
    _ = try change.take("index.html", Array(text.utf8), order: 0, known: nil)
    _ = try change.take("cases/one/index.html", Array("one".utf8), order: 1, known: nil)
    _ = try change.commit(SiteContents(count: 2, isSameSet: false, paths: ["index.html", "cases/one/index.html"]))
    return folder.text(name + "/index.html") ?? ""
  }

  private func mode(_ path: String) -> UInt16? { System.mode(of: folder.path(path)) }

  private func number(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.path(path))[.systemFileNumber] as? Int
  }

  /// Runs a command; whether it ended well.
  private func shell(_ line: String) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  @Test(arguments: [0o700, 0o2770, 0o2775, 0o1777, 0o3775, 0o555] as [UInt16])
  func theOutputKeepsItsMode(_ mode: UInt16) throws {
    try publish("one")
    try System.setMode(mode, of: site)
    #expect(try publish("two") == "two")
    #expect(self.mode("site") == mode)
    try System.setMode(0o755, of: site)
  }

  @Test(arguments: Publication.Way.allCases)
  func foldersOfOthersKeepModeAndTimes(way: Publication.Way) throws {
    try publish("one", way: way)
    try folder.write("site/private/deep/note", "theirs")
    #expect(try shell("mkdir site/empty site/cases/mine && chmod 700 site/private && chmod 2750 site/empty"))
    #expect(try shell("chmod 555 site/cases/mine && chmod 600 site/private/deep/note"))
    #expect(try shell("touch -d 2001-02-03T04:05:06Z site/private/deep site/private site/empty site/cases/mine"))
    let before = try ["private", "private/deep", "empty", "cases/mine"].map { try System.stamp(of: site + "/" + $0) }
    #expect(try publish("two", way: way) == "two")
    let after = try ["private", "private/deep", "empty", "cases/mine"].map { try System.stamp(of: site + "/" + $0) }
    #expect(before.map { $0?.modified } == after.map { $0?.modified })
    #expect(mode("site/private") == 0o700 && mode("site/empty") == 0o2750 && mode("site/cases/mine") == 0o555)
    #expect(mode("site/private/deep/note") == 0o600 && folder.text("site/private/deep/note") == "theirs")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["site"])
  }

  @Test func theOutputKeepsItsTimes() throws {
    try publish("one")
    #expect(try shell("touch -d 2001-02-03T04:05:06Z site"))
    let before = try System.stamp(of: site)?.modified
    try publish("two")
    #expect(try System.stamp(of: site)?.modified == before)
  }

  @Test func ourOwnFoldersKeepTheirModeToo() throws {
    try publish("one")
    try System.setMode(0o2771, of: folder.path("site/cases"))
    try publish("two")
    #expect(mode("site/cases") == 0o2771)
  }

  @Test func newFoldersInheritTheGroupBit() throws {
    var publication = Publication(output: site)
    publication.adopts = true
    try System.makeFolder(site)
    try System.setMode(0o2775, of: site)
    let change = try SiteTransaction(publication) {}
    _ = try change.take("new/index.html", [1], order: 0, known: nil)
    _ = try change.commit(SiteContents(count: 1, isSameSet: false, paths: ["new/index.html"]))
    #expect(mode("site").map { $0 & 0o2000 } == 0o2000 && mode("site/new").map { $0 & 0o2000 } == 0o2000)
  }

  @Test func whatWaitsIsNoMoreOpenThanTheOutput() throws {
    try publish("one")
    try System.setMode(0o750, of: site)
    let change = try SiteTransaction(Publication(output: site)) {}
    _ = try change.take("index.html", [2], order: 0, known: nil)
    #expect(mode(".site.caseloom-new") == 0o750)
    change.abandon()
  }

  @Test func accessRightsAndAttributesAreKept() throws {
    try publish("one")
    try folder.write("site/theirs/note", "theirs")
    guard try shell("setfacl -m u:12345:rx -d -m g:12345:rwx site site/theirs") else { return }
    _ = try shell("setfattr -n user.note -v kept site/theirs")
    #expect(try shell("getfacl -n site site/theirs > before; getfattr -d -m user site/theirs >> before; true"))
    try publish("two")
    #expect(
      try shell("getfacl -n site site/theirs > after; getfattr -d -m user site/theirs >> after; cmp before after"))
  }

  @Test func linksOfOthersAreTheSameLinks() throws {
    try publish("one")
    #expect(try shell("ln -s nowhere site/dangling && touch -h -d 2001-02-03T04:05:06Z site/dangling"))
    let before = try number("site/dangling")
    try publish("two")
    #expect(try number("site/dangling") == before)
  }

  @Test func aLinkedOutputStaysALink() throws {
    try System.makeFolder(folder.path("real"))
    #expect(try shell("ln -s real site"))
    let before = try number("real")
    #expect(try publish("one") == "one" && publish("two") == "two")
    #expect(try System.kind(of: site) == .link && number("real") == before)
    #expect(folder.text("real/index.html") == "two")
  }

  @Test func aLinkThatLeadsNowhereIsRefused() throws {
    #expect(try shell("ln -s nowhere site"))
    #expect(throws: FileFault.self) { try publish("one") }
    #expect(try System.kind(of: site) == .link)
  }

  @Test func aFolderWhoseParentIsClosedIsChangedInPlace() throws {
    try System.makeFolder(folder.path("closed"))
    try publish("one", to: "closed/site")
    let before = try number("closed/site")
    try System.setMode(0o555, of: folder.path("closed"))
    defer { try? System.setMode(0o755, of: folder.path("closed")) }
    // Nothing is closed to the superuser.
    guard !System.mayWrite(in: folder.path("closed")) else { return }
    #expect(try publish("two", to: "closed/site") == "two")
    #expect(try number("closed/site") == before)
  }

  @Test func anEmptyFolderOfOursGoesAndOneOfOthersStays() throws {
    try publish("one")
    try System.makeFolder(folder.path("site/cases/one/theirs"))
    let change = try SiteTransaction(Publication(output: site)) {}
    _ = try change.take("index.html", [3], order: 0, known: nil)
    _ = try change.commit(SiteContents(count: 1, isSameSet: false, paths: ["index.html"]))
    #expect(try System.kind(of: folder.path("site/cases/one/theirs")) == .folder)
    #expect(try System.kind(of: folder.path("site/cases/one/index.html")) == nil)
  }

  @Test func mountsAreReadFromTheSystemsList() {
    let list = """
      24 1 0:22 / / rw - ext4 /dev/root rw
      31 24 8:1 /srv/www /srv/my\\040site rw,relatime shared:1 - ext4 /dev/sda1 rw
      32 24 8:1 /a\\134b /srv/other\\134deep/in rw - tmpfs none rw

      """
    let mounts = MountPoints(list: Array(list.utf8))
    #expect(mounts.paths == ["/", "/srv/my site", "/srv/other\\deep/in"])
    #expect(mounts.lie(in: "/srv/my site") && mounts.lie(in: "/srv/other\\deep"))
    #expect(!mounts.lie(in: "/srv/my") && !mounts.lie(in: "/srv/my site/below"))
  }
}
