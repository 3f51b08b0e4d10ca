package import Markup

/// What fills a template: asked for each place when the template comes to it, so that a page is written in one go.
package protocol SlotWriter<Slot> {
  /// The places it fills.
  associatedtype Slot: TemplateSlot

  /// Whether a place holds anything; what a template keeps only for that is left out otherwise.
  func isFilled(_ slot: Slot) -> Bool

  /// Writes what a place holds; nothing for one that is not filled.
  func write(_ slot: Slot, to out: inout MarkupWriter)
}
