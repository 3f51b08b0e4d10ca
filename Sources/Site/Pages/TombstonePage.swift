import CaseModel
import Markup
import Outputs
import Words

/// Says that something was withdrawn: its id, the date and the reason, and no title.
struct TombstonePage: SlotWriter {
  /// What was withdrawn.
  enum Kind: Sendable {
    case report, narrative

    var message: Message {
      switch self {
      case .report: .caseWithdrawn
      case .narrative: .narrativeWithdrawn
      }
    }
  }

  let site: SiteFrame
  let stone: Tombstone
  let path: String
  let kind: Kind

  var page: OutputFile {
    site.page(
      PageHead(
        path: path, kind: .tombstone, title: site.say(.withdrawnTitle(stone.id)), description: site.say(kind.message)),
      self)
  }

  func isFilled(_ slot: TombstoneSlot) -> Bool { true }

  func write(_ slot: TombstoneSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.say(.withdrawnTitle(stone.id), in: site.words)
    case .lead: out.say(kind.message, in: site.words)
    case .facts:
      Pieces(words: site.words).facts(
        [(.withdrawnDate, { $0.text(stone.date.iso) }), (.withdrawnReason, { $0.text(stone.reason) })], to: &out)
    }
  }
}
