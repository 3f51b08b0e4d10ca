import Markup
import Packing

/// Which words stand in which entries of a case, kept by ranges of words.
///
/// A word's places are kept by their rank, in the letters that files for searching hold: the number of entries, then
/// for each the step from the entry before.
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
      // The title comes first, so that a word of both stands in the title. That of a passage only says whose it is.
      words.add(entry.title, of: number, entry.kind == .passage ? .passage : .title)
      words.add(entry.text, of: number, entry.kind == .passage ? .passage : .about)
    }
    let sorted = words.sorted
    let ranges = Dictionary(grouping: sorted) { SearchBucket.of($0.word) }
    rows = ranges.sorted { $0.key < $1.key }.map { bucket, words in
      var writer = PackWriter(room: words.count * 16)
      for (word, places) in words { writer.append(SearchTerm(word: word, places: Self.written(places))) }
      return Rows(bucket: bucket, count: words.count, bytes: writer.bytes)
    }
  }

  private static func written(_ places: [PlacedWords.Place]) -> [String] {
    SearchRank.allCases.map { rank in
      let entries = places.filter { $0.rank == rank }.map(\.entry)
      guard !entries.isEmpty else { return "" }
      var letters: [UInt8] = []
      SearchNumber.append(entries.count, to: &letters)
      var last = 0
      for entry in entries {
        SearchNumber.append(entry - last, to: &letters)
        last = entry
      }
      return String(decoding: letters, as: UTF8.self)
    }
  }
}

/// How well an entry holds a word, the best first.
enum SearchRank: Int, CaseIterable {
  /// In its title, of which it has one.
  case title
  /// In the words below the title.
  case about
  /// In a passage.
  case passage

  /// What a file for searching has before places of the rank.
  var mark: UInt8 {
    switch self {
    case .title: UInt8(ascii: "=")
    case .about: UInt8(ascii: "+")
    case .passage: UInt8(ascii: " ")
    }
  }
}

/// Words and the entries in which each stands.
private struct PlacedWords {
  struct Place {
    let entry: Int
    let rank: SearchRank
  }

  private var numbers: [String: Int] = [:]
  private var places: [[Place]] = []

  var sorted: [(word: String, places: [Place])] {
    numbers.sorted { $0.key.precedes($1.key) }.map { ($0.key, places[$0.value]) }
  }

  /// Takes the words of a text; entries come in their order, and of each the better rank first.
  mutating func add(_ text: String, of entry: Int, _ rank: SearchRank) {
    SearchWords.forEach(in: text) { word in
      let place = Place(entry: entry, rank: rank)
      guard let number = numbers[word] else {
        numbers[word] = places.count
        return places.append([place])
      }
      if places[number].last?.entry != entry { places[number].append(place) }
    }
  }
}

/// A word of a case and where it stands.
struct SearchTerm: Packable {
  let word: String
  /// By rank, empty where it stands in no entry so.
  let places: [String]

  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(word: try packer.pack(value?.word), places: try packer.list(value?.places))
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
