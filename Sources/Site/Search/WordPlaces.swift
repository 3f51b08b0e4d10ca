import Markup
import Packing

/// Words of several cases with all their places, as a file for searching holds them: a line for each word, with the
/// step from the case before and the places in it.
struct WordPlaces {
  private struct Places {
    var last = 0
    var letters: [UInt8] = []
  }

  private var places: [String: Places] = [:]

  /// Adds words of a case; cases come in order.
  ///
  /// - Parameter number: Place of the case among all, from 1; 0 for what is the site's own.
  mutating func add(_ packed: [UInt8], of number: Int) throws(PackFault) {
    var reader = PackReader(packed[...])
    while !reader.isAtEnd {
      let term: SearchTerm = try reader.next()
      var found = places[term.word] ?? Places()
      places[term.word] = nil
      SearchNumber.append(number - found.last, to: &found.letters)
      found.letters += term.places.utf8
      found.last = number
      places[term.word] = found
    }
  }

  /// The lines, each begun by a line feed, in the order of words.
  var text: String {
    let sorted = places.sorted { $0.key.precedes($1.key) }
    return sorted.reduce(into: "") { text, word in
      text += "\n" + word.key + " " + String(decoding: word.value.letters, as: UTF8.self)
    }
  }
}
