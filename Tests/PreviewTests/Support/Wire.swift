import FlyingSocks
import Foundation

/// Requests byte by byte, as no well-behaved client would send them.
struct Wire {
  let port: UInt16

  struct Reply {
    let status: Int
    let head: String
    let body: String

    init(_ bytes: [UInt8]) {
      let text = String(decoding: bytes, as: UTF8.self)
      let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
      head = parts.first.map(String.init) ?? ""
      body = parts.count > 1 ? String(parts[1]) : ""
      status = head.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }

    func header(_ name: String) -> String? {
      head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
        .map { $0.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces) }
    }
  }

  func get(_ path: String, host: String = "localhost") async throws -> Reply {
    try await send("GET", path, host: host)
  }

  func send(_ method: String, _ path: String, host: String = "localhost") async throws -> Reply {
    let socket = try await open(method, path, host: host)
    defer { try? socket.close() }
    var bytes: [UInt8] = []
    while let piece = try? await socket.read(atMost: 4096) { bytes += piece }
    return Reply(bytes)
  }

  /// The events of a page, one element each.
  func events(page: String) async throws -> AsyncThrowingStream<PageEvent, any Error> {
    let address = "/-caseloom/events?page=" + page.replacingOccurrences(of: "/", with: "%2F")
    let socket = try await open("GET", address, host: "localhost")
    return AsyncThrowingStream { continuation in
      let reading = Task {
        defer { try? socket.close() }
        var text = ""
        while let piece = try? await socket.read(atMost: 4096) {
          text += String(decoding: piece, as: UTF8.self)
          while let end = text.range(of: "\n\n"), let start = text.range(of: "data: ") {
            let json = Data(text[start.upperBound..<end.lowerBound].utf8)
            text.removeSubrange(..<end.upperBound)
            continuation.yield(try JSONDecoder().decode(PageEvent.self, from: json))
          }
        }
        continuation.finish()
      }
      continuation.onTermination = { _ in reading.cancel() }
    }
  }

  private func open(_ method: String, _ path: String, host: String) async throws -> AsyncSocket {
    let socket = try await AsyncSocket.connected(to: .inet(ip4: "127.0.0.1", port: port), timeout: 120)
    let request = "\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
    try await socket.write(Data(request.utf8))
    return socket
  }
}

/// What a page hears.
struct PageEvent: Decodable, Equatable {
  struct Found: Decodable, Equatable {
    let severity: String
    let id: String
    let place: String
    let text: String
    let hints: [String]
  }

  let build: Int
  let stamp: String?
  let stale: Bool
  let diagnostics: [Found]
}
