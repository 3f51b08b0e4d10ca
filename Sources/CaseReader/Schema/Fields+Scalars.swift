import CaseModel
import Diagnostics

extension Fields {
  /// A text that is meant to be read, without comments; `nil` when absent or not a single value.
  mutating func text(_ key: String) -> Located<String>? { text(key, .text) }

  /// The id of something that is declared elsewhere, which is checked where all of them are known.
  mutating func mention(_ key: String) -> Located<String>? { text(key, .pattern(.id)) }

  /// An excerpt, written `narrative#anchor`, which is sought where all of them are known.
  mutating func excerpt(_ key: String) -> Located<String>? { text(key, .pattern(.excerpt)) }

  /// The id of a code, which is checked against the whole codebook.
  mutating func code(_ key: String) -> Located<String>? { text(key, .code) }

  /// A text in a form that is checked by the one who asks.
  mutating func text(_ key: String, _ form: ScalarForm) -> Located<String>? {
    guard let text = scalar(key, form) else { return nil }
    if let comment = entry(key)?.value.comment { Self.reportCut(at: comment, reporter: reporter) }
    return withoutComments(text, "key '\(key)'")
  }

  /// A text without comments of HTML, which are told of; `nil` where nothing is left, which is told too.
  ///
  /// - Parameter what: What has the text for its value.
  func withoutComments(_ text: Located<String>, _ what: String) -> Located<String>? {
    let (words, ending) = HTMLComment.without(text.value)
    guard let ending else { return text }
    reporter.add([HTMLComment.told(ending, at: text.span)])
    let left = words.trimmed
    if left.isEmpty {
      reporter.error("empty-value", at: text.span, "\(what) has no value", hints: ["give it a value or remove it"])
    }
    return left.isEmpty ? nil : text.map { _ in left }
  }

  static func reportCut(at comment: SourceSpan, reporter: Reporter) {
    reporter.warning(
      "yaml-comment", at: comment, "' #' begins a comment, so YAML does not read the rest of this line",
      hints: ["put the value in quotation marks, or a blank behind '#' where a comment is meant"])
  }

  /// A single value, white space trimmed; `nil` when absent or something else.
  private mutating func scalar(_ key: String, _ form: @autoclosure () -> ScalarForm) -> Located<String>? {
    reporter.questions?.asks(key, .scalar(form()), in: span)
    guard let node = node(key) else { return nil }
    guard case .scalar(let raw, _) = node.kind else {
      reporter.error(
        "wrong-type", at: node.span, "key '\(key)' takes a single value, and this is \(node.kindName)",
        hints: [Self.singleHint(node, of: key)])
      return nil
    }
    let text = raw.trimmed
    guard !text.isEmpty else {
      reporter.error("empty-value", at: node.span, "key '\(key)' has no value", hints: ["give it a value or remove it"])
      return nil
    }
    return Located(value: text, span: node.span)
  }

  /// A word of a fixed vocabulary.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, _: Word.Type) -> Located<Word>?
  where Word.RawValue == String {
    guard let text = scalar(key, .word(Word.allCases.map(\.rawValue))) else { return nil }
    return Self.word(text, key: key, reporter: reporter)
  }

  /// A word of a list of words.
  mutating func word(_ key: String, oneOf known: [String]) -> Located<String>? {
    guard let text = scalar(key, .word(known)) else { return nil }
    guard known.contains(text.value) else {
      Self.reportUnknown(text, key: key, known: known, reporter: reporter)
      return nil
    }
    return text
  }

  /// `yes`, `no`, `true` or `false`.
  mutating func flag(_ key: String) -> Located<Bool>? {
    guard let text = scalar(key, .flag) else { return nil }
    switch text.value.lowercased() {
    case "yes", "true": return text.map { _ in true }
    case "no", "false": return text.map { _ in false }
    default:
      let known = ["yes", "no", "true", "false"]
      guard let meant = CommonWords.flag(text.value) else {
        Self.reportUnknown(text, key: key, known: known, reporter: reporter)
        return nil
      }
      reporter.error(
        "unknown-value", at: text.span, "'\(text.value)' is not a value of '\(key)'",
        hints: ["did you mean '\(meant)'?"])
      return nil
    }
  }

