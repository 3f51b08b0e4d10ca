import CaseModel
import Words

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
    var component: OpportunityDeclaration.Component? {
      switch self {
      case .governance: .governance
      case .resources: .complementary
      case .assets: .assets
      case .routines: .routines
      case .efficiency, .repackaging, .new, .passive, .active, .interactive, .exploration, .exploitation, .interLevel,
        .intraLevel:
        nil
      }
    }
  }

  /// What the case says of a topic.
  struct Light {
    /// Whether the case declares or codes it.
    let isLit: Bool
    /// Whether it is said to be missing, which is spoken of and yet not there.
    var isMissing = false
    /// `declared`, `coded in 3 excerpts`, the state of a component, also `not known`, or `not said`; `nil` = nothing is to
    /// be added.
    let words: Message?
    let anchor: String?
  }

  func light(_ topic: Topic) -> Light {
    let declared = declaration(of: topic)
    let excerpts = count(topic)
    let codes = excerpts > 0 ? Message.learningCoded(excerpts) : nil
    let words = declared.map { said in codes.map { .learningSaid(said.words, $0) } ?? said.words } ?? codes
    let isOpen = components.contains { $0.part == topic.component && $0.state == .unknown }
    let isMissing = components.contains { $0.part == topic.component && $0.state == .missing }
    return Light(
      isLit: words != nil, isMissing: isMissing, words: words ?? (isOpen ? .componentState(.unknown) : .notSaid),
      anchor: declared?.anchor ?? coded.first { $0.topic == topic && $0.count > 0 }?.anchor)
  }

  /// How many excerpts are coded with a topic.
  func count(_ topic: Topic) -> Int { coded.reduce(0) { $0 + ($1.topic == topic ? max(0, $1.count) : 0) } }

  /// The words for what is declared of a topic, and where; `nil` when nothing is.
  func declaration(of topic: Topic) -> (words: Message, anchor: String?)? {
    if let component = topic.component {
      let known = components.first { $0.part == component && $0.state != .unknown }
      return known.map { (.componentState($0.state), $0.anchor) }
    }
    func isMeant(_ said: Said<Topic>) -> Bool { said.value == topic }
    let said = rationale.filter(isMeant) ?? approach.filter(isMeant) ?? orientation.first(where: isMeant)
    return said.map { (.learningDeclared, $0.anchor) }
  }
}
