// References, pages that are not found, what was withdrawn.

extension Message {
  /// `References`
  package static var referencesTitle: Message { Message("plain.references") }
  /// `The works that the reports and pages of this site cite.`
  package static var referencesDescription: Message { Message("plain.references-description") }
  /// `No work is cited.`
  package static var noWork: Message { Message("plain.no-work") }
  /// `Page not found`
  package static var notFoundTitle: Message { Message("plain.not-found") }
  /// `This page does not exist.`
  package static var notFoundDescription: Message { Message("plain.not-found-description") }
  /// `There is no page at this address. It may have been renamed or withdrawn.`
  package static var notFoundLead: Message { Message("plain.not-found-lead") }
  /// `Go to the front page`
  package static var toFrontPage: Message { Message("plain.to-front-page") }
  /// `Withdrawn: …`
  package static func withdrawnTitle(_ id: String) -> Message {
    Message("plain.withdrawn", .text("id", id))
  }
  /// `This case was withdrawn.`
  package static var caseWithdrawn: Message { Message("plain.case-withdrawn") }
  /// `This narrative was withdrawn.`
  package static var narrativeWithdrawn: Message { Message("plain.narrative-withdrawn") }
  /// `Date`
  package static var withdrawnDate: Message { Message("plain.date") }
  /// `Reason`
  package static var withdrawnReason: Message { Message("plain.reason") }
}
