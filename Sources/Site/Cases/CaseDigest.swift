import Analysis
import CaseModel
package import Packing

/// What pages about several cases need of one, packed so that it can be put aside.
package struct CaseDigest: Sendable {
  /// Excerpts of one code.
  package struct Rows: Sendable {
    /// Place of the code in the codebook.
    package let code: Int
    /// Number of excerpts.
    package let count: Int
    /// The excerpts, packed one by one, each led by its length.
    package let bytes: [UInt8]
  }

  /// What tables, cards and figures show.
  package let summary: [UInt8]
  /// Excerpts by code, in the codebook's order.
  package let rows: [Rows]

  /// Its words for searching.
  package let terms: [SearchPostings.Rows]

  init(_ report: CaseReport) {
    let (analysis, site) = (report.analysis, report.site)
    let codebook = site.codebook
    summary = CaseSummary(analysis, baseURL: site.site.baseURL, text: site.plainText).packed
    // Packed at once: the excerpts of a large case take much more room as values.
    var packed: [String: (count: Int, writer: PackWriter)] = [:]
    CodedExcerpt.forEach(of: analysis, text: site.quoted) { code, excerpt in
      var row = PackWriter(room: 384)
      row.append(excerpt)
      packed[code, default: (0, PackWriter())].count += 1
      packed[code]?.writer.write(row.bytes)
    }
    rows = codebook.codes.enumerated().compactMap { index, code in
      packed[code.id].map { Rows(code: index, count: $0.count, bytes: $0.writer.bytes) }
    }
    terms = SearchPostings(report.searchEntries).rows
  }
}

/// What is known of the cases, in their order.
package protocol CaseShelf: Sendable {
  /// Number of cases that are published.
  var count: Int { get }

  /// Id of a case.
  func id(_ index: Int) -> String

  /// Of a case's summary.
  func fingerprint(_ index: Int) -> Fingerprint

  /// What tables, cards and figures show of a case.
  func summary(_ index: Int) throws -> CaseSummary

  /// The cases with excerpts of a code, in order.
  func segments(_ code: Int) -> [CodedSegment]

  /// The excerpts of one case with a code, packed.
  func rows(_ segment: CodedSegment, code: Int) throws -> [UInt8]

  /// The cases with words of a range, in order.
  func terms(_ bucket: Int) -> [WordSegment]

  /// The words of one case of a range, packed.
  func words(_ segment: WordSegment, bucket: Int) throws -> [UInt8]
}

/// The words of one case of one range.
package struct WordSegment: Sendable {
  /// Place of the case among all that are published.
  package let index: Int32
  /// Number of bytes that it takes to keep them.
  package let length: Int32
  /// Of the words and where they stand.
  package let fingerprint: Fingerprint

  /// A segment.
  package init(index: Int32, length: Int32, fingerprint: Fingerprint) {
    (self.index, self.length, self.fingerprint) = (index, length, fingerprint)
  }
}

/// The excerpts of one case with one code.
package struct CodedSegment: Sendable {
  /// Place of the case among all that are published.
  package let index: Int32
  /// Number of excerpts.
  package let count: Int32
  /// Of the excerpts.
  package let fingerprint: Fingerprint

  /// A segment.
  package init(index: Int32, count: Int32, fingerprint: Fingerprint) {
    (self.index, self.count, self.fingerprint) = (index, count, fingerprint)
  }
}

/// A file that belongs to no single case, made when it is asked for.
package struct SharedPiece: Sendable {
  /// Path from the site's root.
  package let path: String
  /// Of all that it depends on: with an equal fingerprint it has equal bytes.
  package let fingerprint: Fingerprint
  /// Makes its bytes; `nil` when the cases give no such file.
  package let make: @Sendable () throws -> [UInt8]?
}
