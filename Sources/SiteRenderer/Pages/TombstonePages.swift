import CaseModel
import Markup

/// Pages that say that something was withdrawn: its id, the date and the reason, and no title.
enum TombstonePages {
  static func page(_ stone: Tombstone, path: String, what: String, site: SiteFrame) -> OutputFile {
    var draft = PageDraft(
      path: path, kind: "tombstone", title: "Withdrawn: \(stone.id)", description: "This \(what) was withdrawn.",
      template: "tombstone")
    draft.values.text(.title, "Withdrawn: \(stone.id)")
    draft.values.text(.lead, "This \(what) was withdrawn.")
    draft.values.markup(
      .facts,
      .build { out in
        Pieces.facts([("Date", { $0.text(stone.date.iso) }), ("Reason", { $0.text(stone.reason) })], to: &out)
      })
    return site.page(draft)
  }
}
