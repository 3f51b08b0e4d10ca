#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An address of the internet protocol, as bytes, so that each has one form.
enum NetworkAddress: Sendable, Equatable {
  case version4([UInt8])
  case version6([UInt8])

  /// Reads an address; `nil` for a name or anything else.
  init?(_ text: String) {
    var bytes = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET, text, &bytes) == 1 {
      self = .version4(Array(bytes[..<4]))
    } else if inet_pton(AF_INET6, text, &bytes) == 1 {
      self = .version6(bytes)
    } else {
      return nil
    }
  }

  /// Whether only this machine can reach it.
  var isLoopback: Bool {
    switch self {
    case .version4(let bytes): bytes.first == 127
    case .version6(let bytes): bytes == Array(repeating: 0, count: 15) + [1]
    }
  }

  /// Whether it stands for every address of this machine.
  var isEvery: Bool {
    switch self {
    case .version4(let bytes), .version6(let bytes): bytes.allSatisfy { $0 == 0 }
    }
  }
}
