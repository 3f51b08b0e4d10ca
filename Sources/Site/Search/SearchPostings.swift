import Markup
import Packing

/// Which words stand in which entries of a case, kept by ranges of words.
///
/// A word's places are written in the letters that files for searching hold: the number of entries, then for each the
/// step from the entry before, doubled, and one more where the word stands in the title.
package struct SearchPostings {
  /// The words of a range, in order.
  package struct Rows: Sendable {
    /// The range.
    package let bucket: Int
    /// Number of words.
    package let count: Int
    /// The words with their places, packed.
    package let bytes: [UInt8]
  }

  let rows: [Rows]

  /// Number of ranges.
  package static var bucketCount: Int { SearchBucket.bounds.count }

  init(_ entries: [SearchEntry]) {
    var words = PlacedWords()
    for (number, entry) in entries.enumerated() {
      // The title comes first, so that a word of both stands in the title.
      words.add(entry.title, of: number, isNamed: entry.isNamed)
      words.add(entry.text, of: number)
    }
    let sorted = words.sorted
    let ranges = Dictionary(grouping: sorted) { SearchBucket.of($0.word) }
    rows = ranges.sorted { $0.key < $1.key }.map { bucket, words in
      var writer = PackWriter(room: words.count * 16)
      for (word, places) in words { writer.append(SearchTerm(word: word, places: Self.written(places))) }
      return Rows(bucket: bucket, count: words.count, bytes: writer.bytes)
    }
  }

  private static func written(_ places: [Int]) -> String {
    var letters: [UInt8] = []
    SearchNumber.append(places.count, to: &letters)
    var last = 0
    for place in places {
      SearchNumber.append(place - last, to: &letters)
      last = place & ~1
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

/// Words and the numbers of the entries in which each stands, doubled, and one more where it stands in the title.
private struct PlacedWords {
  private var numbers: [String: Int] = [:]
  private var places: [[Int]] = []

  var sorted: [(word: String, places: [Int])] {
    numbers.sorted { $0.key.precedes($1.key) }.map { ($0.key, places[$0.value]) }
  }

  /// Takes the words of a text; entries come in their order.
  mutating func add(_ text: String, of entry: Int, isNamed: Bool = false) {
    SearchWords.forEach(in: text) { word in
      let place = entry * 2 + (isNamed ? 1 : 0)
      guard let number = numbers[word] else {
        numbers[word] = places.count
        return places.append([place])
      }
      if places[number][places[number].count - 1] / 2 != entry { places[number].append(place) }
    }
  }
}

/// A word of a case and where it stands.
struct SearchTerm: Packable {
  let word: String
  let places: String

  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(word: try packer.pack(value?.word), places: try packer.pack(value?.places))
  }
}

/// Whole numbers in letters, five bits each, the lowest first; all but the last letter say that more follow.
enum SearchNumber {
  private static let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

  static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 32 {
      bytes.append(letters[32 + rest % 32])
      rest /= 32
    }
    bytes.append(letters[rest])
  }
}
