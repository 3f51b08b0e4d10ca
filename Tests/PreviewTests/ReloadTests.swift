import Foundation
import Testing

@testable import Preview

/// What open pages hear.
@Suite(.timeLimit(.minutes(20))) struct ReloadTests {
  @Test func onlyPagesThatChangedAreReloaded() async throws {
    let desk = try ContentDesk()
    try await RunningPreview.of(desk) { preview in
      let narrative = try await preview.event("/cases/home/nurse.html") { _ in true }
      let method = try await preview.event("/method.html") { _ in true }
      var events = try await preview.wire.events(page: "/cases/home/nurse.html").makeAsyncIterator()
      #expect(try await events.next()?.build == 1)
      try desk.write("cases/home/narratives/nurse.md", ContentDesk.narrative("Changed."))
      var news = try #require(try await events.next())
      // A page that was slow to listen may hear of the first build once more.
      while news.build == 1 { news = try #require(try await events.next()) }
      #expect(news.build == 2)
      #expect(news.stamp != narrative.stamp)
      #expect(try await preview.event("/method.html") { $0.build == 2 }.stamp == method.stamp)
    }
  }

  @Test func stampInThePageIsThatOfTheEvent() async throws {
    try await RunningPreview.of(ContentDesk()) { preview in
      for path in ["/", "/cases/home/", "/no-such-page.html"] {
        let stamp = try #require(try await preview.event(path) { _ in true }.stamp)
        #expect(try await preview.wire.get(path).body.contains("data-stamp=\"\(stamp)\""))
      }
    }
  }

  @Test func pictureOfAPageChanges() async throws {
    let desk = try ContentDesk()
    let file = desk.content + "/cases/home/attachments/map.png"
    try desk.write(bytes: Data([1, 2, 3]), to: file)
    try desk.write(
      "cases/home/case.yml",
      "title: Home care\nstatus: published\ncoders: [{id: mh}]\nattachments: [{file: map.png, title: Map}]\n")
    try await RunningPreview.of(desk) { preview in
      let before = try await preview.event("/cases/home/") { _ in true }
      let reply = try await preview.wire.get("/cases/home/attachments/map.png")
      #expect(reply.header("Content-Type") == "image/png")
      #expect(reply.header("Content-Length") == "3")
      try desk.write(bytes: Data([4, 5, 6, 7]), to: file)
      let after = try await preview.event("/cases/home/") { $0.build > 1 }
      #expect(after.stamp != before.stamp)
      #expect(try await preview.wire.get("/cases/home/attachments/map.png").header("Content-Length") == "4")
    }
  }

  @Test func connectionsThatEndAreForgotten() async throws {
    let board = PreviewBoard()
    var state = PreviewState()
    state.build = 1
    await board.publish(state)
    let reading = Task { for await _ in await board.states() {} }
    try await until("a reader") { await board.readerCount == 1 ? true : nil }
    reading.cancel()
    try await until("no reader") { await board.readerCount == 0 ? true : nil }
  }
}

/// For questions whose answer is only yes.
private func until(_ what: String, _ question: () async throws -> Bool?) async throws {
  let _: Bool = try await PreviewTests.until(what, question)
}
