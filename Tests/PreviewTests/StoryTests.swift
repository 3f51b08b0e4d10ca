import Foundation
import Testing

@testable import Preview

/// An author at work, with a preview running beside.
@Suite(.timeLimit(.minutes(20))) struct StoryTests {
  private let narrative = "/cases/home/nurse.html"

  @Test func firstPage() async throws {
    try await RunningPreview.of(ContentDesk()) { preview in
      let reply = try await preview.wire.get("/")
      #expect(reply.status == 200)
      #expect(reply.header("Content-Type") == "text/html; charset=utf-8")
      #expect(reply.header("Cache-Control") == "no-store")
      #expect(reply.body.contains("Home care"))
      #expect(reply.body.contains("<script src=\"/-caseloom/preview.js\""))
      #expect(preview.builds.first?.hasErrors == false)
    }
  }

  @Test func narrativeIsEditedByWriteAndByRename() async throws {
    let desk = try ContentDesk()
    try await RunningPreview.of(desk) { preview in
      try desk.write("cases/home/narratives/nurse.md", ContentDesk.narrative("Written anew."))
      _ = try await preview.page(narrative, says: "Written anew.")
      try desk.writeByRename("cases/home/narratives/nurse.md", ContentDesk.narrative("Put in its place."))
      _ = try await preview.page(narrative, says: "Put in its place.")
      let build = try await until("the build is told") { preview.builds.dropFirst(2).first }
      #expect(build.paths == [desk.content + "/cases/home/narratives/nurse.md"])
    }
  }

  @Test func caseComesAndGoes() async throws {
    let desk = try ContentDesk()
    try await RunningPreview.of(desk) { preview in
      try desk.write("cases/north/case.yml", "title: The north\nstatus: published\n")
      _ = try await preview.page("/cases/north/", has: 200)
      _ = try await preview.page("/", says: "The north")
      try desk.remove("cases/north")
      _ = try await preview.page("/cases/north/", has: 404)
    }
  }

  @Test func errorIsShownWhileTheLastGoodSiteGoesOn() async throws {
    let desk = try ContentDesk()
    try await RunningPreview.of(desk) { preview in
      let before = try await preview.event("/") { _ in true }
      #expect(before.diagnostics.map(\.id) == ["no-base-url"])
      try desk.write("site.yml", "titel: Test site\nlanguage: en\n")
      let broken = try await preview.event("/") { $0.stale }
      #expect(broken.stamp == before.stamp)
      let found = try #require(broken.diagnostics.first { $0.id == "unknown-key" })
      #expect(found.severity == "error")
      #expect(found.place == desk.content + "/site.yml:1:1")
      #expect(found.hints == ["did you mean 'title'?"])
      #expect(try await preview.wire.get("/").body.contains("Test site"))
      try desk.write("site.yml", "title: Mended site\nlanguage: en\n")
      let mended = try await preview.event("/") { !$0.stale }
      #expect(mended.diagnostics.map(\.id) == ["no-base-url"])
      #expect(mended.stamp != before.stamp)
      #expect(try await preview.wire.get("/").body.contains("Mended site"))
    }
  }

  @Test func firstBuildFails() async throws {
    let desk = try ContentDesk()
    try desk.write("site.yml", "title: Test site\nlanguage: en\ntheme: <b>dim</b>\n")
    try await RunningPreview.of(desk) { preview in
      let reply = try await preview.wire.get("/cases/home/")
      #expect(reply.status == 503)
      #expect(reply.body.contains("&lt;b&gt;dim&lt;/b&gt;"))
      #expect(!reply.body.contains("<b>dim"))
      #expect(reply.header("Content-Security-Policy") == FirstBuildPage.policy)
      let event = try await preview.event("/cases/home/") { _ in true }
      let stamp = try #require(event.stamp)
      #expect(reply.body.contains("data-stamp=\"\(stamp)\""))
      try desk.write("site.yml", "title: Test site\nlanguage: en\n")
      #expect(try await preview.event("/cases/home/") { !$0.stale }.stamp != stamp)
      #expect(try await preview.wire.get("/cases/home/").status == 200)
    }
  }

  @Test func draftsAreHiddenUnlessAskedFor() async throws {
    let desk = try ContentDesk()
    try desk.write("cases/plan/case.yml", "title: Secret plan\n")
    try await RunningPreview.of(desk) { preview in
      let reply = try await preview.wire.get("/cases/plan/")
      #expect(reply.status == 404)
      #expect(try await !preview.wire.get("/").body.contains("Secret plan"))
      #expect(try await !preview.event("/") { _ in true }.diagnostics.description.contains("Secret"))
    }
    try await RunningPreview.of(desk, change: { $0.includesDrafts = true }) { preview in
      let reply = try await preview.wire.get("/cases/plan/")
      #expect(reply.status == 200)
    }
  }

  @Test func templateFolderComesLater() async throws {
    let desk = try ContentDesk()
    try await RunningPreview.of(desk) { preview in
      try desk.write(bytes: .init("<footer>Our own foot</footer>\n".utf8), to: desk.templates + "/footer.mustache")
      _ = try await preview.page("/", says: "Our own foot")
    }
  }

  @Test func pagesThatLieElsewhereAreFollowed() async throws {
    let desk = try ContentDesk()
    try desk.write(bytes: .init("# Manual\n\nOld words.\n".utf8), to: desk.root + "/manual/index.md")
    try desk.write("pages/about.md", "# About\n\nWords.\n")
    try FileManager.default.createSymbolicLink(
      atPath: desk.content + "/pages/manual", withDestinationPath: "../../manual")
    try await RunningPreview.of(desk) { preview in
      _ = try await preview.page("/manual/index.html", says: "Old words")
      try desk.write(bytes: .init("# Manual\n\nNew words.\n".utf8), to: desk.root + "/manual/index.md")
      _ = try await preview.page("/manual/index.html", says: "New words")
    }
  }

  @Test func contentFolderGoesAwayAndComesAgain() async throws {
    let desk = try ContentDesk()
    try await RunningPreview.of(desk) { preview in
      try desk.move("content", "elsewhere")
      let gone = try await preview.event("/") { $0.stale }
      #expect(gone.diagnostics.map(\.id) == ["unreadable-file"])
      #expect(try await preview.wire.get("/").status == 200)
      try desk.move("elsewhere", "content")
      _ = try await preview.event("/") { !$0.stale }
      try desk.write("site.yml", "title: Still watched\nlanguage: en\n")
      _ = try await preview.page("/", says: "Still watched")
    }
  }
}
