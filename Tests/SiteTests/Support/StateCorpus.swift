import CaseModel

/// Cases that go through the states that results can take: statuses and ranks of each frame on each axis, states of
/// types, conditions, components, standings and small numbers.
enum StateCorpus {
  static let count = 400

  static func files() -> [String: String] {
    var files = ["site.yml": "title: States\nlanguage: en\n"]
    for index in 0..<count {
      files["cases/\(id(index))/case.yml"] = description(index)
      for (name, spans) in StateSpans(index).byNarrative where !spans.isEmpty {
        files["cases/\(id(index))/narratives/\(name).md"] = narrative(name, spans)
      }
    }
    return files
  }

  static func id(_ index: Int) -> String { "c\(index)" }

  private static func narrative(_ name: String, _ spans: [String]) -> String {
    let level = ["one": "strategic", "two": "operational", "three": "citizen"][name] ?? "managerial"
    let body = spans.enumerated().map { "[They tell of thing \($0) in words of \(name)]{#\(name)-\($0) \($1)}." }
    return """
      ---
      title: Account \(name)
      kind: \(name == "three" ? "citizen-account" : "interview")
      source: {organisation: council, position: Person \(name), level: \(level), area: north}
      consent: public
      ---
      \(body.joined(separator: "\n\n"))

      """
  }

  private static func description(_ index: Int) -> String {
    let persons = ["0", "1", "2", "3", "40"]
    var text = """
      title: Case \(index)
      status: published
      basis: \(["original", "translation", "paraphrase"][index % 3])
      coders: [{id: ada}\(index % 4 == 0 ? ", {id: bo}" : "")]
      areas: [{id: north}, {id: south}]
      actors: [{id: council, name: Bray & Co.}, {id: club, name: The club}]
      ties: [{from: council, to: club, kind: funds}]
      respondents: [{group: staff, count: \(persons[index % 5])}, {group: users, count: \(persons[index / 5 % 5])}]
      assessed:
        - {construct: involvement.mode.actual, value: \(["none", "consumer", "networked"][index % 3])\(by(index))}

      """
    if index % 2 == 0 { text += opportunity(index / 2) }
    if index % 3 == 0 { text += serviceMap(index / 3) }
    if index % 5 == 0 {
      text += "coordination: {coordinators: [{id: pm, title: Managers, count: \(persons[index / 5 % 5])}]}\n"
    }
    return text
  }

  private static func by(_ index: Int) -> String {
    ["", ", by: ada", ", by: Somebody, because: So it reads"][index / 3 % 3]
  }

  private static func opportunity(_ index: Int) -> String {
    let answers = ["yes", "partly", "no", "unknown"]
    let lists = OpportunityDeclaration.Component.allCases.enumerated().map { place, component in
      let items = component.items.enumerated().filter { ($0.offset + index) % 3 > 0 || index % 4 == 0 }.map {
        "\($0.element): \(answers[(index + place + $0.offset * (index % 3)) % 4])"
      }
      return "  \(component.rawValue): {\(items.joined(separator: ", "))}\n"
    }
    let kind = ["pooled", "sequential", "reciprocal"][index % 3]
    return "opportunity:\n  interdependence: \(kind)\n  rationale: new\n  learning: passive\n" + lists.joined()
  }

  private static func serviceMap(_ index: Int) -> String {
    let second = index % 2 == 0 ? ", {id: a2, name: Second, phase: design, actor: club, needs: [form]}" : ""
    let flows = index % 3 == 0 ? "  flows: [{from: citizen, to: club, what: form, about-citizen: true}]\n" : ""
    return """
      service-map:
        activities: [{id: a1, name: First, phase: deliver, actor: council, co-produced: \(index % 4 < 2), then: [\(second.isEmpty ? "" : "a2")]}\(second)]

      """ + flows
  }
}

/// The coded spans of one case, by narrative.
private struct StateSpans {
  private(set) var byNarrative: [(name: String, spans: [String])] = [("one", []), ("two", []), ("three", [])]

  init(_ index: Int) {
    for (place, axis) in Axis.allCases.enumerated() {
      for (number, frame) in Frame.allCases.enumerated() {
        let status = (index / [1, 5, 25][(number + place) % 3] + place) % 5
        let rank = axis.ranks.lowerBound + (index / 3 + place + number) % (axis.ranks.count - 1)
        add(axis, frame, status: status, rank: rank)
      }
    }
    for (place, type) in IntegrationType.allCases.enumerated() {
      add(type, state: (index / [1, 3, 8][place] + place) % 8)
    }
    addConditions(index)
    addPower(index)
    if index % 7 == 0 { add(1, ".talk-not-practice") }
    for (place, code) in ["timing-delivery", "timing-late", "lead-public", "timing-design"].enumerated()
    where (index >> place) % 2 == 1 {
      add(place % 2, ".\(code)")
    }
  }

  private mutating func add(_ narrative: Int, _ span: String) { byNarrative[narrative].spans.append(span) }

  /// Silent, one excerpt, three of one source, a position, an interval.
  private mutating func add(_ axis: Axis, _ frame: Frame, status: Int, rank: Int) {
    func span(_ rank: Int) -> String { ".\(axis.code(of: rank) ?? "") frame=\(frame.rawValue)" }
    switch status {
    case 1: add(0, span(rank))
    case 2: for _ in 0..<3 { add(1, span(rank)) }
    case 3: for narrative in [0, 0, 1] { add(narrative, span(rank)) }
    case 4:
      for (narrative, rank) in [(0, rank), (0, rank), (1, rank + 1), (1, rank + 1)] { add(narrative, span(rank)) }
    default: break
    }
  }

  private mutating func add(_ type: IntegrationType, state: Int) {
    let codes = type.indicators
    let forms = [
      ["enabling presence=present"], ["enabling presence=present", "constraining presence=present"],
      ["constraining presence=present"], ["enabling presence=unclear"],
      ["neutral presence=absent"], ["constraining presence=absent"],
    ]
    switch state {
    case 0: break
    case 1: add(2, ".\(codes[0]) frame=\(Frame.wanted[type.indicators.count % 2].rawValue) direction=enabling")
    default:
      for (place, code) in codes.enumerated() {
        let form = forms[state - 2]
        add(place % 2, ".\(code) direction=\(form[place % form.count])")
      }
    }
  }

  private mutating func addConditions(_ index: Int) {
    let codes = Codebook.builtIn.codes.filter { $0.family == .coordinator && $0.id.hasPrefix("co-") }.map(\.id)
    guard index % 4 > 0 else { return }
    for (place, code) in codes.enumerated() {
      switch (index + place * (index % 3)) % 6 {
      case 0: add(0, ".\(code)")
      case 1: add(1, ".\(code) direction=constraining presence=absent")
      case 2:
        add(0, ".\(code)")
        add(1, ".\(code) direction=constraining")
      case 3: add(0, ".\(code) frame=intended")
      case 4: add(1, ".\(code) frame=called-for")
      default: break
      }
    }
  }

  private mutating func addPower(_ index: Int) {
    let standings = Standing.allCases.map(\.rawValue)
    for (place, way) in PowerWay.allCases.enumerated() {
      let digit = index / [1, 5, 2, 3, 7][place] % 5
      guard digit < standings.count else { continue }
      add(place % 2, ".\(way.code) actor=club standing=\(standings[digit])")
    }
  }
}
