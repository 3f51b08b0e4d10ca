import CaseModel

/// Searches files for known runs of words, each read as its ending asks.
struct FileSearch {
  private var markup: MarkupSearch

  init(_ withheld: ShingleIndex) { markup = MarkupSearch(withheld) }

  /// The runs that stand in one file.
  static func runs(of withheld: ShingleIndex, in bytes: [UInt8], path: String) -> Shingles {
    guard !withheld.isEmpty else { return Shingles() }
    var search = FileSearch(withheld)
    search.read(bytes, path: path)
    return search.finish()
  }

  /// Searches a file; returns where the names of its `desc` elements end, when it is markup.
  @discardableResult mutating func read(_ bytes: [UInt8], path: String) -> [Int] {
    let kind = Kind(path: path)
    return bytes.withUnsafeBufferPointer { bytes in
      defer { markup.endFile() }
      switch kind {
      case .markup: return markup.read(bytes)
      case .json: markup.readText { JSONText.read(bytes, into: &$0) }
      case .plain: markup.readText { $0.read(bytes) }
      }
      return []
    }
  }

  /// Searches markup but for a part of it.
  mutating func read(_ bytes: [UInt8], without part: Range<Int>) {
    bytes.withUnsafeBufferPointer { bytes in
      markup.read(UnsafeBufferPointer(rebasing: bytes[..<part.lowerBound]))
      markup.endFile()
      markup.read(UnsafeBufferPointer(rebasing: bytes[part.upperBound...]))
      markup.endFile()
    }
  }

  /// All runs that were found.
  mutating func finish() -> Shingles { markup.finish() }

  /// How a file is to be read.
  enum Kind {
    case markup, json, plain

    init(path: String) {
      if [".html", ".svg", ".xml", ".mustache"].contains(where: path.hasSuffix) {
        self = .markup
      } else {
        // Files for searching are JSON in a call; what escapes stand for counts in other scripts too.
        self = [".json", ".jsonld", ".geojson", ".js"].contains(where: path.lowercased().hasSuffix) ? .json : .plain
      }
    }
  }
}
