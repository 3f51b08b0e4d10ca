package import CaseModel

/// What decides about publication from outside the content.
package struct PublicationTerms: Sendable {
  /// When the site is built; decides embargoes and nothing else.
  package let now: Moment
  /// Whether drafts are built too.
  package let includesDrafts: Bool
  /// Names that files of the site take; ``ReservedNames/format`` unless more kinds of files are known.
  package var reserved = ReservedNames.format

  /// The terms of one build.
  package init(now: Moment, includesDrafts: Bool = false) {
    self.now = now
    self.includesDrafts = includesDrafts
  }

  /// The terms of a build on a day.
  package init(today: PartialDate, includesDrafts: Bool = false) {
    self.init(now: Moment(today), includesDrafts: includesDrafts)
  }

  /// Whether an embargo still holds: from its moment on it does not.
  package func isEmbargoed(_ moment: Moment?) -> Bool { moment.map { now < $0 } ?? false }
}
