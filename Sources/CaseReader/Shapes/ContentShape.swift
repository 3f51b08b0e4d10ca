/// The shape of a kind of file: which keys stand where, what each takes, and which must be there.
struct ContentShape: Sendable {
  let known: Inquiry
  /// Whether a file may hold nothing.
  let isEmptyAllowed: Bool
  /// What always must be there.
  let requirements: [Requirement]
  /// What holds only where something else is so.
  let conditions: [ShapeCondition]

  /// - Parameter trials: Samples that differ in one thing, apart for each mapping of whose keys it is one.
  init(_ known: Inquiry, trials: [[Trial]], isEmptyAllowed: Bool) {
    (self.known, self.isEmptyAllowed) = (known, isEmptyAllowed)
    let comparisons = trials.map { TrialComparison(trials: $0, known: known) }
    requirements = known.requirements.filter { requirement in
      comparisons.allSatisfy { $0.isUnconditional(.requirement(requirement)) }
    }
    conditions = comparisons.flatMap(\.conditions)
  }

  /// Keys that each mapping of a place must have, whatever else it has.
  func required(in mapping: ValuePath) -> [Requirement] { requirements.filter { $0.mapping == mapping } }
}

/// Something that holds for a value where other values of the same mapping, or of one around it, are as a test says.
struct ShapeCondition: Hashable, Sendable {
  /// What may depend on other values.
  enum Consequence: Hashable, Sendable {
    /// Keys must be there.
    case requirement(Requirement)
    /// A value is asked for in that form.
    case form(ValuePath, ValueForm)

    /// Where it holds.
    var path: ValuePath {
      switch self {
      case .requirement(let requirement): requirement.mapping
      case .form(let path, _): path
      }
    }
  }

  /// What the value of one key is like.
  struct Test: Hashable, Sendable {
    let key: String
    /// Words of which it is one; empty where the word does not matter.
    var words: [String] = []
    /// Whether it may be absent; where the word does not matter, whether it must be.
    let isAbsent: Bool
  }

  /// The mapping that the tests are about.
  let mapping: ValuePath
  /// All of them must hold.
  let tests: [Test]
  let consequence: Consequence
}
