import CXXHash
package import Disk
package import Packing

extension Fingerprint {
  /// The fingerprint of a file of any size.
  package init(ofFile path: String) throws(FileFault) {
    let file = try FileChunks(path)
    var builder = FingerprintStream()
    while true {
      let part = try file.next()
      if part.isEmpty { break }
      builder.add(part)
    }
    self.init(value: builder.finished.value)
  }
}

/// Makes the fingerprint of bytes that come in parts.
package struct FingerprintStream: ~Copyable {
  private let state = XXH3_createState()

  /// Of nothing yet.
  package init() { XXH3_64bits_reset(state) }

  deinit { XXH3_freeState(state) }

  /// Adds bytes.
  package mutating func add(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { XXH3_64bits_update(state, $0.baseAddress, $0.count) }
  }

  /// The fingerprint of all that was added.
  package var finished: Fingerprint { Fingerprint(value: XXH3_64bits_digest(state)) }
}
