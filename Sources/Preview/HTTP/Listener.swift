import FlyingFox
import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a preview listens.
struct Listener: Sendable {
  let host: String
  let address: NetworkAddress
  let port: UInt16

  /// How long the server may take to listen, in seconds; a busy machine is no fault.
  private static let patience = 60.0
  /// How many ports after one that is taken are tried for a proposal.
  private static let reach: UInt16 = 50

  init(host: String, port: UInt16) throws(PreviewFault) {
    self.host = host.lowercased() == "localhost" ? "127.0.0.1" : host
    self.port = port
    guard let address = NetworkAddress(self.host) else { throw .unknownHost(host) }
    self.address = address
  }

  /// The address to type into a browser.
  func url(port: UInt16) -> String {
    switch address {
    case _ where address.isEvery: "http://localhost:\(port)/"
    case .version4: "http://\(host):\(port)/"
    case .version6: "http://[\(host)]:\(port)/"
    }
  }

  /// Lets a server listen, and returns its port.
  ///
  /// - Parameter serving: The task that runs the server; it ends when the server cannot listen.
  func start(_ server: HTTPServer, serving: Task<Void, any Error>) async throws(PreviewFault) -> UInt16 {
    let (outcomes, outcome) = AsyncStream.makeStream(of: Result<Void, any Error>.self)
    Task { outcome.yield(await serving.result) }
    Task {
      do {
        try await server.waitUntilListening(timeout: Self.patience)
        outcome.yield(.success(()))
      } catch {
        outcome.yield(.failure(error))
      }
    }
    var first = outcomes.makeAsyncIterator()
    if case .failure(let error)? = await first.next() { throw fault(error) }
    guard let port = await server.listeningAddress?.port else { throw .cannotListen("the server has ended") }
    return port
  }

  /// What a socket's error means for the user.
  func fault(_ error: any Error) -> PreviewFault {
    guard case SocketError.failed(_, let number, let message) = error else { return .cannotListen("\(error)") }
    guard number == EADDRINUSE else { return .cannotListen("\(url(port: port)): \(message)") }
    let above = (1...Self.reach).compactMap { UInt16(exactly: Int(port) + Int($0)) }
    return .portTaken(port, free: above.first(where: isFree))
  }

  /// The place as a socket takes it.
  func place(port: UInt16) throws -> any SocketAddress {
    switch address {
    case .version4: try sockaddr_in.inet(ip4: host, port: port)
    case .version6: try sockaddr_in6.inet6(ip6: host, port: port)
    }
  }

  private func isFree(_ port: UInt16) -> Bool {
    func binds(_ place: some SocketAddress) throws {
      let socket = try Socket(domain: Int32(type(of: place).family))
      defer { try? socket.close() }
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: place)
    }
    return (try? binds(place(port: port))) != nil
  }
}

extension Socket.Address {
  /// The port; `nil` for a socket that has none.
  fileprivate var port: UInt16? {
    switch self {
    case .ip4(_, let port), .ip6(_, let port): port
    case .unix: nil
    }
  }
}
