package import CaseModel
import Diagnostics

/// Finds codes by what people remember of them: a part of the id, a word of the name or of the meaning.
package struct CodeSearch: Sendable {
  private let codebook: Codebook

  /// A search of a codebook.
  package init(_ codebook: Codebook) { self.codebook = codebook }

  /// Codes that a word may mean, the likeliest first; all of them for an empty word, none where nothing is near.
  package func codes(for word: String) -> [Code] {
    let word = word.lowercased()
    guard !word.isEmpty else { return codebook.codes }
    let ranked = codebook.codes.enumerated().compactMap { place, code in
      rank(code, word).map { (rank: $0, place: place, code: code) }
    }
    let found = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.code)
    return found.isEmpty ? nearest(to: word) : found
  }

  /// How far from the front a code stands that a word may mean; `nil` when it may not.
  private func rank(_ code: Code, _ word: String) -> Int? {
    if code.id == word { return 0 }
    if code.id.hasSuffix("-" + word) { return 1 }
    if code.id.hasPrefix(word + "-") || code.id.contains("-\(word)-") { return 2 }
    if code.label.lowercased() == word { return 3 }
    if Self.words(code.label).contains(word) { return 4 }
    if code.id.contains(word) || code.label.lowercased().contains(word) { return 5 }
    return Self.words(code.definition + " " + (code.hint ?? "")).contains(word) ? 6 : nil
  }

  /// Codes whose id, or the end of it, is a slip of the pen away.
  private func nearest(to word: String) -> [Code] {
    if let id = NearMiss.nearest(to: word, among: codebook.codes.map(\.id)) { return codebook[id].map { [$0] } ?? [] }
    let ends = codebook.codes.compactMap { $0.id.split(separator: "-").last.map(String.init) }
    guard let end = NearMiss.nearest(to: word, among: ends, within: 1) else { return [] }
    return codebook.codes.filter { $0.id.hasSuffix("-" + end) }
  }

  /// What to do about a word that is no code.
  func hints(for word: String) -> [String] {
    // A word of a definition is too weak a reason to offer a code.
    let ranks = codebook.codes.filter { rank($0, word.lowercased()).map { $0 <= 4 } ?? false }.map(\.id)
    let found = ranks.isEmpty ? nearest(to: word.lowercased()).map(\.id) : ranks
    switch found.count {
    case 0: return ["look for it with 'caseloom codes', or declare it in codebook.yml"]
    case 1: return ["did you mean '\(found[0])'?"]
    case 2...8: return ["did you mean one of: \(found.joined(separator: ", "))?"]
    default: return ["see 'caseloom codes \(word)' for the \(found.count) codes it may mean"]
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
