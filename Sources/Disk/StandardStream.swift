#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output or standard error.
package struct StandardStream: Sendable {
  /// For results.
  package static let output = StandardStream(descriptor: 1, name: "standard output")
  /// For everything else.
  package static let error = StandardStream(descriptor: 2, name: "standard error")

  private let descriptor: Int32
  private let name: String

  /// Whether a person may be looking.
  package var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether somebody is there who reads a question and may answer it.
  package static var isAnswered: Bool { isatty(STDIN_FILENO) == 1 && StandardStream.output.isTerminal }

  /// Writes a text; a reader that went away is nothing to complain about.
  package func write(_ text: String) throws(FileFault) { try write(bytes: Array(text.utf8)) }

  /// Writes bytes; a reader that went away is nothing to complain about.
  package func write(bytes: [UInt8]) throws(FileFault) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { space in
        #if canImport(Glibc)
          Glibc.write(descriptor, space.baseAddress, space.count)
        #elseif canImport(Musl)
          Musl.write(descriptor, space.baseAddress, space.count)
        #else
          Darwin.write(descriptor, space.baseAddress, space.count)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { return }
      guard count >= 0 else { throw System.fault("write to", name) }
      bytes = bytes.dropFirst(count)
    }
  }
}
