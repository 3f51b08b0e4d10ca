/// What a value may be, as a decoder asks for it.
enum ValueForm: Hashable, Sendable {
  /// One word or text.
  case scalar(ScalarForm)
  /// A list.
  case list
  /// A mapping of keys, with what it describes: `a source`.
  case mapping(String)
  /// A mapping of ids to ids, whose keys the author chooses.
  case ids
  /// A mapping of texts, whose keys the author chooses.
  case texts

  /// Which of three ways of writing it is: two forms of one way stand for each other.
  var way: Way {
    switch self {
    case .scalar: .scalar
    case .list: .list
    case .mapping, .ids, .texts: .mapping
    }
  }

  /// Ways in which YAML writes a value.
  enum Way: Hashable, Sendable, CaseIterable {
    case scalar, list, mapping
  }
}

/// What a single value may be, as a decoder asks for it.
enum ScalarForm: Hashable, Sendable {
  /// Any words.
  case text
  /// One of a fixed list of words.
  case word([String])
  /// Id of a code: those built in, and the site's own.
  case code
  /// `yes`, `no`, `true` or `false`.
  case flag
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// A number.
  case number(ClosedRange<Double>)
  /// A text in a form of its own.
  case pattern(PatternForm)
}
