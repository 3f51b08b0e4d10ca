import CaseModel
import Diagnostics

/// Finds codings that cannot stand beside each other.
struct CodingConflicts {
  private struct Key: Hashable {
    let excerpt: ExcerptID
    let coder: String
    let frame: Frame
    /// A code, or an axis of which a coder gives one rank.
    let what: String
  }

  private struct First {
    let code: String
    let span: SourceSpan
  }

  let reporter: Reporter
  /// What was looked at, in order.
  private var seen: [First] = []
  /// By key, the place of the first of them: with itself it would stand there twice, and in a table that is half empty.
  private var codings: [Key: Int32] = [:]
  private var ranks: [Key: Int32] = [:]
  private var adjudicators: [ExcerptID: String] = [:]

  /// - Parameter count: How many codings there are.
  init(_ count: Int, reporter: Reporter) {
    self.reporter = reporter
    seen.reserveCapacity(count)
    codings.reserveCapacity(count)
  }

  /// Whether the coding can stand; when not, that is reported.
  mutating func admit(_ coding: Coding, at span: SourceSpan) -> Bool {
    seen.append(First(code: coding.code, span: span))
    return isNew(coding, at: span) && hasOneRank(coding, at: span) && hasOneAdjudicator(coding, at: span)
  }

  /// The excerpt as messages name it; one without an anchor of its own is the words at the place of the message.
  private static func name(of excerpt: ExcerptID) -> String {
    SpanAttributes.isStandIn(excerpt.anchor) ? "these words" : "'\(excerpt.description)'"
  }

  /// The place that stands under a key already; else this one stands there from now on.
  private static func earlier(_ place: Int, _ key: Key, in table: inout [Key: Int32]) -> Int? {
    guard let first = table.updateValue(Int32(place), forKey: key) else { return nil }
    table[key] = first
    return Int(first)
  }

  private mutating func isNew(_ coding: Coding, at span: SourceSpan) -> Bool {
    let key = Key(excerpt: coding.excerpt, coder: coding.coder, frame: coding.frame, what: coding.code)
    guard let first = Self.earlier(seen.count - 1, key, in: &codings).map({ seen[$0] }) else { return true }
    reporter.error(
      "duplicate-coding", at: span,
      "coder '\(coding.coder)' codes \(Self.name(of: coding.excerpt)) as '\(coding.code)' (\(coding.frame.rawValue)) "
        + "twice, first at \(first.span)",
      hints: ["remove one"])
    return false
  }

  private mutating func hasOneRank(_ coding: Coding, at span: SourceSpan) -> Bool {
    guard let axis = Axis.position(ofCode: coding.code)?.axis else { return true }
    let key = Key(excerpt: coding.excerpt, coder: coding.coder, frame: coding.frame, what: axis.rawValue)
    guard let first = Self.earlier(seen.count - 1, key, in: &ranks).map({ seen[$0] }) else { return true }
    reporter.error(
      "two-ranks", at: span,
      "coder '\(coding.coder)' gives \(Self.name(of: coding.excerpt)) two ranks of \(axis.rawValue) "
        + "(\(coding.frame.rawValue)): '\(first.code)' and '\(coding.code)'",
      hints: ["keep one, or code them in different frames"])
    return false
  }

  private mutating func hasOneAdjudicator(_ coding: Coding, at span: SourceSpan) -> Bool {
    guard coding.isAdjudicated else { return true }
    let other = adjudicators[coding.excerpt, default: coding.coder]
    adjudicators[coding.excerpt] = other
    if other == coding.coder { return true }
    reporter.error(
      "two-adjudications", at: span,
      "'\(coding.excerpt.description)' is adjudicated by '\(other)' and by '\(coding.coder)'",
      hints: ["let one coder adjudicate an excerpt"])
    return false
  }
}
