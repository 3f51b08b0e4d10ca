/// The tree that codes and their parents are.
enum CodeTree {
  /// The codes, each behind those above it; a parent that is unknown, or below its own code, is none.
  static func ordered(_ codes: [ProjectCode], tally: inout Tally) -> [ProjectCode] {
    let byID = Dictionary(codes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let mended = codes.map { code in
      var code = code
      guard let parent = code.parent else { return code }
      if byID[parent] == nil || isBelowItself(code.id, byID) {
        tally.add(.changed, "codes whose place in the tree is not clear, put at the top", example: code.name)
        code.parent = nil
      }
      return code
    }
    let children = Dictionary(grouping: mended, by: \.parent)
    var ordered: [ProjectCode] = []
    var waiting = Array((children[nil] ?? []).reversed())
    while let code = waiting.popLast() {
      ordered.append(code)
      waiting += (children[code.id] ?? []).reversed()
    }
    return ordered
  }

  private static func isBelowItself(_ id: String, _ codes: [String: ProjectCode]) -> Bool {
    var (seen, next): (Set<String>, String?) = ([], codes[id]?.parent)
    while let step = next {
      if step == id { return true }
      // Nobody builds trees so deep; in one that goes on, something is wrong.
      guard seen.count < 256 else { return true }
      guard seen.insert(step).inserted else { return false }
      next = codes[step]?.parent
    }
    return false
  }

  /// Names from the top down to each code, by its id.
  static func paths(_ codes: [ProjectCode]) -> [String: [String]] {
    var paths: [String: [String]] = [:]
    for code in codes { paths[code.id] = (code.parent.flatMap { paths[$0] } ?? []) + [code.name] }
    return paths
  }
}
