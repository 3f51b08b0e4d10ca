/// The drawings of a report, so that the file of each is not searched for the same words again.
struct PageDrawings {
  private let page: [UInt8]
  /// Where the drawing behind each description begins, by the id of the description.
  private let starts: [String: Int]

  private static let needle = 48
  private static let quote = UInt8(ascii: "\"")

  /// - Parameter descriptions: Where the names of the page's `desc` elements end.
  init(of page: [UInt8], descriptions: [Int]) {
    self.page = page
    var starts: [String: Int] = [:]
    for place in descriptions {
      guard let (id, start) = Self.drawing(in: page, behind: place) else { continue }
      starts[id] = start
    }
    self.starts = starts
  }

  private static func drawing(in page: [UInt8], behind place: Int) -> (id: String, start: Int)? {
    let rest = page[place...]
    guard let open = rest.firstIndex(of: quote), let close = rest[(open + 1)...].firstIndex(of: quote),
      let words = rest[close...].firstIndex(of: UInt8(ascii: "<")),
      let end = rest[words...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return (String(decoding: rest[(open + 1)..<close], as: UTF8.self), end + 1)
  }

  /// The part of a figure's file that stands on the page too, byte for byte but for the addresses of its links; `nil`
  /// when there is none. It begins and ends between tags.
  func part(of file: [UInt8], describedBy id: String) -> Range<Int>? {
    guard let start = starts[id], let first = place(in: file, of: start) else { return nil }
    var (here, there) = (start, first)
    while true {
      let same = Self.common(page, here, file, there)
      (here, there) = (here + same, there + same)
      guard here < page.count, there < file.count, isInAddress(here) else { break }
      here = page[here...].firstIndex(of: Self.quote) ?? page.count
      there = file[there...].firstIndex(of: Self.quote) ?? file.count
    }
    let end = file[first..<there].lastIndex(of: UInt8(ascii: ">"))
    return end.map { first..<($0 + 1) }
  }

  /// How many bytes are the same from two places on.
  private static func common(_ left: [UInt8], _ start: Int, _ right: [UInt8], _ other: Int) -> Int {
    left.withUnsafeBytes { left in
      right.withUnsafeBytes { right in
        let most = min(left.count - start, right.count - other)
        var count = 0
        while count + 8 <= most,
          left.loadUnaligned(fromByteOffset: start + count, as: UInt64.self)
            == right.loadUnaligned(fromByteOffset: other + count, as: UInt64.self)
        { count += 8 }
        while count < most, left[start + count] == right[other + count] { count += 1 }
        return count
      }
    }
  }

  /// Where the drawing begins in the file.
  private func place(in file: [UInt8], of start: Int) -> Int? {
    guard start + Self.needle <= page.count else { return nil }
    let needle = page[start..<(start + Self.needle)]
    var rest = file[...]
    while let place = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[place...]
      if rest.starts(with: needle) { return place }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Whether a place lies in the value of an `href`.
  private func isInAddress(_ place: Int) -> Bool {
    page[..<place].lastIndex(of: Self.quote).map { page[..<$0].suffix(5).elementsEqual("href=".utf8) } ?? false
  }
}
