@testable import Figures

/// The coding tree of the Lanarkshire study (Figure 1); the counts are invented.
enum CodingTreeSamples {
  private static func code(
    _ id: String, _ label: String, _ excerpts: Int, _ sources: Int, _ exemplar: String? = nil
  ) -> CodingTreeFigure.Code {
    .init(id: id, label: label, excerpts: excerpts, sources: sources, anchor: "code-\(id)", exemplar: exemplar)
  }

  private static let structural = CodingTreeFigure.Theme(
    label: "Structural integration", excerpts: 41, sources: 12,
    subthemes: [
      .init(
        label: "Adding complexity through layers", excerpts: 14, sources: 8,
        codes: [
          code("layers", "Adding layers of decision-making", 7, 5, "There is a board above the board now."),
          code("it", "Legacy of separate IT systems", 5, 4),
          code("local", "Changes not reflective of local need", 3, 3),
        ]),
      .init(
        label: "Local needs and resourcing", excerpts: 19, sources: 10,
        codes: [
          code("demand", "Demand outweighs capacity", 9, 7), code("statutory", "Statutory services prioritised", 4, 3),
          code("budgets", "Separate budgets constrain collaborative working", 6, 5),
          code("power", "Third and independent sector investment reinforces power imbalance", 2, 2),
        ]),
      .init(
        label: "Engagement structures", excerpts: 9, sources: 5,
        codes: [
          code("representation", "Lack of representation in local decision-making", 5, 4),
          code("tsi", "Representativeness of intermediaries questioned", 3, 2),
          code("ineffective", "Ineffective engagement structures", 1, 1),
        ]),
    ], anchor: "theme-structural")

  private static let relational = CodingTreeFigure.Theme(
    label: "Relational integration", excerpts: 22, sources: 9,
    subthemes: [
      .init(
        label: "Establishing and maintaining relationships", excerpts: 15, sources: 8,
        codes: [
          code("open", "Open communication and shared infrastructure", 6, 5),
          code("time", "Challenge of finding time to network", 8, 6),
          code("learning", "Learning within and between organisations", 3, 3),
        ]),
      .init(
        label: "Service relationships", excerpts: 8, sources: 4,
        codes: [code("human", "Third-sector flexibility and “human” service", 8, 4)]),
    ])

  private static let institutional = CodingTreeFigure.Theme(
    label: "Institutional integration", excerpts: 17, sources: 9,
    subthemes: [
      .init(
        label: "Divergent aims", excerpts: 10, sources: 6,
        codes: [
          code("metrics", "Policy direction and metrics emphasise efficiency", 6, 5),
          code("interpretation", "Local interpretation of priorities", 4, 3),
        ]),
      .init(
        label: nil, excerpts: 7, sources: 5,
        codes: [
          code("steering", "Government plays an important steering role", 3, 3),
          code("culture", "Entrenched professional culture, values and work practices", 4, 4),
        ]),
    ])

  static let lanarkshire = CodingTreeFigure(
    subject: "North and South Lanarkshire", themes: [structural, relational, institutional])
}

/// Coding trees of any size and shape.
enum CodingTreeRandom {
  static func tree(using random: inout Seeded) -> CodingTreeFigure {
    let most = [0, 1, 5, 30, 31, 60, 120].randomElement(using: &random) ?? 5
    return tree(codes: most, using: &random)
  }

  static func tree(codes most: Int, using random: inout Seeded) -> CodingTreeFigure {
    var left = most
    var themes: [CodingTreeFigure.Theme] = []
    while left > 0 {
      var subthemes: [CodingTreeFigure.Subtheme] = []
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        let count = min(left, [0, 1, 1, 2, 4, 9, 40].randomElement(using: &random) ?? 1)
        left -= count
        let codes = (0..<count).map { _ in code(using: &random) }
        let excerpts = codes.reduce(0) { $0 + $1.counts.excerpts }
        subthemes.append(
          .init(
            label: Int.random(in: 0..<4, using: &random) == 0 ? nil : AwkwardText.make(using: &random),
            excerpts: excerpts, sources: excerpts / 2, codes: codes,
            anchor: Bool.random(using: &random) ? "sub-\(left)" : nil))
      }
      themes.append(
        .init(
          label: AwkwardText.make(using: &random), excerpts: subthemes.reduce(0) { $0 + $1.counts.excerpts },
          sources: 3, subthemes: subthemes, anchor: Bool.random(using: &random) ? "theme-\(left)" : nil))
    }
    return CodingTreeFigure(subject: "Case <&>", themes: themes)
  }

  private static func code(using random: inout Seeded) -> CodingTreeFigure.Code {
    .init(
      id: "c", label: AwkwardText.make(using: &random), depth: [0, 0, 1, 2, 6].randomElement(using: &random) ?? 0,
      excerpts: Int.random(in: 0...900, using: &random),
      sources: Int.random(in: 0...90, using: &random), anchor: Bool.random(using: &random) ? "code-1" : nil,
      exemplar: Bool.random(using: &random) ? AwkwardText.make(using: &random, upTo: 20) : nil)
  }
}
