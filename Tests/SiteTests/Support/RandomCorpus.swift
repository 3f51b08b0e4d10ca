import CaseModel

/// A random case as files, with voices that may only be counted, whose codings can be drawn again and again while all
/// that may be named stays the same.
struct RandomCorpus {
  /// What is drawn of the voices that may only be counted.
  enum Secret: Equatable {
    /// Neither their narratives nor their codings are there.
    case absent
    /// Their narratives are there, and nothing of them is coded.
    case uncoded
    /// At most so many of them speak in each cell, coded by this throw of the dice.
    case coded(seed: UInt64, voicesPerCell: Int)
  }

  /// Codes whose cells no other group shares: an axis, a type with its indicators, conditions, coordinators, the rest.
  static let groups: [[String]] = {
    let families: [[CodeFamily]] = [
      [.mode], [.aim], [.stance], [.structural], [.relational], [.institutional], [.involvement, .publicRole],
      [.coordinator], [.obstacle, .boundarySpanning, .power, .levelDomain, .opportunity],
    ]
    return families.map { group in Codebook.builtIn.codes.filter { group.contains($0.family) }.map(\.id) }
      + [["own-code"]]
  }()

  let seed: UInt64
  /// Sources with unnamed codings that a cell needs before these count.
  let k: Int
  /// Whether a named narrative is the translation of one that may only be counted, which then has to be there.
  let hasPair: Bool
  private let named: [String]
  private let hidden = (0..<6).map { "zz-hidden\($0)" }
  private static let excerpts = 3

  init(seed: UInt64) {
    var random = RandomRows(seed: seed)
    self.seed = seed
    k = random.pick([2, 3, 4])
    hasPair = random.chance(30)
    named = (0..<random.number(in: 1...4)).map { "open\($0)" }
  }

  /// Voices that may only be counted: narratives of their own, and the last excerpt of each named narrative.
  private var voices: [String] { hidden + named }

  func files(_ secret: Secret) -> [String: String] {
    var files = [
      "site.yml": "title: Site\nlanguage: en\nk: \(k)\nbase-url: https://example.org/\n",
      "cases/home/case.yml": caseFile,
      "codebook.yml": "codes: [{id: own-code, label: own code, definition: The site's own.}]\n",
      "references.yml": "- {id: open2020, title: Open}\n- {id: secret2020, title: Secret}\n",
    ]
    for name in named { files["cases/home/narratives/\(name).md"] = openNarrative(name) }
    if secret != .absent {
      for name in hidden { files["cases/home/narratives/\(name).md"] = hiddenNarrative(name, secret) }
    }
    for coder in ["mh", "ab"] {
      files["cases/home/codings/\(coder).yml"] = (openRows(coder) + hiddenRows(coder, secret)).joined()
    }
    return files
  }

  private var caseFile: String {
    var random = RandomRows(seed: seed &+ 1)
    let assessed = "assessed: [{construct: involvement.mode.actual, value: consumer, because: So it reads}]\n"
    let coordinators = "coordination: {coordinators: [{id: pm, title: Project managers}]}\n"
    return """
      title: Home care
      status: published
      modified: 2026-01-01
      coders: [{id: mh, name: M}, {id: ab, name: A}]
      areas: [{id: north, name: North}, {id: south, name: South}]
      actors: [{id: team, name: Team, domain: system}, {id: users, name: Users, kind: citizens}]
      ties: [{from: team, to: users, kind: relational}]

      """ + (random.chance(50) ? assessed : "") + (random.chance(50) ? coordinators : "")
  }

  private func openNarrative(_ name: String) -> String {
    var random = RandomRows(seed: seed &+ 2 &+ UInt64(name.utf8.last ?? 0))
    let level = random.pick(["operational", "operational", "citizen", "strategic"])
    return """
      ---
      title: Account \(name)
      kind: interview
      source: {organisation: team, position: Nurse, level: \(level)}
      consent: public
      \(hasPair && name == named[0] ? "original: \(hidden[0])" : "language: en")
      ---
      We [visit people]{#e0} and [ask them]{#e1} twice [@open2020]. [They said it quietly]{#e2 consent=aggregate-only}.
      """
  }

