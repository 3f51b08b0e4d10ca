import OpportunityLens

/// The claims of the opportunity lens.
enum OpportunityClaims {
  static func claims(_ opportunity: OpportunityAssessment) -> [Claim] {
    opportunity.components.map(whole) + opportunity.components.flatMap(items)
      + CodeClaims.claims(opportunity.codes.all)
  }

  private static func whole(_ component: ComponentAssessment) -> Claim {
    let evidence = component.items.flatMap { item in
      item.evidence.map { Claim.Evidence($0, .item(item.key, item.answer)) }
    }
    return Claim(.component(component.component), evidence, isCompact: true)
  }

  private static func items(_ component: ComponentAssessment) -> [Claim] {
    component.items.map { item in
      Claim(
        .item(component.component, item.key), item.evidence.map { Claim.Evidence($0, .answer(item.answer)) })
    }
  }
}
