/// An answer to an item of a checklist. An item that is not answered is `unknown`. (Model §9.19)
package struct ChecklistAnswer: Sendable, Hashable {
  /// What was answered.
  package enum Value: String, Sendable, CaseIterable {
    case yes, partly, no, unknown
  }

  /// What was answered.
  package let value: Value
  /// Excerpts the answer rests on; empty means asserted.
  package let evidence: [ExcerptID]
  /// A note; `nil` for none.
  package let note: String?

  /// An answer.
  package init(_ value: Value, evidence: [ExcerptID] = [], note: String? = nil) {
    self.value = value
    self.evidence = evidence
    self.note = note
  }
}

/// What a case declares about its opportunity space for co-production (Brix et al. 2021; Model §2.7).
package struct OpportunityDeclaration: Sendable, Hashable {
  /// One of the four components.
  package enum Component: String, Sendable, CaseIterable {
    case governance, complementary, assets, routines

    /// Keys of the component's checklist, in order.
    package var items: [String] {
      switch self {
      case .governance:
        ["remit", "need", "resources", "complementarity", "leadership", "responsibilities", "review"]
      case .complementary: ["mapped", "nature", "interdependence", "value", "citizens"]
      case .assets: ["digital", "place", "fit", "citizen-access", "data-protection"]
      case .routines: ["what", "when", "form", "regular", "improvement"]
      }
    }
  }

  /// Something a partner brings.
  package struct Resource: Sendable, Hashable {
    /// What it is.
    package let name: String
    /// Id of the actor who holds it; `nil` when not said.
    package var holder: String?
    /// `tangible`, `intangible` or `both`; `nil` when not said.
    package var kind: String?
    /// Whether it is the citizens' own.
    package var isCitizens = false

    /// A resource.
    package init(name: String) { self.name = name }
  }

  /// `efficiency`, `repackaging` or `new`; `nil` when not said.
  package var rationale: String?
  /// `group` or `sector`; `nil` when not said.
  package var remitKind: String?
  /// For whom; `nil` when not said.
  package var remitWho: String?
  /// What need; `nil` when not said.
  package var need: String?
  /// `passive`, `active` or `interactive`; `nil` when not said.
  package var learning: String?
  /// `co-exploration`, `co-exploitation`, both or none.
  package var orientation: [String] = []
  /// `pooled`, `sequential` or `reciprocal`; `nil` when not said.
  package var interdependence: String?
  /// Resources, in the author's order.
  package var resources: [Resource] = []
  /// Answers by component and item; an item that is missing is unknown.
  package var answers: [Component: [String: ChecklistAnswer]] = [:]

  /// Nothing declared.
  package init() {}
}

/// Sub-processes by actors, with what flows between them (Brix et al. 2021, Figure 2).
package struct ServiceMap: Sendable, Hashable {
  /// A step of the service.
  package struct Activity: Sendable, Hashable {
    /// Id within the map.
    package let id: String
    /// Name as shown.
    package let name: String
    /// Sub-process it belongs to.
    package let phase: Phase
    /// Who does it: an actor id, or `citizen`.
    package let actor: String
    /// Whether it is co-produced with citizens.
    package var isCoProduced = false
    /// What information it needs.
    package var needs: [String] = []
    /// Ids of the activities that follow.
    package var then: [String] = []

    /// An activity.
    package init(id: String, name: String, phase: Phase, actor: String) {
      self.id = id
      self.name = name
      self.phase = phase
      self.actor = actor
    }
  }

  /// Information that goes from one party to another.
  package struct Flow: Sendable, Hashable {
    /// Who gives: an actor id, or `citizen`.
    package let from: String
    /// Who gets: an actor id, or `citizen`.
    package let to: String
    /// What.
    package let what: String
    /// Whether it needs and has the citizen's consent; `nil` when not said.
    package var consent: Bool?
    /// Whether it is about a citizen.
    package var isAboutCitizen = false

    /// A flow.
    package init(from: String, to: String, what: String) {
      self.from = from
      self.to = to
      self.what = what
    }
  }

  /// Sub-processes in the order they are drawn; all four unless the author names some.
  package var phases = Phase.allCases
  /// Activities, in the author's order.
  package var activities: [Activity] = []
  /// Flows, in the author's order.
  package var flows: [Flow] = []

  /// An empty map, which counts as not declared. (Model §9.10)
  package init() {}
}

/// A group of coordinators (Danielsson & Westrup 2024).
package struct CoordinatorGroup: Sendable, Hashable {
  /// Id within the case.
  package let id: String
  /// Title as shown.
  package let title: String
  /// `permanent` or `temporary`; `nil` when not said.
  package var mandate: String?
  /// `player`, `facilitator` or `sponsor`; `nil` when not said.
  package var type: String?
  /// How many; `nil` when not said, or when the number is too small to publish.
  package var count: Int?
  /// Whether a number was given but is too small to publish.
  package var isSuppressed = false

  /// A group.
  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
