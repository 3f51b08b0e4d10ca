import CaseModel

/// A case of random codings, small enough that ties, single sources and missing cells are common.
struct RandomCase {
  private var random: SeededGenerator
  private var result: Case
  private let hasSecrets: Bool
  private let isCheerful: Bool
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
    codePool = Self.pools[Int(seed % UInt64(Self.pools.count))]
  }

  private static let axes = Axis.allCases.map { axis in axis.ranks.compactMap { axis.code(of: $0) } }
  private static let indicators = IntegrationType.allCases.map(\.indicators)
  private static let practice = [
    ["timing-definition", "timing-design", "timing-delivery", "timing-late", "timing-after-problem"],
    ["predefined-result", "lead-public", "lead-citizen-or-civil", "public-steps-back"],
    ["talk-not-practice", "symbolic", "obstacle-time", "obstacle-control", "bs-trust", "role-convener"],
  ]
  private static let power = ["recognition", "decision", "delivery", "metrics", "one-way"].map { ["power-\($0)"] }
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
    result.actors = ["users", "boards"].map { Actor(id: $0, name: $0) }
    result.smallestCell = random.pick([2, 3, 4])
    if random.chance(20) {
      result.thresholds.minCodings = random.pick([1, 2, 4])
      result.thresholds.minSources = random.pick([1, 2, 3])
    }
    if random.chance(25) { result.serviceMap = serviceMap() }
    let coders = random.pick([["c1"], ["c1"], ["c1", "c2"], ["c1", "c2", "c3"]])
    let size = random.pick([1, 3, 6])
    for source in result.sources.map(\.id) + hidden {
      for number in 0..<Int.random(in: 0...size, using: &random) {
        code(ExcerptID(source: source, anchor: "e\(number)"), coders)
      }
    }
    result.codings.shuffle(using: &random)
    result.unnamed = UnnamedCodings(result.hidden.shuffled(using: &random))
    return result
  }

  private mutating func serviceMap() -> ServiceMap {
    var map = ServiceMap()
    for number in 0..<Int.random(in: 0...2, using: &random) {
      var activity = ServiceMap.Activity(
        id: "a\(number)", name: "A", phase: random.pick([.design, .deliver]), actor: "boards")
      activity.isCoProduced = random.chance(30)
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
        let frame = random.chance(IntegrationType.type(ofIndicator: code) == nil ? 45 : 10) ? Frame.intended : .actual
        let isAxis = Axis.position(ofCode: code) != nil
        guard taken.insert("\(isAxis ? String(code.prefix(3)) : code) \(frame) \(coder)").inserted else { continue }
        result.add(coding(excerpt, code, coder, frame, judge), isUnnamed: isUnnamed)
      }
    }
  }

  private mutating func coding(
    _ excerpt: ExcerptID, _ code: String, _ coder: String, _ frame: Frame, _ judge: String?
  ) -> Coding {
    let isPower = code.hasPrefix("power-")
    return Coding(
      excerpt: excerpt, code: code, coder: coder, frame: frame,
      level: random.chance(90) ? random.pick([.political, .strategic, .operational]) : nil,
      direction: isCheerful
        ? random.pick([.enabling, .enabling, .enabling, .constraining])
        : random.pick([.enabling, .constraining, .constraining, .neutral, nil]),
      presence: isCheerful
        ? random.pick([.present, .present, .present, .absent])
        : random.pick([.present, .present, .absent, .unclear, nil]), strength: random.pick([1, 2, 2, 3]),
      actor: isPower ? random.pick(["users", "boards"]) : nil, standing: isPower ? random.pick(Standing.allCases) : nil,
      area: random.pick(["north", "south", nil]), isAdjudicated: coder == judge && random.chance(80))
  }
}
