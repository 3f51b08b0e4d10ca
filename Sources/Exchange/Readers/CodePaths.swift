/// Finds codes below codes where only their names say so.
enum CodePaths {
  /// A code and its name, which may be a path.
  struct Named {
    let id: String
    let path: String
    let definition: String?
  }

  /// The codes, put below one another where each part of a path is a code itself, or always.
  ///
  /// - Parameter always: Whether codes that only others' paths name are made.
  static func codes(_ named: [Named], always: Bool, separators: Set<Character> = [".", "/"]) -> [ProjectCode] {
    var ids = Dictionary(named.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
    var codes: [ProjectCode] = []
    for item in named {
      let steps = Self.steps(item.path, separators)
      let isNested = steps.count > 1 && (always || steps.dropLast().allSatisfy { ids[$0.path] != nil })
      guard isNested, let last = steps.last else {
        codes.append(code(item.id, item.path, nil, item.definition))
        continue
      }
      var above: String?
      for step in steps.dropLast() {
        if ids[step.path] == nil {
          ids[step.path] = "path:" + step.path
          var code = code("path:" + step.path, step.name, above, nil)
          code.isCodable = false
          codes.append(code)
        }
        above = ids[step.path]
      }
      codes.append(code(item.id, last.name, above == item.id ? nil : above, item.definition))
    }
    return codes
  }

  private static func code(_ id: String, _ name: String, _ parent: String?, _ definition: String?) -> ProjectCode {
    let text = definition?.trimmedOfBlanks ?? ""
    return ProjectCode(id: id, name: name.trimmedOfBlanks, parent: parent, definition: text.isEmpty ? nil : text)
  }

  /// Every beginning of a path that ends before a separator, and the path, each with its last name.
  private static func steps(_ path: String, _ separators: Set<Character>) -> [(path: String, name: String)] {
    var (steps, start): ([(path: String, name: String)], String.Index) = ([], path.startIndex)
    for index in path.indices where separators.contains(path[index]) {
      if index > start { steps.append((String(path[..<index]), String(path[start..<index]))) }
      start = path.index(after: index)
    }
    guard start < path.endIndex else { return [(path, path)] }
    return steps + [(path, String(path[start...]))]
  }
}

/// Names of files as names of texts.
enum FileName {
  private static let endings: Set = ["txt", "md", "html", "htm", "docx", "doc", "rtf", "pdf", "odt"]

  static func withoutEnding(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return endings.contains(name[name.index(after: dot)...].lowercased()) ? String(name[..<dot]) : name
  }
}
