/// Places of a banner.
package enum BannerSlot: String, TemplateSlot {
  case text

  package static let template = TemplateName.banner
  package var content: SlotContent { .main }
  package var meaning: String { "what the reader should know before all else" }
}