  /// A whole number within a range.
  mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Located<Int>? {
    guard let text = scalar(key, .integer(range)) else { return nil }
    guard let number = Int(text.value), range.contains(number) else {
      let bounds =
        range.upperBound > 1_000_000
        ? "of at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
      reporter.error(
        "invalid-number", at: text.span, "key '\(key)' takes a whole number \(bounds), not '\(text.value)'",
        hints: ["write such a number in digits"])
      return nil
    }
    return text.map { _ in number }
  }

  /// A number within a range.
  mutating func number(_ key: String, in range: ClosedRange<Double>) -> Located<Double>? {
    guard let text = scalar(key, .number(range)) else { return nil }
    let isDecimal = text.value.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    guard isDecimal, let number = Double(text.value), range.contains(number) else {
      reporter.error(
        "invalid-number", at: text.span,
        "key '\(key)' takes a number from \(range.lowerBound) to \(range.upperBound), not '\(text.value)'",
        hints: ["write such a number in digits, such as 0.5"])
      return nil
    }
    return text.map { _ in number }
  }

  /// A date in ISO 8601 at any precision.
  mutating func date(_ key: String) -> Located<PartialDate>? {
    guard let text = scalar(key, .pattern(.date)) else { return nil }
    guard let date = PartialDate(iso: text.value) else {
      reporter.error(
        "invalid-date", at: text.span, "'\(text.value)' is no date of the calendar",
        hints: [
          CommonWords.advice(onDay: text.value, of: key)
            ?? MeantForms.hint(for: text.value, as: .date, else: "write it as 2026, 2026-11 or 2026-11-22")
        ])
      return nil
    }
    return text.map { _ in date }
  }

  /// A date, or a moment with its zone.
  mutating func moment(_ key: String) -> Located<Moment>? {
    guard let text = scalar(key, .pattern(.moment)) else { return nil }
    guard let moment = Moment(iso: text.value) else {
      reporter.error(
        "invalid-date", at: text.span, "'\(text.value)' is no date, and no moment with its zone",
        hints: [
          MeantForms.hint(for: text.value, as: .moment, else: "write it as 2026-11-22, or 2026-11-22T14:00+01:00")
        ])
      return nil
    }
    return text.map { _ in moment }
  }

  /// An id: `[a-z][a-z0-9-]*`, at most 64 long.
  ///
  /// - Parameter form: A narrower form, which is checked by the one who asks.
  mutating func id(_ key: String, _ form: PatternForm = .id) -> Located<String>? {
    guard let text = scalar(key, .pattern(form)) else { return nil }
    // Of a finding's id the narrower form says more.
    if form == .finding { return text }
    return Identifier.check(text, reporter: reporter) ? text : nil
  }

  static func word<Word: RawRepresentable & CaseIterable>(
    _ text: Located<String>, key: String, reporter: Reporter
  ) -> Located<Word>? where Word.RawValue == String {
    if let word = Word(rawValue: text.value) { return text.map { _ in word } }
    reportUnknown(text, key: key, known: Word.allCases.map(\.rawValue), reporter: reporter)
    return nil
  }

  static func reportUnknown(_ text: Located<String>, key: String, known: [String], reporter: Reporter) {
    let hints = Reporter.hints(for: text.value, among: known)
    let some = known.sorted().prefix(5).joined(separator: ", ")
    reporter.error(
      "unknown-value", at: text.span, "'\(text.value)' is not a value of '\(key)'",
      hints: hints.isEmpty ? ["use one of its \(known.count) values, such as \(some)"] : hints)
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    // Most texts begin and end with a letter.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) {
      return self
    }
    var view = self[...]
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}
