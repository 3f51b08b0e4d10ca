import CaseModel
import Markup
import Words

/// Says what kind of text the reader has before them.
enum BannerText {
  static func write(_ value: Case, site: SiteFrame, to out: inout MarkupWriter) {
    write(all(value), site: site, to: &out)
  }

  static func write(_ messages: [Message], site: SiteFrame, to out: inout MarkupWriter) {
    for message in messages { site.library.write(Writer(text: site.say(message)), to: &out) }
  }

  static func all(_ value: Case) -> [Message] { (value.isDraft ? [.draft] : []) + basis(value.basis) }

  private static func basis(_ basis: Basis?) -> [Message] {
    switch basis {
    case .paraphrase: [.basisParaphrase]
    case .translation: [.basisTranslation]
    case .original, nil: []
    }
  }

  private struct Writer: SlotWriter {
    let text: String
    func isFilled(_ slot: BannerSlot) -> Bool { true }
    func write(_ slot: BannerSlot, to out: inout MarkupWriter) { out.text(text) }
  }
}
