import CaseModel
import CaseReader

/// The rows of the coding files.
struct CodingRows {
  /// A row.
  private struct Row: Hashable {
    let excerpt: String
    let coder: String
    let coding: ImportMap.LensCoding
  }

  private let codebook: Codebook
  private var files: [String: String] = [:]
  private var quoted: Set<String> = []
  private var seen: Set<Row> = []
  private var ranks: Set<String> = []
  private(set) var tally = Tally()

  /// - Parameter codebook: The codes that the reader will know.
  init(codebook: Codebook) { self.codebook = codebook }

  /// Ids of coders and the bytes of their files, sorted.
  var contents: [(coder: String, bytes: [UInt8])] {
    files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }
  }

  /// Adds a coding of a passage.
  mutating func add(
    _ coding: ImportMap.LensCoding, coder: String, narrative: String, anchor: String, quote: QuoteFinder.Quote,
    memo: String?
  ) {
    let excerpt = "\(narrative)#\(anchor)"
    guard admits(coding, coder: coder, excerpt: excerpt) else { return }
    var pairs: [(String, String?)] = [("excerpt", quoted.contains(excerpt) ? excerpt : narrative)]
    if quoted.insert(excerpt).inserted {
      pairs += [
        ("exact", YAMLText.quoted(quote.exact)), ("prefix", quote.prefix.nonEmpty.map(YAMLText.quoted)),
        ("suffix", quote.suffix.nonEmpty.map(YAMLText.quoted)), ("as", anchor),
      ]
    }
    write(pairs, coding, coder: coder, memo: memo)
  }

  /// Adds a coding of a whole text.
  mutating func addWhole(_ coding: ImportMap.LensCoding, coder: String, narrative: String, memo: String?) {
    guard admits(coding, coder: coder, excerpt: narrative) else { return }
    tally.add(.taken, "codings of whole texts")
    write([("excerpt", narrative + "#*")], coding, coder: coder, memo: memo)
  }

  private mutating func write(
    _ pairs: [(String, String?)], _ coding: ImportMap.LensCoding, coder: String, memo: String?
  ) {
    let pairs =
      pairs + [
        ("code", coding.code), ("frame", coding.frame?.rawValue), ("direction", coding.direction?.rawValue),
        ("presence", coding.presence?.rawValue), ("strength", coding.strength.map(String.init)), ("role", coding.role),
        ("memo", memo.map { YAMLText.quoted(QuoteMaker.words(PlainText($0).whole)) }),
      ]
    files[coder, default: ""] += "- " + YAMLText.mapping(pairs) + "\n"
    tally.add(.taken, "codings")
  }

  /// What the format lets a coder say once of a passage.
  private mutating func admits(_ coding: ImportMap.LensCoding, coder: String, excerpt: String) -> Bool {
    var bare = coding
    (bare.direction, bare.presence, bare.strength, bare.role) = (nil, nil, nil, nil)
    guard seen.insert(Row(excerpt: excerpt, coder: coder, coding: bare)).inserted else {
      tally.add(.leftOut, "codings given twice: the same coder, passage and code")
      return false
    }
    guard let axis = codebook.family(of: coding.code)?.axis else { return true }
    guard ranks.insert("\(excerpt) \(coder) \(axis.rawValue) \(coding.frame?.rawValue ?? "")").inserted else {
      tally.add(.leftOut, "second ranks of one axis, frame, coder and passage")
      return false
    }
    return true
  }
}

extension PlainText {
  /// All of it.
  var whole: String { self[0..<scalars.count] }
}
