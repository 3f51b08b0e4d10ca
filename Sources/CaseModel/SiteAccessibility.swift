/// What who runs a site says of its accessibility. That it conforms in full is nothing a program can know, so it cannot
/// be said here. (Commission Implementing Decision (EU) 2018/1523)
package struct SiteAccessibility: Sendable, Hashable {
  /// How far it conforms.
  package enum Status: String, Sendable, CaseIterable {
    case partly
    case not
  }

  /// How far it conforms.
  package let status: Status
  /// When the statement was prepared.
  package let prepared: PartialDate
  /// When it was looked through last; `nil` when not since.
  package var reviewed: PartialDate?
  /// How it was assessed.
  package let method: String
  /// What is not accessible, and why.
  package var limits: [String] = []
  /// The body that sees to it that complaints are answered; `nil` when not said.
  package var enforcement: String?
  /// Its address; `nil` when not said.
  package var enforcementURL: String?

  /// A statement.
  package init(status: Status, prepared: PartialDate, method: String) {
    (self.status, self.prepared, self.method) = (status, prepared, method)
  }
}
