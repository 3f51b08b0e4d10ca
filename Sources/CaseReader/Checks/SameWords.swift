import CaseModel
import Diagnostics

/// Finds the same words under two names: what one coder says of both would count twice, and that two coders read them
/// would not be seen.
struct SameWords {
  let reporter: Reporter
  /// For each excerpt whose words another excerpt holds too, the first of those.
  private let firsts: [ExcerptID: ExcerptID]
  private var seen: [Key: RawCoding] = [:]
  /// Of each such group, who coded it first under which name, and which names were told of.
  private var readers: [ExcerptID: (first: RawCoding, told: Set<String>)] = [:]

  private struct Key: Hashable {
    let excerpt: ExcerptID
    let code: String
    let coder: String
    let frame: Frame?
  }

  init(_ narratives: [RawNarrative], reporter: Reporter) {
    self.reporter = reporter
    var firsts: [ExcerptID: ExcerptID] = [:]
    for narrative in narratives where narrative.text.places.count > 1 {
      for block in narrative.text.blocks {
        block.forEachInline { inline in Self.collect(inline, narrative.id, into: &firsts) }
      }
    }
    self.firsts = firsts
  }

  /// Excerpts of which one holds the other and nothing else.
  private static func collect(_ inline: Inline, _ narrative: String, into firsts: inout [ExcerptID: ExcerptID]) {
    guard case .excerpt(let outer, _, let inner) = inline, inner.count == 1,
      case .excerpt(let same, _, _) = inner[0]
    else { return }
    let first = firsts[outer] ?? outer
    firsts[outer] = first
    firsts[same] = first
  }

  /// Warns of a coding that an earlier one repeats under another name of the same words.
  mutating func check(_ coding: RawCoding) {
    let id = ExcerptID(source: coding.narrative, anchor: coding.anchor.value)
    guard let first = firsts[id] else { return }
    checkReaders(of: first, coding)
    let key = Key(excerpt: first, code: coding.code.value, coder: coding.coder, frame: coding.attributes.frame)
    guard let other = seen[key] else {
      seen[key] = coding
      return
    }
    guard other.anchor.value != coding.anchor.value else { return }
    reporter.warning(
      "same-words", at: coding.span,
      "'\(other.anchor.value)' and '\(coding.anchor.value)' are the same words, so that '\(coding.code.value)' counts twice",
      hints: ["use one name for the words, and keep one of the two codings"])
  }

  /// Warns once of a name that a coder uses for words that another coder calls otherwise.
  private mutating func checkReaders(of group: ExcerptID, _ coding: RawCoding) {
    var known = readers[group] ?? (coding, [])
    let (other, name) = (known.first, coding.anchor.value)
    if other.coder != coding.coder, other.anchor.value != name, known.told.insert(name).inserted {
      reporter.warning(
        "same-words", at: coding.span,
        "'\(other.anchor.value)' of '\(other.coder)' and '\(name)' of '\(coding.coder)' are the same words, so that they "
          + "count as two passages, and whether the two agree is not seen",
        hints: ["use one name for the words: '\(other.anchor.value)'"])
    }
    readers[group] = known
  }
}
