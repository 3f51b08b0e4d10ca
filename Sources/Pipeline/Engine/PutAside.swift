import Packing

/// What a case has put aside among the rows: its excerpts by their codes, its lines in `data/codings.csv` and its words
/// for searching, one behind the other. Where each stands is kept packed, since most builds ask for none of it.
struct PutAside: Sendable, Equatable {
  /// Where something stands.
  struct Place: Equatable {
    /// Bytes from the beginning of what the case has put aside.
    let start: Int
    let length: Int
    let fingerprint: Fingerprint
  }

  /// Bytes that all of it takes.
  let length: Int
  /// Its lines in `data/codings.csv`.
  let lines: Place
  private let rows: ArraySlice<UInt8>
  private let terms: ArraySlice<UInt8>

  /// Nothing.
  init() { self.init(rows: [], lines: [], terms: []) }

  /// - Parameters:
  ///   - rows: Excerpts, each entry those of one code.
  ///   - lines: The lines themselves.
  ///   - terms: Words, each entry those of one range.
  init(rows: [CaseRecord.Rows], lines: ArraySlice<UInt8>, terms: [CaseRecord.Rows]) {
    let start = rows.reduce(0) { $0 + $1.length }
    self.lines = Place(start: start, length: lines.count, fingerprint: Fingerprint(lines))
    length = terms.reduce(start + lines.count) { $0 + $1.length }
    (self.rows, self.terms) = (Self.packed(rows), Self.packed(terms))
  }

  private init(length: Int, lines: Place, rows: ArraySlice<UInt8>, terms: ArraySlice<UInt8>) {
    (self.length, self.lines, self.rows, self.terms) = (length, lines, rows, terms)
  }

  /// The same, without keeping the record that it was read from.
  var copied: PutAside {
    PutAside(length: length, lines: lines, rows: Array(rows)[...], terms: Array(terms)[...])
  }

  /// The fingerprint of all that was put aside.
  var fingerprint: Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(Fingerprint(rows))
    builder.add(lines.fingerprint)
    builder.add(Fingerprint(terms))
    return builder.finished
  }

  /// Hands over the excerpts of each code, by its place in the codebook.
  func forEachCode(_ each: (CaseRecord.Rows) -> Void) throws(PackFault) {
    _ = try Self.first(in: rows, from: 0) { rows in
      each(rows)
      return false
    }
  }

  /// Hands over the words of each range, by its place among all ranges.
  func forEachRange(_ each: (CaseRecord.Rows) -> Void) throws(PackFault) {
    _ = try Self.first(in: terms, from: 0) { rows in
      each(rows)
      return false
    }
  }

  /// Where the excerpts of a code stand.
  ///
  /// - Throws: A `PackFault` when there are none.
  func place(ofCode code: Int) throws(PackFault) -> Place {
    guard let place = try Self.first(in: rows, from: 0, where: { $0.code == code }) else { throw PackFault() }
    return place
  }

  /// Where the words of a range stand.
  ///
  /// - Throws: A `PackFault` when there are none.
  func place(ofRange range: Int) throws(PackFault) -> Place {
    let start = lines.start + lines.length
    guard let place = try Self.first(in: terms, from: start, where: { $0.code == range }) else { throw PackFault() }
    return place
  }

  private static func first(
    in packed: ArraySlice<UInt8>, from start: Int, where isWanted: (CaseRecord.Rows) -> Bool
  ) throws(PackFault) -> Place? {
    var reader = PackReader(packed)
    var start = start
    while !reader.isAtEnd {
      let rows: CaseRecord.Rows = try reader.next()
      if isWanted(rows) { return Place(start: start, length: rows.length, fingerprint: rows.fingerprint) }
      start += rows.length
    }
    return nil
  }

  private static func packed(_ rows: [CaseRecord.Rows]) -> ArraySlice<UInt8> {
    var writer = PackWriter(room: rows.count * 16)
    for rows in rows { writer.append(rows) }
    return writer.bytes[...]
  }
}

extension PutAside: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    let aside = Self(
      length: try packer.pack(value?.length), lines: try packer.pack(value?.lines),
      rows: try packer.slice(value?.rows), terms: try packer.slice(value?.terms))
    try packer.require(aside.lines.start + aside.lines.length <= aside.length)
    return aside
  }
}

extension PutAside.Place: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    let (start, length) = (try packer.pack(value?.start), try packer.pack(value?.length))
    let most = Int(UInt32.max)
    try packer.require((0...most).contains(start) && (0...most).contains(length))
    return Self(start: start, length: length, fingerprint: try packer.pack(value?.fingerprint))
  }
}
