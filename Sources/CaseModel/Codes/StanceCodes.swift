extension Codebook {
  /// Codes of the family `stance`.
  static let stanceCodes: [Code] = [
    Code(
      "stance-command", "command", family: .stance,
      definition: "The public organisation decides, designs and controls",
      hint: "Exclude statements about how citizens take part: those are modes",
      source: .shergoldInHoppe),
    Code(
      "stance-coordination", "coordination", family: .stance,
      definition: "The public organisation aligns others under agreed or imposed decisions", source: .shergoldInHoppe),
    Code(
      "stance-cooperation", "cooperation", family: .stance,
      definition: "Parties share ideas and resources; each keeps control of its own", source: .shergoldInHoppe),
    Code(
      "stance-collaboration", "collaboration", family: .stance,
      definition: "Parties create together as autonomous parties", source: .shergoldInHoppe),
    Code(
      "stance-coproduction", "co-production", family: .stance,
      definition: "The public organisation produces with others, as one producer among several", source: .addedByHoppe),
    Code(
      "stance-cocreation", "co-creation", family: .stance,
      definition: "The public organisation shares defining and creating, and may follow where others lead",
      hint: "Code the stance of the organisation here and co-creation of a service as a mode",
      source: .addedByHoppe),
  ]
}
