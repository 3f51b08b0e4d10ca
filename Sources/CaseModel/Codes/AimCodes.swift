extension Codebook {
  /// Codes of the family `aim`.
  static let aimCodes: [Code] = [
    Code(
      "aim-empowerment", "user empowerment", family: .aim,
      definition: "Involvement is to strengthen the user within the user’s own service", source: .osborneInHoppe),
    Code(
      "aim-participation", "user participation", family: .aim,
      definition: "Involvement is to give users a say and a part in shaping services", source: .osborneInHoppe),
    Code(
      "aim-service-innovation", "user-led innovation of services", family: .aim,
      definition: "Users lead the creation of new forms of public service", source: .osborneInHoppe),
    Code(
      "aim-value-innovation", "user-led innovation of public value", family: .aim,
      definition: "Users lead the creation of new forms of public value",
      hint: "A step of Mark 2; for classifying it counts as user-led innovation of services",
      source: .addedByHoppe),
  ]
}
