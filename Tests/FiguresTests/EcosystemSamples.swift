@testable import Figures

/// The actors and ties of the demonstration cases, with standings and voices made up for the picture.
enum EcosystemSamples {
  static let lanarkshire = EcosystemFigure(
    subject: "North and South Lanarkshire",
    actors: [
      .init(
        id: "scottish-government", name: "Scottish Government", domain: .government, levels: [.macro], isHeard: false,
        role: "Sets policy, goals and measures for health and social care",
        institutions: ["legislation", "policy goals", "funding arrangements", "performance indicators"],
        anchor: "actor-scottish-government"),
      .init(
        id: "uk-government", name: "UK Government", domain: .government, levels: [.macro], isHeard: false,
        role: "Sets policies across the United Kingdom that shape the setting", institutions: ["austerity policy"],
        anchor: "actor-uk-government"),
      .init(
        id: "nhs-lanarkshire", name: "NHS Lanarkshire", domain: .system, levels: [.meso], isHeard: true,
        role: "Plans and provides health care; takes part in both partnerships",
        institutions: ["own governance", "own budget", "own information systems", "professional standards"],
        anchor: "actor-nhs-lanarkshire"),
      .init(
        id: "north-council", name: "North Lanarkshire Council", domain: .system, levels: [.meso], isHeard: true,
        role: "Provides and commissions social work and social care",
        institutions: ["own governance", "own budget", "own information systems"], anchor: "actor-north-council"),
      .init(
        id: "south-council", name: "South Lanarkshire Council", domain: .system, levels: [.meso], isHeard: true,
        role: "Provides and commissions social work and social care",
        institutions: ["own governance", "own budget", "own information systems"], anchor: "actor-south-council"),
      .init(
        id: "hscp-north", name: "Health and Social Care Partnership North Lanarkshire", domain: .system,
        levels: [.meso], isHeard: true, role: "Plans, commissions and funds care by joint delegation",
        institutions: ["efficient services", "self-management", "assets-based approach", "commissioning"],
        anchor: "actor-hscp-north"),
      .init(
        id: "hscp-south", name: "Health and Social Care Partnership South Lanarkshire", domain: .system,
        levels: [.meso], isHeard: true, role: "Plans, commissions and funds care by joint delegation",
        institutions: ["priorities by service", "whole-system aims", "commissioning"], anchor: "actor-hscp-south"),
      .init(
        id: "joint-boards", name: "Integration Joint Boards", domain: .system, levels: [.meso], isHeard: false,
        role: "Take local decisions for the partnerships",
        institutions: ["delegated authority", "engagement structures"], anchor: "actor-joint-boards"),
      .init(
        id: "public-health", name: "Public health", domain: .system, levels: [.meso],
        role: "Part of the local health and social care system", anchor: "actor-public-health"),
      .init(
        id: "third-sector-intermediaries", name: "Third sector intermediary organisations", domain: .system,
        levels: [.meso], isHeard: true, role: "Speak for the third sector on the joint boards",
        institutions: ["engagement structures"], anchor: "actor-third-sector-intermediaries"),
      .init(
        id: "community-solutions", name: "Community Solutions", domain: .community, levels: [.meso], isHeard: true,
        role: "Consortium of third-sector anchor organisations in North Lanarkshire; hands out a small annual fund",
        institutions: ["community-led prevention", "annual fund"], anchor: "actor-community-solutions"),
      .init(
        id: "third-sector", name: "Third sector organisations", domain: .community, levels: [.micro, .meso],
        standing: .boundary, isHeard: true, role: "Reach and support vulnerable people; deliver services",
        institutions: ["person-centred values", "few rules", "civil society values"], anchor: "actor-third-sector"),
      .init(
        id: "mdt-north", name: "Integrated Rehabilitation Teams", domain: .community, levels: [.micro], isHeard: true,
        role: "Six co-located teams of health and council staff in North Lanarkshire",
        institutions: ["professional standards", "differing work practices"], anchor: "actor-mdt-north"),
      .init(
        id: "mdt-south", name: "Integrated Community Support Teams", domain: .community, levels: [.micro],
        isHeard: true, role: "Four teams in South Lanarkshire, set up differently in each locality",
        institutions: ["professional standards", "shared mindset in health-only teams"], anchor: "actor-mdt-south"),
      .init(
        id: "gps", name: "General practitioners", domain: .community, levels: [.micro], isHeard: false,
        role: "Primary care; not among the respondents", anchor: "actor-gps"),
      .init(
        id: "independent-providers", name: "Independent care providers", domain: .community, levels: [.micro, .meso],
        standing: .boundary, isHeard: false, role: "Deliver care under commissioned contracts",
        institutions: ["contracts"], anchor: "actor-independent-providers"),
      .init(
        id: "service-users", name: "Service users", domain: .community, levels: [.subMicro, .micro],
        standing: .outside, isHeard: true, role: "Use services and share in shaping their value",
        institutions: ["own values and life situation"], anchor: "actor-service-users"),
      .init(
        id: "families", name: "Families and friends", domain: .community, levels: [.micro], standing: .outside,
        isHeard: true, role: "Care informally", anchor: "actor-families"),
    ],
    ties: [
      .init(from: "uk-government", to: "scottish-government", kind: .institutional, label: "policies across the UK"),
      .init(from: "scottish-government", to: "nhs-lanarkshire", kind: .governs, label: "accountability"),
      .init(from: "scottish-government", to: "hscp-north", kind: .governs, label: "goals and indicators"),
      .init(from: "scottish-government", to: "hscp-south", kind: .governs, label: "goals and indicators"),
      .init(from: "nhs-lanarkshire", to: "hscp-north", kind: .structural, label: "partner", isBothWays: true),
      .init(from: "nhs-lanarkshire", to: "hscp-south", kind: .structural, label: "partner", isBothWays: true),
      .init(from: "north-council", to: "hscp-north", kind: .structural, label: "partner", isBothWays: true),
      .init(from: "south-council", to: "hscp-south", kind: .structural, label: "partner", isBothWays: true),
      .init(from: "joint-boards", to: "hscp-north", kind: .governs, label: "local decisions"),
      .init(from: "joint-boards", to: "hscp-south", kind: .governs, label: "local decisions"),
      .init(
        from: "third-sector-intermediaries", to: "joint-boards", kind: .structural, label: "represented, effect doubted"
      ),
      .init(
        from: "third-sector", to: "community-solutions", kind: .structural, label: "anchor organisations meet",
        isBothWays: true),
      .init(from: "community-solutions", to: "third-sector", kind: .funds, label: "small annual fund"),
      .init(from: "hscp-north", to: "independent-providers", kind: .funds, label: "contracts"),
      .init(from: "hscp-south", to: "independent-providers", kind: .funds, label: "contracts"),
      .init(from: "mdt-north", to: "third-sector", kind: .refers, label: "onward referral"),
      .init(from: "mdt-south", to: "third-sector", kind: .refers, label: "onward referral"),
      .init(from: "mdt-north", to: "service-users", kind: .relational, label: "care", isBothWays: true),
      .init(from: "mdt-south", to: "service-users", kind: .relational, label: "care", isBothWays: true),
      .init(from: "third-sector", to: "service-users", kind: .relational, label: "trust and support", isBothWays: true),
      .init(from: "families", to: "service-users", kind: .relational, label: "informal care", isBothWays: true),
    ])

