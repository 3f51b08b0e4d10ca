import Diagnostics

/// What may have been meant by a word that is not known.
enum Suggestion {
  static func words(for word: String, among known: [String]) -> String {
    if let nearest = NearMiss.nearest(to: word, among: known) { return "Did you mean '\(nearest)'?" }
    return known.isEmpty ? "" : "There are: \(known.joined(separator: ", "))."
  }
}
