import CaseModel

extension Case {
  /// A case from codings written one a line: `source#anchor code` and then words in any order.
  ///
  /// Words are `intended`, `called-for`, `adjudicated`, `unnamed`, or `key=value` with a coding's attributes. Strength is 2, the
  /// coder `c1` and the frame actual when not said. Sources whose id starts with `hidden` may not be named.
  init(_ text: String, _ change: (inout Case) -> Void = { _ in }) {
    self.init(id: "case", title: "A case")
    let lines = text.split(separator: "\n").filter { $0.contains("#") }
    let isUnnamed = { (line: Substring) in line.hasPrefix("hidden") || line.hasSuffix(" unnamed") }
    codings = lines.filter { !isUnnamed($0) }.map { Coding(line: $0) }
    unnamed = UnnamedCodings(lines.filter(isUnnamed).map { Coding(line: $0) })
    let ids = Set(lines.filter { !$0.hasPrefix("hidden") }.map { Coding(line: $0).excerpt.source })
    sources = ids.sorted().map { Source(id: $0, level: .operational) }
    change(&self)
  }

  /// What may only be counted, for those who check how it is.
  var hidden: [Coding] {
    var copy = self
    return copy.unnamed.takeAll()
  }

  /// Adds a coding to what may only be counted, or to the rest.
  mutating func add(_ coding: Coding, isUnnamed: Bool) {
    if isUnnamed { unnamed = UnnamedCodings(hidden + [coding]) } else { codings.append(coding) }
  }
}

extension Coding {
  init(line: Substring) {
    let words = line.split(separator: " ").map(String.init)
    let name = words[0].split(separator: "#").map(String.init)
    var values: [String: String] = [:]
    for word in words.dropFirst(2) {
      let parts = word.split(separator: "=").map(String.init)
      values[parts[0]] = parts.last
    }
    self.init(
      excerpt: ExcerptID(source: name[0], anchor: name[1]), code: words[1], coder: values["coder"] ?? "c1",
      frame: Frame.wanted.first { values[$0.rawValue] != nil } ?? .actual, level: values["level"].flatMap(Level.init),
      direction: values["direction"].flatMap(Direction.init), presence: values["presence"].flatMap(Presence.init),
      strength: values["strength"].flatMap(Int.init) ?? 2, actor: values["actor"],
      standing: values["standing"].flatMap(Standing.init), role: values["role"], area: values["area"],
      isAdjudicated: values["adjudicated"] != nil)
  }
}
