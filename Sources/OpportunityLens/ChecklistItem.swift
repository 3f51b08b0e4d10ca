package import CaseModel
import LensKit

/// One item of a component's checklist, answered or not. (Model §2.7, §9.19)
package struct ChecklistItem: Sendable, Hashable {
  /// Key of the item, such as `remit`.
  package let key: String
  /// What was answered; `unknown` also when nothing was.
  package let answer: ChecklistAnswer.Value
  /// Excerpts the answer rests on that may be named, each once, sorted.
  package let evidence: [ExcerptID]
  /// Whether it is answered without evidence that may be named; an unknown asserts nothing.
  package let isAsserted: Bool
  /// A note; `nil` for none.
  package let note: String?

  /// Whether something other than `unknown` was answered.
  package var isAnswered: Bool { answer != .unknown }

  /// How far the item is fulfilled, 0...1; `nil` when unknown, which is not 0.
  package var score: Double? {
    switch answer {
    case .yes: 1
    case .partly: 0.5
    case .no: 0
    case .unknown: nil
    }
  }

  init(_ key: String, _ answer: ChecklistAnswer?, names: NameableExcerpts) {
    self.key = key
    self.answer = answer?.value ?? .unknown
    evidence = names.only(answer?.evidence ?? [])
    isAsserted = self.answer != .unknown && evidence.isEmpty
    note = answer?.note
  }
}