  private func hiddenNarrative(_ name: String, _ secret: Secret) -> String {
    var random = RandomRows(seed: seed &+ 3)
    if case .coded(let seed, _) = secret { random = RandomRows(seed: seed &+ UInt64(name.utf8.last ?? 0)) }
    let level = random.pick(["operational", "citizen", "political"])
    let consent = random.pick(["aggregate-only", "withheld\ncounts: true"])
    return """
      ---
      title: Whisper
      kind: citizen-account
      source: {organisation: users, position: Neighbour, level: \(level), area: \(random.pick(["north", "south"]))}
      consent: \(consent)
      ---
      [Something]{#h0} and [something else]{#h1} and [more]{#h2} [@secret2020].
      """
  }

  private func openRows(_ coder: String) -> [String] {
    var random = RandomRows(seed: seed &+ (coder == "mh" ? 5 : 6))
    return named.flatMap { name in
      (0..<Self.excerpts - 1).flatMap { random.rows(of: "\(name)#e\($0)", among: Self.groups) }
    }
  }

  /// In each group of codes, few enough of the voices speak.
  private func hiddenRows(_ coder: String, _ secret: Secret) -> [String] {
    guard case .coded(let dice, let most) = secret else { return [] }
    var casting = RandomRows(seed: dice)
    var groups: [String: [[String]]] = [:]
    for group in Self.groups {
      for voice in casting.some(voices, most: most) { groups[voice, default: []].append(group) }
    }
    var random = RandomRows(seed: dice &+ (coder == "mh" ? 7 : 8))
    return voices.flatMap { voice -> [String] in
      let anchors = hidden.contains(voice) ? (0..<Self.excerpts).map { "h\($0)" } : ["e\(Self.excerpts - 1)"]
      return anchors.flatMap { random.rows(of: "\(voice)#\($0)", among: groups[voice] ?? []) }
    }
  }
}

/// Throws dice for rows of a coding file.
struct RandomRows {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func chance(_ percent: Int) -> Bool { number(in: 0...99) < percent }
  mutating func pick<T>(_ values: [T]) -> T { values[number(in: 0...values.count - 1)] }
  mutating func some<T>(_ values: [T], most: Int) -> [T] {
    Array(values.shuffled(using: &self).prefix(number(in: 0...most)))
  }

  /// Up to four codings of an excerpt, none of which contradicts another.
  mutating func rows(of excerpt: String, among groups: [[String]]) -> [String] {
    guard !groups.isEmpty else { return [] }
    var (rows, taken) = ([String](), Set<String>())
    for _ in 0..<number(in: 0...4) {
      let code = pick(pick(groups))
      let frame = pick(["intended", "actual", "actual"])
      let axis = Axis.position(ofCode: code).map { "\($0.axis)" } ?? code
      guard taken.insert(axis + frame).inserted else { continue }
      let given = "excerpt: \"\(excerpt)\", code: \(code), frame: \(frame), strength: \(number(in: 1...3))"
      let level = chance(60) ? ", level: \(pick(["political", "strategic", "operational", "citizen"]))" : ""
      let area = chance(50) ? ", area: \(pick(["north", "south"]))" : ""
      rows.append("- {\(given)\(level)\(area)\(attributes(of: code))}\n")
    }
    return rows
  }

  private mutating func attributes(of code: String) -> String {
    switch Codebook.builtIn.family(of: code) {
    case .structural, .relational, .institutional:
      pick([
        "direction: enabling", "direction: constraining, presence: absent", "direction: neutral, presence: present",
      ])
      .prefixed(", ")
    case .power: ", actor: \(pick(["team", "users"])), standing: \(pick(["included", "excluded", "peripheral"]))"
    case .coordinator:
      (code == "orch-role" ? ", role: \(pick(["broker", "guide"]))" : "")
        + pick(["", ", direction: constraining, presence: absent"])
    default: ""
    }
  }
}

extension RandomRows: RandomNumberGenerator {
  /// SplitMix64: the same numbers from the same seed on every machine.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension String {
  fileprivate func prefixed(_ prefix: String) -> String { prefix + self }
}
