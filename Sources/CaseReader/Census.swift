/// What was read of a content folder, so that its author can see that nothing is missing.
package struct Census: Sendable, Equatable {
  /// Case folders, whatever becomes of them.
  package var cases = 0
  /// Of these, drafts, those under embargo or held back, and those withdrawn.
  package var drafts = 0
  /// Of the cases, those under embargo or held back.
  package var embargoed = 0
  /// Of the cases, those withdrawn.
  package var withdrawn = 0
  /// Narratives that could be read.
  package var narratives = 0
  /// Of these, those that are only counted, without a name.
  package var unnamed = 0
  /// Of these, those that leave no trace, embargoes included.
  package var withheld = 0
  /// Of these, those that were withdrawn.
  package var retracted = 0
  /// Codings, each of one excerpt, code, frame and coder.
  package var codings = 0
  /// Ids of those who coded anything.
  package var coders: Set<String> = []

  /// Nothing read.
  package init() {}

  /// Adds what was read elsewhere.
  package mutating func add(_ other: Census) {
    cases += other.cases
    drafts += other.drafts
    embargoed += other.embargoed
    withdrawn += other.withdrawn
    narratives += other.narratives
    unnamed += other.unnamed
    withheld += other.withheld
    retracted += other.retracted
    codings += other.codings
    coders.formUnion(other.coders)
  }

  /// `5 cases (1 draft), 23 narratives (1 unnamed, 2 withheld), 518 codings by 3 coders`
  package var line: String {
    let cases =
      Self.count(cases, "case")
      + Self.parts([
        (drafts, drafts == 1 ? "draft" : "drafts"), (embargoed, "embargoed"), (withdrawn, "withdrawn"),
      ])
    let narratives =
      Self.count(narratives, "narrative")
      + Self.parts([
        (unnamed, "unnamed"), (withheld, "withheld"), (retracted, "withdrawn"),
      ])
    let codings = Self.count(codings, "coding") + (coders.isEmpty ? "" : " by " + Self.count(coders.count, "coder"))
    return "\(cases), \(narratives), \(codings)"
  }

  private static func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

  private static func parts(_ parts: [(Int, String)]) -> String {
    let words = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")"
  }
}
