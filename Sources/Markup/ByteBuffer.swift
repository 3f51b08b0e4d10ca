/// Bytes that grow at their end.
///
/// This is the only unsafe code of the writers. A page is made of some ten thousand pieces of a few bytes each, and for
/// every one of them an array would ask whether it is shared.
struct ByteBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(16, capacity)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  @inline(__always) mutating func append(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    append(first, bytes.count)
  }

  mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  mutating func append(_ literal: StaticString) { literal.withUTF8Buffer { append($0) } }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// The start of an attribute: a space, its name, and what stands before its value.
  mutating func append(attribute name: StaticString) {
    append(UInt8(ascii: " "))
    append(name)
    append(UInt8(ascii: "="))
    append(UInt8(ascii: "\""))
  }

  /// A whole number in decimal digits.
  mutating func append(decimal number: UInt64) {
    let digits = Self.digits(of: number)
    reserve(digits)
    var (rest, place) = (number, count + digits)
    repeat {
      place -= 1
      start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while place > count
    count += digits
  }

  /// Forgets all bytes and keeps the room.
  mutating func removeAll() { count = 0 }

  private static func digits(of number: UInt64) -> Int {
    // Coordinates have three digits or fewer.
    if number < 100 { return number < 10 ? 1 : 2 }
    var (digits, rest) = (3, number / 1000)
    while rest > 0 {
      rest /= 10
      digits += 1
    }
    return digits
  }

  /// Most pieces are names and signs of a few bytes, for which a call to copy memory costs more than copying: two
  /// words that may overlap hold them whole.
  @inline(__always) private mutating func append(_ first: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    let (source, target) = (UnsafeRawPointer(first), UnsafeMutableRawPointer(start + count))
    switch length {
    case 0: break
    case 1: start[count] = first[0]
    case 2, 3: Self.copyEnds(of: length, as: UInt16.self, from: source, to: target)
    case 4..<8: Self.copyEnds(of: length, as: UInt32.self, from: source, to: target)
    case 8...16: Self.copyEnds(of: length, as: UInt64.self, from: source, to: target)
    default: target.copyMemory(from: source, byteCount: length)
    }
    count += length
  }

  /// Copies the first and the last bytes of a piece, as many as a word has.
  @inline(__always) private static func copyEnds<Word: FixedWidthInteger & BitwiseCopyable>(
    of length: Int, as word: Word.Type, from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer
  ) {
    let last = length - MemoryLayout<Word>.size
    let ends = (source.loadUnaligned(as: word), source.loadUnaligned(fromByteOffset: last, as: word))
    target.storeBytes(of: ends.0, as: word)
    target.storeBytes(of: ends.1, toByteOffset: last, as: word)
  }

  @inline(__always) private mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(to: max(count + more, 2 * capacity)) }
  }

  private mutating func grow(to capacity: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    (start, self.capacity) = (larger, capacity)
  }
}
