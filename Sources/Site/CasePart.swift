/// A part of a case's files that depends on the same things.
package enum CasePart: Int, Sendable, CaseIterable {
  /// Figures, data and attachments, which take nothing from templates.
  case data
  /// Pages of narratives.
  case narratives
  /// The report.
  case report
}
