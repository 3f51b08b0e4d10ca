import CZip

/// Makes a ZIP archive in memory whose bytes depend on its members alone.
enum ZipWriter {
  /// The archive; members are stored as they are, so that no version of a packing library shows.
  static func archive(_ members: [(name: String, bytes: [UInt8])]) throws(ExchangeFault) -> [UInt8] {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { throw fault }
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, nil) else { throw fault }
    for member in members {
      guard add(member, to: archive) else {
        zip_discard(archive)
        throw fault
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw fault
    }
    return try bytes(of: source)
  }

  private static func add(_ member: (name: String, bytes: [UInt8]), to archive: OpaquePointer) -> Bool {
    // The library reads the bytes when it closes the archive, so it owns a copy.
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, member.bytes.count), alignment: 1)
    member.bytes.withUnsafeBytes {
      copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
    }
    guard let source = zip_source_buffer(archive, copy, UInt64(member.bytes.count), 1) else { return false }
    let index = zip_file_add(archive, member.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else { return false }
    // The first moment that the format knows, in no time zone.
    return zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0) == 0
      && zip_set_file_compression(archive, UInt64(index), ZIP_CM_STORE, 0) == 0
  }

  private static func bytes(of source: OpaquePointer) throws(ExchangeFault) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw fault }
    defer { zip_source_close(source) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_source_read(source, &part, UInt64(part.count))
      guard count >= 0 else { throw fault }
      if count == 0 { return bytes }
      bytes += part[..<Int(count)]
    }
  }

  private static var fault: ExchangeFault { ExchangeFault("the ZIP archive cannot be made") }
}
