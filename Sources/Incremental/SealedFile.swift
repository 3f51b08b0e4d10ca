package import Disk
import Packing

/// A file that only this program reads: a heading, a fingerprint, and what it covers.
package enum SealedFile {
  private static let heading = Array("caseloom sealed 2\n".utf8)

  /// What a file holds; `nil` when it is not there, or is not one that was written whole by this program.
  package static func read(_ path: String) -> ArraySlice<UInt8>? {
    guard let bytes = try? System.read(path), bytes.starts(with: heading) else { return nil }
    var reader = PackReader(bytes[heading.count...])
    let start = heading.count + 8
    guard let fingerprint = try? reader.fixed(), Fingerprint(bytes[start...]).value == fingerprint else { return nil }
    return bytes[start...]
  }

  /// The bytes of such a file.
  package static func sealed(_ payload: [UInt8]) -> [UInt8] {
    var head = PackWriter()
    head.write(fixed: Fingerprint(payload).value)
    return heading + head.bytes + payload
  }

  /// Writes a file whole, in the place of one that is there.
  package static func write(_ payload: [UInt8], to path: String) throws(FileFault) {
    var head = PackWriter()
    head.write(fixed: Fingerprint(payload).value)
    let draft = path + ".new"
    do throws(FileFault) {
      let file = try FileWriter(draft)
      try file.write(heading + head.bytes)
      try file.write(payload)
      try file.close()
      try System.move(draft, to: path)
    } catch {
      try? System.remove(draft)
      throw error
    }
  }
}
