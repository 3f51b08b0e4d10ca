import CaseModel

/// A case of random codings, small enough that ties, single sources and missing cells are common.
struct RandomCase {
  private var random: SeededGenerator
  private var result: Case
  private let hasSecrets: Bool
  private let isCheerful: Bool
  /// Whether most is said of one practice, so that what is sufficient is so on both sides.
  private let isTalkative: Bool
  /// The one type of integration that is in place, in some cases.
  private let favoured: IntegrationType?
  private let codePool: [[String]]

  static func make(seed: UInt64) -> Case {
    var maker = RandomCase(seed: seed)
    return maker.build()
  }

  private init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    result = Case(id: "case-\(seed)", title: "Case \(seed)")
    hasSecrets = seed % 3 == 0
    isCheerful = seed % 4 == 0
    isTalkative = seed % 7 == 0
    favoured = seed % 5 == 2 ? random.pick(IntegrationType.allCases) : nil
    codePool = Self.pools[Int(seed % UInt64(Self.pools.count))]
  }

  private static let axes = Axis.allCases.map { axis in axis.ranks.compactMap { axis.code(of: $0) } }
  private static let indicators = IntegrationType.allCases.map(\.indicators)
  private static let practice = [
    ["timing-definition", "timing-design", "timing-delivery", "timing-late", "timing-after-problem"],
    ["predefined-result", "lead-public", "lead-citizen-or-civil", "public-steps-back"],
    ["talk-not-practice", "symbolic", "obstacle-time", "obstacle-control", "bs-trust", "role-convener"],
  ]
  private static let power = ["recognition", "recognition", "decision", "decision", "delivery", "metrics", "one-way"]
    .map { ["power-\($0)"] }
  /// What codes a case draws from: all, involvement, integration, high ranks alone, and a high mode with low aim and
  /// stance, which conditions contradict.
  private static let pools = [
    axes + practice + indicators + power,
    axes + axes + practice,
    indicators + indicators + [["in-values", "in-goals"], ["st-engagement"]] + power,
    [Array(axes[0].suffix(3)), axes[0], Array(axes[1].suffix(3)), Array(axes[2].suffix(4))] + practice.dropLast(),
    [Array(axes[0].suffix(3)), Array(axes[0].suffix(1)), Array(axes[1].prefix(2)), Array(axes[2].prefix(4))]
      + [["aim-empowerment"], ["mode-strategic"], ["lead-public", "public-steps-back"], practice[0]],
  ]

  private mutating func build() -> Case {
    result.sources = (0..<Int.random(in: 1...6, using: &random)).map { number in
      Source(
        id: "s\(number)",
        level: random.chance(95) ? random.pick(random.chance(30) ? Level.allCases : [.operational]) : nil)
    }
    let hidden = hasSecrets ? (0..<Int.random(in: 0...5, using: &random)).map { "hidden\($0)" } : []
    result.areas = random.chance(50) ? [Area(id: "north", name: "North"), Area(id: "south", name: "South")] : []
    result.actors = ["users", "boards", "region"].map { Actor(id: $0, name: $0) }
    result.smallestCell = random.pick([2, 3, 4])
    if random.chance(25) { overrideThresholds() }
    if random.chance(25) { result.serviceMap = serviceMap() }
    let coders = random.pick([["c1"], ["c1"], ["c1", "c2"], ["c1", "c2", "c3"]])
    result.coders = coders.map { Coder(id: $0, name: "Coder \($0)") }
    let size = isTalkative || favoured != nil ? 6 : random.pick([1, 3, 6])
    for source in result.sources.map(\.id) + hidden {
      for number in 0..<Int.random(in: 0...size, using: &random) {
        code(ExcerptID(source: source, anchor: "e\(number)"), coders)
      }
    }
    result.codings.shuffle(using: &random)
    result.unnamed = UnnamedCodings(result.hidden.shuffled(using: &random))
    if random.chance(60) { cover(coders + ["reader"]) }
    if random.chance(30) { result.analyses = analyses() }
    result.assessed = (0..<4).map { _ in assessed() }
    return result
  }

  private mutating func overrideThresholds() {
    result.thresholds.minCodings = random.pick([1, 2, 3, 4])
    result.thresholds.minSources = random.pick([1, 2, 3])
    result.thresholds.minCoverage = random.pick([0, 0.25, 0.5])
    result.thresholds.enacted = random.pick([0.34, 0.5, 0.75])
    result.thresholds.balance = random.pick([0, 0.2, 0.5])
    result.thresholds.dominance = random.pick([0.25, 0.4])
    result.thresholds.lead = random.pick([0.1, 0.25])
    result.thresholds.minGiven = random.pick([1, 2, 8])
    result.thresholds.minMarkedUnits = random.pick([1, 2, 8])
    result.thresholds.tentative = random.pick([0.3, 0.667])
  }

  /// Excerpts that coders read: those of the case, and some that nobody coded.
  private mutating func cover(_ coders: [String]) {
    let excerpts = Set(result.codings.map(\.excerpt)).sorted() + [ExcerptID(source: "s0", anchor: "uncoded")]
    for coder in coders {
      for excerpt in excerpts where random.chance(50) {
        result.coverage.append(Coverage(coder: coder, excerpt: excerpt))
      }
    }
  }

  /// The authors' own words under any code, which weigh nothing.
  private mutating func analyses() -> [Coding] {
    (0..<8).map { number in
      let code = random.pick(random.pick(codePool))
      return coding(
        ExcerptID(source: "analysis\(number % 2)", anchor: "e\(number)"), code, random.pick(["c1", "authors"]),
        random.pick(Frame.allCases), nil)
    }
  }

  private mutating func assessed() -> AssessedReading {
    let axis = random.pick(Axis.allCases)
    let classes = ModeClass.allCases.map(\.rawValue) + ["undetermined"]
    let options: [(String, [String])] = [
      ("involvement.\(axis).\(random.pick(Frame.allCases).rawValue)", axis.ranks.compactMap(axis.label)),
      ("involvement.class.\(random.pick(Frame.compared).rawValue)", classes),
      ("integration.\(random.pick(IntegrationType.allCases))", IntegrationState.allCases.map(\.rawValue)),
      ("integration.dominant", IntegrationType.allCases.map(\.rawValue) + ["none"]),
      ("integration.pattern", IntegrationPattern.allCases.map(\.rawValue)),
      ("opportunity.space", OpportunitySpace.allCases.map(\.rawValue)),
      ("opportunity.bottleneck", OpportunityDeclaration.Component.allCases.map(\.rawValue)),
    ]
    let (construct, values) = random.pick(options)
    var reading = AssessedReading(
      construct: construct, value: random.pick(values), place: Place(file: "case.yml", line: 1, column: 1))
    reading.by = random.pick([nil, "c1", "Coder c1", "somebody else"])
    return reading
  }

  private mutating func serviceMap() -> ServiceMap {
    var map = ServiceMap()
    for number in 0..<Int.random(in: 0...2, using: &random) {
      var activity = ServiceMap.Activity(
        id: "a\(number)", name: "A", phase: random.pick([.design, .deliver]), actor: "boards")
      activity.isCoProduced = random.chance(50)
      map.activities.append(activity)
    }
    return map
  }

  /// Codes one excerpt: at most one rank for each axis, frame and coder, and nothing twice.
  private mutating func code(_ excerpt: ExcerptID, _ coders: [String]) {
    let isUnnamed = excerpt.source.hasPrefix("hidden") || hasSecrets && random.chance(25)
    let judge = random.chance(15) ? random.pick(coders) : nil
    var taken: Set<String> = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let group = random.pick(codePool)
      for coder in coders where random.chance(60) {
        let code = random.pick(group)
        let frame = frame(of: code)
        let isAxis = Axis.position(ofCode: code) != nil
        guard taken.insert("\(isAxis ? String(code.prefix(3)) : code) \(frame) \(coder)").inserted else { continue }
        result.add(coding(excerpt, code, coder, frame, judge), isUnnamed: isUnnamed)
      }
    }
  }

  private mutating func direction(of code: String) -> Direction? {
    if let favoured, random.chance(85), IntegrationType.type(ofIndicator: code) != nil {
      return IntegrationType.type(ofIndicator: code) == favoured ? .enabling : .constraining
    }
    return isCheerful
      ? random.pick([.enabling, .enabling, .enabling, .constraining])
      : random.pick([.enabling, .constraining, .constraining, .neutral, nil])
  }

  private mutating func presence(of code: String) -> Presence? {
    if let favoured, random.chance(85), IntegrationType.type(ofIndicator: code) != nil {
      return IntegrationType.type(ofIndicator: code) == favoured ? .present : .absent
    }
    return isCheerful
      ? random.pick([.present, .present, .present, .absent])
      : random.pick([.present, .present, .absent, .unclear, nil])
  }

  private mutating func frame(of code: String) -> Frame {
    if IntegrationType.type(ofIndicator: code) != nil || code.hasPrefix("power-") {
      return random.chance(85) ? .actual : random.pick(Frame.wanted)
    }
    return random.pick(isTalkative ? Frame.compared : [.intended, .intended, .calledFor, .actual, .actual])
  }

  private mutating func coding(
    _ excerpt: ExcerptID, _ code: String, _ coder: String, _ frame: Frame, _ judge: String?
  ) -> Coding {
    let isPower = code.hasPrefix("power-")
    let direction = direction(of: code)
    var presence = presence(of: code)
    if direction == .enabling && presence == .absent { presence = .present }
    return Coding(
      excerpt: excerpt, code: code, coder: coder, frame: frame,
      level: random.chance(90) ? random.pick([.political, .strategic, .operational]) : nil,
      direction: direction, presence: presence, strength: random.pick([1, 2, 2, 3]),
      actor: isPower ? random.pick(["users", "boards"]) : nil, standing: isPower ? random.pick(Standing.allCases) : nil,
      area: random.pick(["north", "south", nil]), isAdjudicated: coder == judge && random.chance(80))
  }
}
