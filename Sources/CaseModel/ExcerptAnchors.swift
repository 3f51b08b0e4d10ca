extension Block {
  /// Anchors of the excerpts that begin in the block, in order, each once.
  package var excerptAnchors: [String] {
    var anchors: [String] = []
    forEachInline { inline in
      if case .excerpt(let id, isFirst: true, _) = inline, !anchors.contains(id.anchor) { anchors.append(id.anchor) }
    }
    return anchors
  }
}
