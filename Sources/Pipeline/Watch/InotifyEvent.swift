#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// One event as Linux writes it: four numbers of 32 bits, then a name filled up with zeros.
  struct InotifyEvent {
    let watch: Int32
    /// Name within the folder; empty when the event is about the folder itself.
    let name: String
    private let mask: UInt32

    private static let headLength = 16

    static func all(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
      var events: [InotifyEvent] = []
      var rest = bytes
      while rest.count >= headLength {
        let numbers = rest.withUnsafeBytes { space in
          (0..<4).map { space.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) }
        }
        let body = rest.dropFirst(headLength)
        let name = body.prefix(Int(numbers[3]))
        events.append(
          InotifyEvent(
            watch: Int32(bitPattern: numbers[0]), name: String(decoding: name.prefix { $0 != 0 }, as: UTF8.self),
            mask: numbers[1]))
        rest = body.dropFirst(Int(numbers[3]))
      }
      return events
    }

    func has(_ flag: Int32) -> Bool { mask & UInt32(bitPattern: flag) != 0 }
  }
#endif
