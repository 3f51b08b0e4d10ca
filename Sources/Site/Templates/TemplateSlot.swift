/// A place of a template that the program fills.
package protocol TemplateSlot: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The template it is a place of.
  static var template: TemplateName { get }
  /// What it holds.
  var content: SlotContent { get }
  /// What it says, for the manual.
  var meaning: String { get }
}

/// What a place of a template holds.
package enum SlotContent: Sendable {
  /// A text, placed escaped: `{{name}}`.
  case text
  /// Finished markup: `{{{name}}}`.
  case markup
  /// What the page is made for: markup that the template has to place where nothing can leave it out.
  case main

  /// Whether it is markup.
  package var isMarkup: Bool { self == .markup || self == .main }
}
