/// Faults that differ in nothing but their places, and in words quoted and numbers told in what happened.
///
/// Five of them are told in full; of more the first is, and of the rest the places, so that people read a kind once.
struct AlikeFaults {
  /// The first by place.
  let first: Diagnostic
  /// The others, in order.
  private(set) var others: [Diagnostic] = []

  /// How many alike are told in full.
  private static let mostInFull = 5
  /// Longest line of places, in characters.
  private static let width = 100

  /// The lines of a report in the order of places.
  ///
  /// - Parameter line: A fault told in full.
  static func lines(_ sorted: [Diagnostic], line: (Diagnostic) -> String) -> [String] {
    var counts: [Kind: Int] = [:]
    let kinds = sorted.map(Kind.init)
    for kind in kinds { counts[kind, default: 0] += 1 }
    var groups: [AlikeFaults] = []
    var places: [Kind: Int] = [:]
    for (diagnostic, kind) in zip(sorted, kinds) {
      if counts[kind, default: 0] <= mostInFull {
        groups.append(AlikeFaults(first: diagnostic))
      } else if let index = places[kind] {
        groups[index].others.append(diagnostic)
      } else {
        places[kind] = groups.count
        groups.append(AlikeFaults(first: diagnostic))
      }
    }
    return groups.flatMap { [line($0.first)] + $0.rest }
  }

  private init(first: Diagnostic) { self.first = first }

  /// The places below the first, several on a line: first those of files that stand alone.
  private var rest: [String] {
    guard !others.isEmpty else { return [] }
    let groups = groups
    let alone = groups.filter { !$0.isNamedByPattern }.flatMap(\.members).sorted()
    return ["  the same at \(others.count) more places:"]
      + (alone.isEmpty ? [] : Self.wrapped(places(alone), indent: 4))
      + groups.filter(\.isNamedByPattern).flatMap(lines)
  }

  /// Others in files that differ in one folder or name alone.
  private struct Group {
    /// The path of their files with `*` for what differs.
    let pattern: String
    var members: [Diagnostic] = []

    /// Whether the pattern says it in fewer words than each path would.
    var isNamedByPattern: Bool {
      members.count > 2 && members.contains { $0.span.file != members[0].span.file }
    }
  }

  private var groups: [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for other in others {
      let pattern = PathPattern.of(other.span.file, beside: first.span.file)
      let place = places[pattern] ?? groups.count
      if place == groups.count {
        groups.append(Group(pattern: pattern))
        places[pattern] = place
      }
      groups[place].members.append(other)
    }
    return groups
  }

  private func lines(_ group: Group) -> [String] {
    let words = group.members.map { member in
      PathPattern.differing(member.span.file, beside: first.span.file) + Self.place(member.span) + about(member)
    }
    return ["    \(group.pattern), where * is"] + Self.wrapped(words, indent: 6)
  }

  /// Places in full, without the file where it is that of the place before.
  private func places(_ members: [Diagnostic]) -> [String] {
    var file = ""
    return members.map { member in
      defer { file = member.span.file }
      let isSame = member.span.file == file && member.span.line != nil
      return (isSame ? String(Self.place(member.span).dropFirst()) : "\(member.span)") + about(member)
    }
  }

  /// `:3:1`
  private static func place(_ span: SourceSpan) -> String {
    [span.line, span.column].compactMap { $0.map { ":\($0)" } }.joined()
  }

  /// What it is about, where that is something else than with the first.
  private func about(_ diagnostic: Diagnostic) -> String {
    let words = Differing.words(of: diagnostic.summary, beside: first.summary)
    return words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")"
  }

  private static func wrapped(_ words: [String], indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var (lines, row, width) = ([String](), margin, indent)
    for (index, word) in words.enumerated() {
      let next = word + (index + 1 < words.count ? "," : "")
      let length = next.count
      if width > indent, width + length >= Self.width {
        lines.append(row)
        (row, width) = (margin, indent)
      }
      row += (width > indent ? " " : "") + next
      width += length + 1
    }
    return lines + [row]
  }
}

/// Paths that differ in one part: `content/cases/*/case.yml`.
private enum PathPattern {
  /// A path with `*` for the first part that another one does not have at its place.
  static func of(_ path: String, beside other: String) -> String {
    let (parts, others) = (path.split(separator: "/"), other.split(separator: "/"))
    guard let place = zip(parts, others).enumerated().first(where: { $1.0 != $1.1 })?.offset else { return path }
    return (parts[..<place] + ["*"] + parts[(place + 1)...]).joined(separator: "/")
  }

  /// The part that differs; the whole path where none does alone.
  static func differing(_ path: String, beside other: String) -> String {
    zip(path.split(separator: "/"), other.split(separator: "/")).first { $0 != $1 }.map { String($0.0) } ?? path
  }
}

extension AlikeFaults {
  /// What faults have in common.
  private struct Kind: Hashable {
    let severity: Diagnostic.Severity
    let id: String
    let pattern: String
    let hints: [String]

    init(_ diagnostic: Diagnostic) {
      (severity, id, hints) = (diagnostic.severity, diagnostic.id, diagnostic.hints)
      pattern = Differing.pattern(diagnostic.summary)
    }
  }
}

/// The parts of a message that speak of one fault alone: what stands in single quotes, and numbers.
private enum Differing {
  /// The message without them.
  static func pattern(_ text: String) -> String {
    var pattern = ""
    forEachPart(of: text) { part, isOwn in pattern += isOwn ? "\u{0}" : String(part) }
    return pattern
  }

  /// Those of a message that the other one has not at the same place; both are of one pattern.
  static func words(of text: String, beside other: String) -> [String] {
    zip(words(text), words(other)).filter { $0 != $1 }.map(\.0)
  }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    forEachPart(of: text) { part, isOwn in if isOwn { words.append(String(part)) } }
    return words
  }

  private static func forEachPart(of text: String, _ body: (Substring, Bool) -> Void) {
    var rest = text[...]
    while let start = rest.indices.first(where: { isStart($0, in: rest) }) {
      if start > rest.startIndex { body(rest[..<start], false) }
      let own = rest[start...]
      let end = own.first == "'" ? quoteEnd(own) : own.firstIndex { !$0.isNumber } ?? own.endIndex
      body(own[..<end], true)
      rest = rest[end...]
    }
    if !rest.isEmpty { body(rest, false) }
  }

  /// A quotation mark behind a letter is an apostrophe.
  private static func isStart(_ index: Substring.Index, in text: Substring) -> Bool {
    if text[index].isNumber { return true }
    guard text[index] == "'", text[text.index(after: index)...].contains("'") else { return false }
    return index == text.startIndex || !text[text.index(before: index)].isLetter
  }

  /// Behind the mark that closes a quotation: one that no letter follows.
  private static func quoteEnd(_ text: Substring) -> Substring.Index {
    var index = text.index(after: text.startIndex)
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == "'", next == text.endIndex || !text[next].isLetter { return next }
      index = next
    }
    return text.endIndex
  }
}
