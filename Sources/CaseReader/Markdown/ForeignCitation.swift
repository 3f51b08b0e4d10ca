/// Citations as other formats write them, which stand in the text as they are.
enum ForeignCitation {
  /// What a line holds of them, each kind once. Brackets that are read as citations are gone from it.
  static func found(in line: ArraySlice<UInt8>) -> [(what: String, mend: String)] {
    var result: [(what: String, mend: String)] = []
    let text = String(decoding: line, as: UTF8.self)
    if let key = text.firstMatch(of: /\\[A-Za-z]*[cC]ite[A-Za-z]*\*?(?:\[[^\[\]]*\])*\{([^{}]+)\}/)?.output.1 {
      result.append(("citations of LaTeX", "write \(bracket(key.split(separator: ",")))"))
    }
    if let inside = text.firstMatch(of: /\[cite(?:\/[a-z\/]*)?:([^\[\]]*@[^\[\]]+)\]/)?.output.1 {
      result.append(("citations of Org", "write [\(inside)]"))
    }
    if let key = text.firstMatch(of: /\[-?@ +([A-Za-z][^\s\[\],;]*[0-9]{2}[^\s\[\],;]*)[\],;]/)?.output.1 {
      result.append(("citations with a blank behind '@'", "write \(bracket([key]))"))
    }
    return result
  }

  private static func bracket(_ keys: [Substring]) -> String {
    "[" + keys.map { "@" + String($0).trimmed }.joined(separator: "; ") + "]"
  }
}
