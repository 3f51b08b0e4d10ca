import CaseModel
import Words

extension Words {
  /// What a message says; a dash where there is none.
  func said(_ message: Message?) -> String { message.map(text) ?? silent }

  /// The word for a value of the model.
  func word(_ value: some Worded) -> String { text(.word(value.term)) }

  /// The word for a rank of an axis.
  func rank(_ rank: Int, of axis: Axis) -> String { text(.word(.rank(rank, of: axis))) }

  /// `yes` or `no`.
  func yes(_ isSo: Bool) -> String { text(isSo ? .figureYes : .figureNo) }

  /// A text; a dash for one that is empty or not there.
  func shown(_ text: String?) -> String { text.flatMap { $0.isEmpty ? nil : $0 } ?? silent }

  /// A whole number; a dash where there is none.
  func number(_ value: Int?) -> String { value.map { text(.number($0)) } ?? silent }

  /// Sentences one behind the other.
  func sentences(_ messages: [Message]) -> String { messages.map(text).joined(separator: " ") }
}
