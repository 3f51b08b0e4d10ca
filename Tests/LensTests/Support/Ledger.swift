/// Results under names, for comparing two computations line by line.
struct Ledger: Equatable {
  var words: [String: String] = [:]
  var numbers: [String: Double] = [:]

  subscript(name: String) -> String? {
    get { words[name] }
    set { words[name] = newValue ?? "null" }
  }

  mutating func number(_ name: String, _ value: Double?) {
    if let value { numbers[name] = value } else { words[name] = "null" }
  }

  /// Lines in which the other differs: words at all, numbers by more than 1e-9.
  func differences(from other: Ledger) -> [String] {
    let names = Set(words.keys).union(other.words.keys)
    let wordLines = names.filter { words[$0] != other.words[$0] }
      .map { "\($0): \(words[$0] ?? "-") / \(other.words[$0] ?? "-")" }
    let numberNames = Set(numbers.keys).union(other.numbers.keys)
    let numberLines = numberNames.filter { name in
      guard let one = numbers[name], let two = other.numbers[name] else { return true }
      return abs(one - two) > 1e-9
    }.map { "\($0): \(numbers[$0]?.description ?? "-") / \(other.numbers[$0]?.description ?? "-")" }
    return (wordLines + numberLines).sorted()
  }
}
