package import CaseModel

/// What decides about publication from outside the content.
package struct PublicationTerms: Sendable {
  /// Today in UTC; decides embargoes and nothing else.
  package let today: PartialDate
  /// Whether drafts are built too.
  package let includesDrafts: Bool

  /// The terms of one build.
  package init(today: PartialDate, includesDrafts: Bool = false) {
    self.today = today
    self.includesDrafts = includesDrafts
  }

  /// Whether an embargo still holds: from 00:00 UTC of its first day it does not.
  package func isEmbargoed(_ date: PartialDate?) -> Bool { date.map { today.firstDay < $0.firstDay } ?? false }
}
