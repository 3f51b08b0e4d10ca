/// What a lens computed for a construct, in the words an assessed reading uses. (Model §9.20)
package enum Reading: Sendable, Hashable {
  /// From one word of an ordered scale to another.
  case range(scale: [String], from: String, to: String)
  /// One of these words, such as all components that are the bottleneck. Never empty.
  case words([String])

  /// In one string: words that differ joined by `/`.
  package var text: String {
    switch self {
    case .range(_, let from, let to): from == to ? from : "\(from)/\(to)"
    case .words(let words): words.joined(separator: "/")
    }
  }
}

/// An assessment whose constructs can be compared with a researcher's own readings.
package protocol Readable {
  /// What was computed for a construct, such as `involvement.mode.actual`; `nil` for another lens's construct.
  func reading(of construct: String) -> Reading?
}
