extension Codebook {
  /// The codes of the four frameworks, in the order of Model §4.
  package static let builtIn = Codebook(
    codes: [
      modeCodes,
      aimCodes,
      stanceCodes,
      involvementCodes,
      obstaclesCodes,
      boundarySpanningCodes,
      publicRolesCodes,
      structuralCodes,
      relationalCodes,
      institutionalCodes,
      powerCodes,
      levelsAndDomainsCodes,
      opportunityCodes,
      coordinatorsCodes,
    ].flatMap { $0 })
}

extension String {
  static let hoppe = "Hoppe et al. 2024"
  static let osborneInHoppe = "Word: Osborne and Strokosch 2013 in Hoppe et al. 2024; definition: this project’s"
  static let shergoldInHoppe = "Word: Shergold 2008 in Hoppe et al. 2024; definition: this project’s"
  static let addedByHoppe = "Word: Hoppe et al. 2024; definition: this project’s"
  static let lanarkshire = "Lanarkshire study 2024"
  static let hoppeAndLanarkshire = "Hoppe et al. 2024; Lanarkshire study 2024"
  static let brix = "Brix, Tuurnas & Mortensen 2021"
  static let danielsson = "Danielsson & Westrup 2024"
  static let orchestration = "Danielsson & Westrup 2024; names of roles unconfirmed"
}
