import Disk
import Packing
import Site

/// What pages about several cases see of them: records in order, and rows that were put aside. Of a case they see nothing
/// that is not part of `FinishedCase.told`, by which they are kept.
struct PublishedCases: CaseShelf {
  /// The cases that are published.
  private let items: [FinishedCase]
  private let store: RowFile
  /// By place of the code in the codebook.
  private let byCode: [[CodedSegment]]
  /// By place of the range of words.
  private let byBucket: [[WordSegment]]

  /// - Throws: A `PackFault` when what was kept is damaged.
  init(_ finished: [FinishedCase], codes: Int, store: RowFile) throws(PackFault) {
    items = finished.filter { $0.admission == .published }
    self.store = store
    var byCode = Array(repeating: [CodedSegment](), count: codes)
    var byBucket = Array(repeating: [WordSegment](), count: SearchPostings.bucketCount)
    for (index, item) in items.enumerated() {
      let index = Int32(clamping: index)
      try item.aside.forEachCode { rows in
        guard rows.code < codes else { return }
        byCode[rows.code].append(
          CodedSegment(index: index, count: Int32(clamping: rows.count), fingerprint: rows.fingerprint))
      }
      try item.aside.forEachRange { rows in
        guard rows.code < byBucket.count else { return }
        byBucket[rows.code].append(
          WordSegment(index: index, length: Int32(clamping: rows.length), fingerprint: rows.fingerprint))
      }
    }
    (self.byCode, self.byBucket) = (byCode, byBucket)
  }

  func id(_ index: Int) -> String { items[index].id }

  var count: Int { items.count }

  func fingerprint(_ index: Int) -> Fingerprint { items[index].summary }

  func summary(_ index: Int) throws -> CaseSummary {
    try CaseSummary(packed: items[index].record.summary)
  }

  func segments(_ code: Int) -> [CodedSegment] { byCode[code] }

  func rows(_ segment: CodedSegment, code: Int) throws -> [UInt8] {
    let item = items[Int(segment.index)]
    return try stored(try item.aside.place(ofCode: code), of: item)
  }

  func terms(_ bucket: Int) -> [WordSegment] { byBucket[bucket] }

  func words(_ segment: WordSegment, bucket: Int) throws -> [UInt8] {
    let item = items[Int(segment.index)]
    return try stored(try item.aside.place(ofRange: bucket), of: item)
  }

  /// The lines of a case in `data/codings.csv`.
  func lines(_ index: Int) throws -> [UInt8] { try stored(items[index].aside.lines, of: items[index]) }

  private func stored(_ place: PutAside.Place, of item: FinishedCase) throws -> [UInt8] {
    let bytes = try store.read(at: item.offset + place.start, count: place.length)
    // Rows that are not what they were would show on a page.
    guard Fingerprint(bytes) == place.fingerprint else { throw PackFault() }
    return bytes
  }

  /// The fingerprint of all lines.
  var linesFingerprint: Fingerprint {
    var builder = FingerprintBuilder()
    for item in items { builder.add(item.aside.lines.fingerprint) }
    return builder.finished
  }
}
