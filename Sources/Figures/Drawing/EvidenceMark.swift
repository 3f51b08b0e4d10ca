/// A mark that stands for evidence and leads to it.
struct EvidenceMark: Sendable {
  /// What the mark says, for readers who do not see it.
  let name: String
  /// The fragment on the report page; `nil` = not linked.
  let anchor: String?
  /// Where a pointer meets the mark; at least 24 × 24 units, as WCAG 2.2 asks of a target.
  let hit: Rect
  /// The outline of a mark that lines must go around; `nil` for a mark they may cross.
  let box: Rect?

  init(_ name: String, anchor: String?, hit: Rect, box: Rect? = nil) {
    self.name = name
    self.anchor = anchor
    self.hit = .around(hit.center, width: max(24, hit.width), height: max(24, hit.height))
    self.box = box
  }
}
