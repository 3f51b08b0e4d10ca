import Testing

@testable import Preview

/// What is answered, and what is refused.
@Suite(.timeLimit(.minutes(20))) struct RequestTests {
  @Test func onlyReadingIsAllowed() async throws {
    try await RunningPreview.of(ContentDesk()) { preview in
      let head = try await preview.wire.send("HEAD", "/")
      let get = try await preview.wire.get("/")
      #expect(head.status == 200)
      #expect(head.body.isEmpty)
      #expect(head.header("Content-Length") == get.header("Content-Length"))
      #expect(get.header("Content-Length") == String(get.body.utf8.count))
      for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let reply = try await preview.wire.send(method, "/")
        #expect(reply.status == 405)
        #expect(reply.header("Allow") == "GET, HEAD")
      }
      #expect(try await preview.wire.send("PROPFIND", "/").status == 404)
    }
  }

  @Test func foreignHostsAreRefused() async throws {
    try await RunningPreview.of(ContentDesk()) { preview in
      let port = preview.wire.port
      for host in ["localhost:\(port)", "127.0.0.1:\(port)", "[::1]:\(port)", "site.localhost", "LOCALHOST."] {
        #expect(try await preview.wire.get("/", host: host).status == 200, "\(host)")
      }
      for host in ["evil.example", "localhost.evil.example", "10.0.0.1", "", "localhost:x", "127.0.0.1.nip.io"] {
        let page = try await preview.wire.get("/", host: host)
        #expect(page.status == 403, "\(host)")
        #expect(!page.body.contains("Home care"))
        #expect(try await preview.wire.get("/-caseloom/events", host: host).status == 403, "\(host)")
      }
    }
  }

  @Test func noPathLeadsOutOfTheSite() async throws {
    try await RunningPreview.of(ContentDesk()) { preview in
      for path in [
        "/../site.yml", "/cases/../../site.yml", "/%2e%2e/site.yml", "/..%2fsite.yml", "/cases%2fhome/", "/%00",
        "/index.html%00.png", "/%", "/%zz", "/%ff", "//index.html", "/cases//home/", "/.%2e/", "/..\\site.yml",
        "/%5c..%5csite.yml", "site.yml", "http://localhost/",
      ] {
        let reply = try await preview.wire.get(path)
        #expect(reply.status == 400, "\(path)")
        #expect(!reply.body.contains("language: en"), "\(path)")
      }
      for path in ["/site.yml", "/content/site.yml", "/cases/home/case.yml", "/etc/passwd", "/.caseloom"] {
        #expect(try await preview.wire.get(path).status == 404, "\(path)")
      }
    }
  }

  @Test func foldersAndMissingPages() async throws {
    try await RunningPreview.of(ContentDesk()) { preview in
      let folder = try await preview.wire.get("/cases/home")
      #expect(folder.status == 302)
      #expect(folder.header("Location") == "/cases/home/")
      #expect(try await preview.wire.get("/cases/").status == 404)
      let missing = try await preview.wire.get("/no/such/page.html")
      #expect(missing.status == 404)
      #expect(missing.body.contains("Page not found"))
      let escaped = try await preview.wire.get("/cases/%68ome/index.html")
      #expect(escaped.status == 200)
    }
  }

  @Test func typesOfFiles() async throws {
    try await RunningPreview.of(ContentDesk()) { preview in
      for (path, type) in [
        ("/cases/home/case.json", "application/json"), ("/cases/home/codings.csv", "text/csv; charset=utf-8"),
        ("/-caseloom/preview.js", "text/javascript; charset=utf-8"),
        ("/-caseloom/preview.css", "text/css; charset=utf-8"),
      ] {
        let reply = try await preview.wire.get(path)
        #expect(reply.status == 200, "\(path)")
        #expect(reply.header("Content-Type") == type)
        #expect(reply.header("X-Content-Type-Options") == "nosniff")
      }
    }
    #expect(ContentType.of("a/b.PNG") == "image/png")
    #expect(ContentType.of("feed.xml") == "application/atom+xml")
    #expect(ContentType.of("cases/a/attachments/feed.xml") == "application/xml")
    #expect(ContentType.of("README") == "application/octet-stream")
    #expect(ContentType.of("a.html/b") == "application/octet-stream")
  }

  @Test func takenPortIsNamedWithAFreeOne() async throws {
    let desk = try ContentDesk()
    try await RunningPreview.of(desk) { preview in
      var options = PreviewOptions()
      (options.content, options.templates, options.port) = (desk.content, desk.templates, preview.wire.port)
      let second = try PreviewServer(options) { _ in }
      let fault = await #expect(throws: PreviewFault.self) { try await second.run() }
      guard case .portTaken(let port, let free)? = fault else {
        Issue.record("another fault: \(String(describing: fault))")
        return
      }
      #expect(port == preview.wire.port)
      #expect(try #require(free) > port)
      #expect(PreviewFault.portTaken(8080, free: 8081).description == "port 8080 is taken; try --port 8081")
    }
  }

  @Test func portIsFreeAgainAfterwards() async throws {
    let desk = try ContentDesk()
    var port: UInt16 = 0
    try await RunningPreview.of(desk) { port = $0.wire.port }
    try await RunningPreview.of(desk, change: { $0.port = port }) { preview in
      #expect(preview.wire.port == port)
    }
  }

  @Test func hostHasToBeAnAddress() throws {
    #expect(throws: PreviewFault.unknownHost("example.org")) { try Listener(host: "example.org", port: 1) }
    #expect(try Listener(host: "localhost", port: 1).address.isLoopback)
    #expect(try Listener(host: "::1", port: 1).url(port: 80) == "http://[::1]:80/")
    let open = try Listener(host: "0.0.0.0", port: 1)
    #expect(open.url(port: 80) == "http://localhost:80/")
    #expect(HostRule(address: open.address).allows("192.168.1.5:80"))
    #expect(!HostRule(address: open.address).allows("evil.example"))
  }
}
