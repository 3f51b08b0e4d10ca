import Disk
import Packing
import Site

/// What pages about several cases see of them: records in order, and rows that were put aside.
struct PublishedCases: CaseShelf {
  /// The cases that are published.
  private let items: [FinishedCase]
  private let store: RowFile
  /// By place of the code in the codebook.
  private let byCode: [[CodedSegment]]
  /// By place of the range of words.
  private let byBucket: [[WordSegment]]

  init(_ finished: [FinishedCase], codes: Int, store: RowFile) {
    items = finished.filter { $0.admission == .published }
    self.store = store
    var byCode = Array(repeating: [CodedSegment](), count: codes)
    for (index, item) in items.enumerated() {
      for rows in item.rows where rows.code < codes {
        byCode[rows.code].append(
          CodedSegment(index: Int32(clamping: index), count: Int32(clamping: rows.count), fingerprint: rows.fingerprint)
        )
      }
    }
    self.byCode = byCode
    byBucket = Self.byBucket(items)
  }

  private static func byBucket(_ items: [FinishedCase]) -> [[WordSegment]] {
    var found = Array(repeating: [WordSegment](), count: SearchPostings.bucketCount)
    for (index, item) in items.enumerated() {
      for rows in item.terms where rows.code < found.count {
        found[rows.code].append(
          WordSegment(
            index: Int32(clamping: index), length: Int32(clamping: rows.length), fingerprint: rows.fingerprint))
      }
    }
    return found
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
    return try stored(item.rows, code, from: item.offset)
  }

  func terms(_ bucket: Int) -> [WordSegment] { byBucket[bucket] }

  func words(_ segment: WordSegment, bucket: Int) throws -> [UInt8] {
    let item = items[Int(segment.index)]
    return try stored(item.terms, bucket, from: item.offset + item.rows.reduce(item.linesLength) { $0 + $1.length })
  }

  private func stored(_ rows: [CaseRecord.Rows], _ code: Int, from start: Int) throws -> [UInt8] {
    var start = start
    for rows in rows {
      if rows.code == code {
        let bytes = try store.read(at: start, count: rows.length)
        // Rows that are not what they were would show on a page.
        guard Fingerprint(bytes) == rows.fingerprint else { throw PackFault() }
        return bytes
      }
      start += rows.length
    }
    throw PackFault()
  }

  /// The lines of a case in `data/codings.csv`.
  func lines(_ index: Int) throws -> [UInt8] {
    let item = items[index]
    let start = item.rows.reduce(item.offset) { $0 + $1.length }
    let bytes = try store.read(at: start, count: item.linesLength)
    guard Fingerprint(bytes) == item.linesFingerprint else { throw PackFault() }
    return bytes
  }

  /// The fingerprint of all lines.
  var linesFingerprint: Fingerprint {
    var builder = FingerprintBuilder()
    for item in items { builder.add(item.linesFingerprint) }
    return builder.finished
  }
}
