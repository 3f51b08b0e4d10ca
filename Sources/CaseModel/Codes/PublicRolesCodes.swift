extension Codebook {
  /// Codes of the family `publicRole`.
  static let publicRolesCodes: [Code] = [
    Code(
      "role-commander", "commander", family: .publicRole,
      definition: "The public body decides and controls", source: .hoppe),
    Code(
      "role-convener", "convener", family: .publicRole,
      definition: "The public body brings parties together", source: .hoppe),
    Code(
      "role-catalyst", "catalyst", family: .publicRole,
      definition: "The public body sparks the efforts of others", source: .hoppe),
    Code(
      "role-collaborator", "collaborator", family: .publicRole,
      definition: "The public body takes part as a peer", source: .hoppe),
    Code(
      "role-enabler", "enabler", family: .publicRole,
      definition: "The public body supports what others produce", source: .hoppe),
    Code(
      "role-organiser", "organiser", family: .publicRole,
      definition: "The public body arranges the efforts of others", source: .hoppe),
    Code(
      "role-sponsor", "sponsor", family: .publicRole,
      definition: "The public body backs others with authority or resources", source: .hoppe),
    Code(
      "role-champion", "champion", family: .publicRole,
      definition: "The public body argues for the cause", source: .hoppe),
    Code(
      "role-implementer", "implementer", family: .publicRole,
      definition: "The public body carries it out", source: .hoppe),
    Code(
      "role-meta-governor", "meta-governor", family: .publicRole,
      definition: "The public body sets frames and influences indirectly", source: .hoppe),
    Code(
      "role-steps-aside", "one who steps aside", family: .publicRole,
      definition: "The public body leaves it to others", source: .hoppe),
  ]
}
