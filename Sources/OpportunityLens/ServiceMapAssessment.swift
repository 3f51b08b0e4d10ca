package import CaseModel

/// What follows from the service map. (Brix et al. 2021, Figure 2; Model §2.7)
///
/// Everything is about the map as declared: a flow it does not show may exist.
package struct ServiceMapAssessment: Sendable, Hashable {
  /// Whether a map with an activity is declared; when not, nothing follows. (Model §9.10)
  package let isDeclared: Bool
  /// Whether some activity is co-produced with citizens; `nil` when no map is declared.
  package let countsAsCoProduction: Bool?
  /// Sub-processes with an activity that citizens take part in, in order.
  package let phasesTouchedByCitizens: [Phase]
  /// Needs of activities that no flow brings to their actor, in the author's order.
  package let unmetNeeds: [UnmetNeed]
  /// Whether citizens take part or give information, and get none: a barrier of access.
  package let isCitizenWithoutInflow: Bool
  /// Flows about a citizen that are not said to have consent, in the author's order.
  package let consentGaps: [ConsentGap]
  /// Pairs of actors whose activities follow one another and between whom nothing flows, sorted.
  package let structuralHoles: [StructuralHole]

  init(_ case: Case) {
    let map = `case`.serviceMap.flatMap { $0.activities.isEmpty ? nil : $0 } ?? ServiceMap()
    let citizens = Citizens(`case`)
    let touched = map.activities.filter(citizens.takePart)
    isDeclared = !map.activities.isEmpty
    countsAsCoProduction = isDeclared ? map.activities.contains(where: \.isCoProduced) : nil
    phasesTouchedByCitizens = Phase.allCases.filter { phase in touched.contains { $0.phase == phase } }
    unmetNeeds = UnmetNeed.all(map)
    isCitizenWithoutInflow =
      (!touched.isEmpty || map.flows.contains { citizens.include($0.from) })
      && !map.flows.contains { citizens.include($0.to) }
    consentGaps = map.flows.compactMap(ConsentGap.init)
    structuralHoles = StructuralHole.all(map)
  }
}
