import Packing

extension CaseShelf {
  /// Places of all cases.
  var indices: Range<Int> { 0..<count }

  /// Places of the cases on one of several pages.
  func page(_ number: Int) -> Range<Int> {
    (number * Pages.itemsPerPage)..<min((number + 1) * Pages.itemsPerPage, count)
  }

  /// Of the cases at some places, and of what is shown with them.
  func fingerprint(of cases: Range<Int>, on frame: Fingerprint) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(frame)
    builder.add(UInt64(count))
    for index in cases { builder.add(fingerprint(index)) }
    return builder.finished
  }

  func summaries(_ cases: Range<Int>) throws -> [CaseSummary] { try cases.map(summary) }
}