  static let riverValley = EcosystemFigure(
    subject: "River Valley",
    actors: [
      .init(
        id: "council", name: "Municipal council", domain: .government, levels: [.macro], isHeard: false,
        role: "Decides on the yearly grant and the care plan",
        institutions: ["representative democracy", "yearly budget"], anchor: "actor-council"),
      .init(
        id: "municipality", name: "River Valley municipality", domain: .system, levels: [.meso], isHeard: true,
        role: "Gave up its own visiting scheme and takes part as one of nine",
        institutions: ["care plan", "rules for grants"], anchor: "actor-municipality"),
      .init(
        id: "health-service", name: "Regional health service", domain: .system, levels: [.meso], isHeard: true,
        role: "Runs the hospital and the health centres",
        institutions: ["medical standards", "days in bed as a measure"], anchor: "actor-health-service"),
      .init(
        id: "employment-office", name: "Employment office", domain: .system, levels: [.meso], isHeard: false,
        role: "Places people in work, some of it on the rounds", institutions: ["national rules", "individual files"],
        anchor: "actor-employment-office"),
      .init(
        id: "river-table", name: "The River Table", domain: .community, levels: [.micro, .meso], isHeard: true,
        role: "Weekly meeting of nine parties, each with one voice",
        institutions: ["one voice each", "the person's own words first"], anchor: "actor-river-table"),
      .init(
        id: "neighbours", name: "River Valley Neighbours", domain: .community, levels: [.micro, .meso], isHeard: true,
        role: "Residents' association that began the rounds and leads them",
        institutions: ["mutual help", "no membership fee"], anchor: "actor-neighbours"),
      .init(
        id: "kitchen", name: "The Kitchen at Mill Bridge", domain: .community, levels: [.micro],
        role: "Cooks for sixty people a day", institutions: ["nobody is asked why"], anchor: "actor-kitchen"),
      .init(
        id: "ferry-company", name: "Ferry company", domain: .community, levels: [.micro], isHeard: true,
        role: "Carries people, parcels and news", institutions: ["timetable", "contract with the municipality"],
        anchor: "actor-ferry-company"),
      .init(
        id: "farm-coop", name: "Farm cooperative", domain: .community, levels: [.micro], standing: .boundary,
        role: "Repairs houses and roads, and lends machines", institutions: ["lending in turn"],
        anchor: "actor-farm-coop"),
      .init(
        id: "residents", name: "Residents", domain: .community, levels: [.subMicro, .micro], isHeard: true,
        role: "Are visited, and make visits", institutions: ["own values and life situation"], anchor: "actor-residents"
      ),
    ],
    ties: [
      .init(from: "council", to: "municipality", kind: .governs, label: "care plan and budget"),
      .init(from: "municipality", to: "neighbours", kind: .funds, label: "yearly grant"),
      .init(from: "municipality", to: "ferry-company", kind: .funds, label: "contract for transport"),
      .init(from: "neighbours", to: "river-table", kind: .structural, label: "leads", isBothWays: true),
      .init(from: "municipality", to: "river-table", kind: .structural, label: "one voice of nine", isBothWays: true),
      .init(from: "health-service", to: "river-table", kind: .structural, label: "one voice of nine", isBothWays: true),
      .init(from: "neighbours", to: "health-service", kind: .relational, label: "rounds in pairs", isBothWays: true),
      .init(from: "neighbours", to: "residents", kind: .relational, label: "visits", isBothWays: true),
      .init(
        from: "farm-coop", to: "neighbours", kind: .institutional, label: "custom of lending in turn", isBothWays: true),
      .init(from: "health-service", to: "neighbours", kind: .refers, label: "people going home"),
      .init(from: "employment-office", to: "neighbours", kind: .refers, label: "people looking for work"),
      .init(from: "ferry-company", to: "river-table", kind: .informs, label: "who did not come on board"),
      .init(from: "kitchen", to: "residents", kind: .relational, label: "meals"),
    ])
}
