import Markup
import Packing

/// Words of several cases with all their places, as a file for searching holds them: a line for each word, with a part
/// for each rank, the best first, so that a reader of the best few reads the beginnings of the parts alone.
///
/// A part is the rank's mark, then for each case the step from the case before and the places in it.
struct WordPlaces {
  private struct Part {
    var last = 0
    var letters: [UInt8] = []
  }

  /// By word, a part for each rank.
  private var parts: [String: [Part]] = [:]

  /// Adds words of a case; cases come in order.
  ///
  /// - Parameter number: Place of the case among all, from 1; 0 for what is the site's own.
  mutating func add(_ packed: [UInt8], of number: Int) throws(PackFault) {
    var reader = PackReader(packed[...])
    while !reader.isAtEnd {
      let term: SearchTerm = try reader.next()
      var found = parts[term.word] ?? SearchRank.allCases.map { _ in Part() }
      parts[term.word] = nil
      guard term.places.count == found.count else { throw PackFault() }
      for (rank, places) in term.places.enumerated() where !places.isEmpty {
        SearchNumber.append(number - found[rank].last, to: &found[rank].letters)
        found[rank].letters += places.utf8
        found[rank].last = number
      }
      parts[term.word] = found
    }
  }

  /// The lines in the order of words, with a line feed before each and behind the last.
  var text: String {
    var bytes: [UInt8] = [UInt8(ascii: "\n")]
    for (word, parts) in parts.sorted(by: { $0.key.precedes($1.key) }) {
      bytes += word.utf8
      for (rank, part) in zip(SearchRank.allCases, parts) where !part.letters.isEmpty {
        bytes.append(rank.mark)
        bytes += part.letters
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
