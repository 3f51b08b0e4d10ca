/// The lines of a wrapped text, as parts of it.
///
/// Most texts in a drawing fit on one line, for which no array is needed.
struct WrappedText: Sendable {
  let first: Substring
  let rest: [Substring]

  init(_ lines: [Substring]) {
    first = lines.first ?? ""
    rest = Array(lines.dropFirst())
  }

  init(first: Substring, rest: [Substring]) { (self.first, self.rest) = (first, rest) }

  var lines: [Substring] { [first] + rest }

  var count: Int { 1 + rest.count }
}
