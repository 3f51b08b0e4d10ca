import CaseModel
import Markup
import Outputs
import Packing

/// The files that a search reads: first `search/index.js`, then of the words those it needs, then the texts of what it
/// shows.
struct SearchFiles {
  let site: SiteFrame
  let shelf: any CaseShelf

  /// How large a file of words may be before the next range of words begins another.
  static let room = 96 << 10

  /// The files; those that the first leads to stand first.
  var pieces: [SharedPiece] {
    let own = SearchPostings(site.searchEntries).rows
    let files = ranges.enumerated().map { number, range in words(number, range, own) }
    return files + [texts, index]
  }

  private var texts: SharedPiece {
    SharedPiece(path: "search/site.js", fingerprint: site.fingerprint(of: [], FieldBytes(site.pages))) { [site] in
      SearchEntry.script(site.searchEntries, "site", title: site.site.title)
    }
  }

  private var index: SharedPiece {
    let (bounds, ids) = (ranges.map { SearchBucket.bounds[$0.lowerBound] }, (0..<shelf.count).map(shelf.id))
    var builder = FingerprintBuilder()
    for text in bounds + ["/"] + ids { builder.add(text) }
    return SharedPiece(path: "search/index.js", fingerprint: builder.finished) {
      SearchScript.call("index", [.array(bounds.map(JSON.string)), .array(ids.map(JSON.string))])
    }
  }

  /// Ranges of words that share a file.
  private var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (start, size) = (0, 0)
    for bucket in SearchBucket.bounds.indices {
      let more = shelf.terms(bucket).reduce(0) { $0 + Int($1.length) }
      if bucket > start, size + more > Self.room {
        ranges.append(start..<bucket)
        (start, size) = (bucket, 0)
      }
      size += more
    }
    return ranges + [start..<SearchBucket.bounds.count]
  }

  private func words(_ number: Int, _ range: Range<Int>, _ own: [SearchPostings.Rows]) -> SharedPiece {
    var builder = FingerprintBuilder()
    builder.add(UInt64(number))
    let own = own.filter { range.contains($0.bucket) }
    for rows in own { builder.add(rows.bytes) }
    for bucket in range {
      builder.add(UInt64(bucket))
      for segment in shelf.terms(bucket) {
        builder.add(UInt64(segment.index))
        builder.add(segment.fingerprint)
      }
    }
    return SharedPiece(path: "search/\(number).js", fingerprint: builder.finished) { [shelf] in
      var list = WordPlaces()
      for rows in own { try list.add(rows.bytes, of: 0) }
      for bucket in range {
        for segment in shelf.terms(bucket) {
          try list.add(try shelf.words(segment, bucket: bucket), of: Int(segment.index) + 1)
        }
      }
      return SearchScript.call(String(number), .string(list.text))
    }
  }
}
