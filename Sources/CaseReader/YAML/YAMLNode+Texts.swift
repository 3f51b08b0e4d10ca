extension YAMLNode {
  /// Every scalar, in the order of writing.
  var texts: [String] {
    var texts: [String] = []
    collect(into: &texts)
    return texts
  }

  private func collect(into texts: inout [String]) {
    switch kind {
    case .scalar(let text, _): texts.append(text)
    case .sequence(let items): for item in items { item.collect(into: &texts) }
    case .mapping(let entries): for entry in entries { entry.value.collect(into: &texts) }
    case .refused: break
    }
  }
}
