extension Optional {
  /// The value when it is as wanted.
  fileprivate func filter(_ isWanted: (Wrapped) -> Bool) -> Wrapped? { flatMap { isWanted($0) ? $0 : nil } }
}

extension LearningFigure {
  /// A place in the model that a case can light.
  package enum Topic: String, Sendable, CaseIterable {
    /// Why: a more efficient system.
    case efficiency
    /// Why: existing services in another package.
    case repackaging
    /// Why: new or altered content.
    case new
    /// Effective governance.
    case governance
    /// Complementary resources and capabilities.
    case resources
    /// Relation-specific assets.
    case assets
    /// Knowledge-sharing routines.
    case routines
    /// Explicit knowledge is handed over.
    case passive
    /// One party advises another.
    case active
    /// New knowledge is created together.
    case interactive
    /// Searching together for something new.
    case exploration = "co-exploration"
    /// Helping each other to do the known better.
    case exploitation = "co-exploitation"
    /// Learning to collaborate as partners.
    case interLevel = "inter-level"
    /// Adapting routines and flows at home.
    case intraLevel = "intra-level"

    static let rationales = [efficiency, repackaging, new]
    static let components = [governance, resources, assets, routines]
    static let approaches = [passive, active, interactive]
    static let orientations = [exploration, exploitation]
    static let levels = [interLevel, intraLevel]

    /// The component that the topic stands for; `nil` when it is none.
    var part: OpportunitySpaceFigure.Part? { Self.components.contains(self) ? .init(rawValue: rawValue) : nil }

    /// The name in the figure.
    var name: String {
      switch self {
      case .efficiency: "Efficiency"
      case .repackaging: "Repackaging"
      case .new: "Something new"
      case .governance, .resources, .assets, .routines: part?.title ?? rawValue
      case .interLevel: "Between the organisations: learning to collaborate as partners"
      case .intraLevel: "Inside each organisation: adapting its own routines, work and information flows"
      default: Say.capital(rawValue)
      }
    }

    /// What it means, or the question that belongs to it; empty for the levels, whose names say it.
    var detail: String {
      switch self {
      case .efficiency: "the system made more efficient"
      case .repackaging: "existing services put together anew"
      case .new: "new services or content"
      case .governance: "Who is it for, what is the need, who is responsible?"
      case .resources: "What binds the partners together, and how?"
      case .assets: "Which technology and places are there for sharing information?"
      case .routines: "How are routines built, and improvement kept up?"
      case .passive: "explicit knowledge is handed over"
      case .active: "one advises another"
      case .interactive: "new knowledge is created together"
      case .exploration: "searching together for the new"
      case .exploitation: "doing the known better together"
      case .interLevel, .intraLevel: ""
      }
    }
  }

  /// What the case says of a topic.
  struct Light {
    /// Whether the case declares or codes it.
    let isLit: Bool
    /// Whether it is said to be missing, which is spoken of and yet not there.
    var isMissing = false
    /// `declared`, `coded in 3 excerpts`, the state of a component, or `not said`.
    let words: String
    let anchor: String?
  }

  func light(_ topic: Topic) -> Light {
    let declared = declaration(of: topic)
    let excerpts = count(topic)
    let codes = excerpts > 0 ? "coded in \(excerpts) \(excerpts == 1 ? "excerpt" : "excerpts")" : nil
    let words = declared.map { said in codes.map { "\(said.value), \($0)" } ?? said.value } ?? codes
    let isMissing = components.contains { $0.part == topic.part && $0.state == .missing }
    return Light(
      isLit: words != nil, isMissing: isMissing, words: words ?? "not said",
      anchor: declared?.anchor ?? coded.first { $0.topic == topic && $0.count > 0 }?.anchor)
  }

  /// How many excerpts are coded with a topic.
  func count(_ topic: Topic) -> Int { coded.reduce(0) { $0 + ($1.topic == topic ? max(0, $1.count) : 0) } }

  /// The words for what is declared of a topic, and where; `nil` when nothing is.
  func declaration(of topic: Topic) -> Said<String>? {
    if let part = topic.part {
      let known = components.first { $0.part == part && $0.state != .unknown }
      return known.map { Said($0.state.label, anchor: $0.anchor) }
    }
    func isMeant(_ said: Said<Topic>) -> Bool { said.value == topic }
    let said = rationale.filter(isMeant) ?? approach.filter(isMeant) ?? orientation.first(where: isMeant)
    return said.map { Said("declared", anchor: $0.anchor) }
  }
}
