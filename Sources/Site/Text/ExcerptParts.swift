import CaseModel

/// Counts the parts of excerpts as a text is written, so that the reference stands behind the last part of each.
final class ExcerptParts {
  private var left: [String: Int] = [:]
  /// Anchors of excerpts that have several parts.
  private var divided: Set<String> = []

  init(_ blocks: [Block]) {
    for block in blocks {
      block.forEachInline { inline in
        guard case .excerpt(let id, _, _) = inline else { return }
        left[id.anchor, default: 0] += 1
      }
    }
    divided = Set(left.filter { $0.value > 1 }.keys)
  }

  /// Whether an excerpt reaches over several parts.
  func isDivided(_ anchor: String) -> Bool { divided.contains(anchor) }

  /// Counts a part, and tells whether it is the last.
  func isLast(_ anchor: String) -> Bool {
    left[anchor, default: 1] -= 1
    return left[anchor] == 0
  }
}
