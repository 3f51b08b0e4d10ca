/// A part of a case's files that depends on the same things: those of one kind, by its place in the list of kinds.
package struct CasePart: RawRepresentable, Sendable, Hashable, CaseIterable {
  /// Place of the kind.
  package let rawValue: Int

  /// The part of a kind that is built in; `nil` when there is none.
  package init?(rawValue: Int) {
    guard OutputRegistry.builtIn.caseKinds.indices.contains(rawValue) else { return nil }
    self.init(rawValue)
  }

  init(_ rawValue: Int) { self.rawValue = rawValue }

  /// A part for each kind that is built in.
  package static let allCases = OutputRegistry.builtIn.caseKinds.indices.map { CasePart($0) }
}

extension CasePart {
  /// Files of the content that are published as they are, and read when they are published.
  package static let attachments = CasePart(
    OutputRegistry.builtIn.caseKinds.firstIndex { $0 is AttachmentKind } ?? 0)

  /// Pages that say that a narrative was withdrawn.
  package static let withdrawnNarratives = CasePart(
    OutputRegistry.builtIn.caseKinds.firstIndex { $0 is WithdrawnNarrativeKind } ?? 0)
}
