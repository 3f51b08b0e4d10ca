package import Words

/// A service map: sub-processes by actors, what follows on what, and what information goes from whom to whom.
///
/// After Brix, Tuurnas and Mortensen (2021), Figure 2, redrawn from its description, and the tradition of service
/// blueprints; the specification is Model §2.7 and §5.2.
package struct ServiceMapFigure: Sendable {
  /// An actor's lane.
  package struct Lane: Sendable, Hashable {
    /// What activities and flows call it.
    package var id: String
    /// The name as shown.
    package var name: String
    /// Whether the actor is citizens.
    package var isCitizen: Bool

    /// A lane; it is drawn even when nothing happens in it.
    package init(id: String, name: String, isCitizen: Bool = false) {
      (self.id, self.name, self.isCitizen) = (id, name, isCitizen)
    }
  }

  /// A step of the service.
  package struct Activity: Sendable, Hashable {
    /// What `then` calls it.
    package var id: String
    /// The name as shown.
    package var name: String
    /// Index into the map's phases; one outside them counts as the nearest.
    package var phase: Int
    /// Id of the lane; an unknown one becomes a lane of its own at the end.
    package var lane: String
    /// Whether it is co-produced with citizens.
    package var isCoProduced: Bool
    /// The information it needs.
    package var needs: [String]
    /// Those of the needs that no flow on the map brings to its actor.
    package var unmetNeeds: [String]
    /// Ids of the activities that follow; its own id means that it is repeated, unknown ids are passed over.
    package var then: [String]
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// An activity that is not co-produced, needs nothing and is followed by nothing unless said.
    package init(
      id: String, name: String, phase: Int, lane: String, isCoProduced: Bool = false, needs: [String] = [],
      unmetNeeds: [String] = [], then: [String] = [], anchor: String? = nil
    ) {
      (self.id, self.name, self.phase, self.lane) = (id, name, phase, lane)
      (self.isCoProduced, self.needs, self.unmetNeeds) = (isCoProduced, needs, unmetNeeds)
      (self.then, self.anchor) = (then, anchor)
    }
  }

  /// Information that goes from one actor to another.
  package struct Flow: Sendable, Hashable {
    /// Id of the lane that gives.
    package var from: String
    /// Id of the lane that gets.
    package var to: String
    /// What.
    package var what: String
    /// Whether the citizen has consented; `nil` when not said.
    package var consent: Bool?
    /// Whether it is about a citizen.
    package var isAboutCitizen: Bool
    /// Where the evidence stands; `nil` = not linked.
    package var anchor: String?

    /// A flow, about no citizen unless said.
    package init(
      from: String, to: String, what: String, consent: Bool? = nil, isAboutCitizen: Bool = false,
      anchor: String? = nil
    ) {
      (self.from, self.to, self.what) = (from, to, what)
      (self.consent, self.isAboutCitizen, self.anchor) = (consent, isAboutCitizen, anchor)
    }
  }

  /// Two lanes between which work passes and no information flows: a structural hole.
  package struct Hole: Sendable, Hashable {
    /// Id of one lane.
    package var one: String
    /// Id of the other.
    package var other: String

    /// A hole between two lanes.
    package init(_ one: String, _ other: String) { (self.one, self.other) = (one, other) }
  }

  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// Names of the sub-processes in order, such as “commission”; at most four.
  package var phases: [String]
  /// Actors in the order they are drawn; at most twelve.
  package var lanes: [Lane]
  /// Activities in the author's order; at most forty.
  package var activities: [Activity]
  /// Flows in the author's order; at most twenty-five.
  package var flows: [Flow]
  /// Structural holes.
  package var holes: [Hole]
  /// Whether citizens take part or give information, and no flow on the map reaches them.
  package var citizenHasNoInflow: Bool
  /// The words of the figure.
  package var words: Words

  /// A map; without activities it says that none is declared.
  package init(
    subject: String, phases: [String], lanes: [Lane], activities: [Activity], flows: [Flow] = [], holes: [Hole] = [],
    citizenHasNoInflow: Bool = false, words: Words = .english
  ) {
    (self.subject, self.phases, self.lanes, self.activities) = (subject, phases, lanes, activities)
    (self.flows, self.holes, self.citizenHasNoInflow) = (flows, holes, citizenHasNoInflow)
    self.words = words
  }

  /// The finished figure, named `service-map`.
  package var figure: Figure {
    let plan = ServicePlan(self)
    let wide = ServiceMapWideLayout(plan: plan)
    let said = ServiceMapWords(plan: plan)
    return Figure(
      name: .serviceMap, text: said.text(hasNumbersForLines: wide.hasNumbersForLines), subject: subject,
      description: said.description, table: said.table, wide: wide.drawing,
      narrow: ServiceMapNarrowLayout(plan: plan).drawing)
  }
}
