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
  private var codings: [Key: First] = [:]
  private var ranks: [Key: First] = [:]
  private var adjudicators: [ExcerptID: String] = [:]

  init(reporter: Reporter) { self.reporter = reporter }

  /// Whether the coding can stand; when not, that is reported.
  mutating func admit(_ coding: Coding, at span: SourceSpan) -> Bool {
    isNew(coding, at: span) && hasOneRank(coding, at: span) && hasOneAdjudicator(coding, at: span)
  }

  private mutating func isNew(_ coding: Coding, at span: SourceSpan) -> Bool {
    let key = Key(excerpt: coding.excerpt, coder: coding.coder, frame: coding.frame, what: coding.code)
    guard let first = codings.updateValue(First(code: coding.code, span: span), forKey: key) else { return true }
    codings[key] = first
    reporter.error(
      "duplicate-coding", at: span,
      "coder '\(coding.coder)' codes '\(coding.excerpt.description)' as '\(coding.code)' (\(coding.frame.rawValue)) "
        + "twice, first at \(first.span)",
      hints: ["remove one"])
    return false
  }

  private mutating func hasOneRank(_ coding: Coding, at span: SourceSpan) -> Bool {
    guard let axis = Axis.position(ofCode: coding.code)?.axis else { return true }
    let key = Key(excerpt: coding.excerpt, coder: coding.coder, frame: coding.frame, what: axis.rawValue)
    guard let first = ranks.updateValue(First(code: coding.code, span: span), forKey: key) else { return true }
    ranks[key] = first
    reporter.error(
      "two-ranks", at: span,
      "coder '\(coding.coder)' gives '\(coding.excerpt.description)' two ranks of \(axis.rawValue) "
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
