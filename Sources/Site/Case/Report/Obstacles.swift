import Analysis
import CaseModel
import CoordinationLens
import IntegrationLens
import LensKit
import Markup
import Words

/// Something that is said to stand in the way.
struct ObstacleLine {
  /// What it is.
  let name: String
  /// The claim that holds its passages.
  let subject: ClaimSubject
  /// Sources that say it, sorted.
  let sources: [String]
}

/// Things that stand in the way, of one kind.
struct ObstacleGroup {
  /// Where they lie.
  let title: Message
  /// Those said by most sources first.
  let lines: [ObstacleLine]
}

extension CaseWriter {
  /// What is said to stand in the way of practice, in groups; empty where nothing is.
  var obstacles: [ObstacleGroup] {
    let coded = ObstaclePlace.allCases.map { place in
      ObstacleGroup(
        title: .obstaclePlace(place),
        lines: analysis.involvement.mechanisms.filter { ObstaclePlace(ofCode: $0.code) == place }.compactMap(line)
          + ownObstacles(place))
    }
    let barriers = ObstacleGroup(
      title: .obstacleBarriers, lines: analysis.opportunity.codes.barriers.compactMap(line))
    let hindered = analysis.applies(.coordination) ? hinderedConditions : []
    let groups =
      coded + [barriers] + (analysis.applies(.integration) ? constrainingTypes : [])
      + [ObstacleGroup(title: .obstacleConditions, lines: hindered)]
    return groups.filter { !$0.lines.isEmpty }
  }

  /// Codes of the site's own below an obstacle: they are counted nowhere, and still say what stands in the way.
  private func ownObstacles(_ place: ObstaclePlace) -> [ObstacleLine] {
    site.codebook.codes.filter { code in
      code.family == .own
        && site.codebook.ancestry(of: code.id).contains { ObstaclePlace(ofCode: $0) == place }
    }.compactMap { code in
      let coded = value.codings.filter { $0.code == code.id && $0.direction != .enabling }
      return coded.isEmpty ? nil : line(site.codeName(code.id), .code(code.id), coded.map(\.excerpt))
    }
  }

  private func line(_ count: CodeCount) -> ObstacleLine? {
    let found = count.missing.evidence
    return found.isEmpty ? nil : line(site.codeName(count.code), .code(count.code), found)
  }

  private func line(_ name: String, _ subject: ClaimSubject, _ evidence: [ExcerptID]) -> ObstacleLine {
    ObstacleLine(name: name, subject: subject, sources: Set(evidence.map(\.source)).sorted())
  }

  private var hinderedConditions: [ObstacleLine] {
    analysis.coordination.conditions.compactMap { condition in
      let (code, found) = (condition.condition.code, condition.testimony.hindering)
      return found.isEmpty ? nil : line(site.codeName(code), .code(code), found)
    }
  }

  private var constrainingTypes: [ObstacleGroup] {
    analysis.integration.types.map { type in
      let lines = type.indicators.compactMap { indicator -> ObstacleLine? in
        let found = indicator.evidence.filter { $0.direction == .constraining }.map(\.excerpt)
        let name = site.codeName(indicator.code)
        return found.isEmpty ? nil : line(name, .indicator(indicator.code, nil), found)
      }
      return ObstacleGroup(
        title: .integrationOf(type.type), lines: lines.sorted { $0.sources.count > $1.sources.count })
    }
  }

  /// The groups, each with its most told lines and who says them.
  func obstacles(to out: inout MarkupWriter) {
    let groups = obstacles
    guard !groups.isEmpty || !value.sources.isEmpty else { return }
    pieces.section("obstacles", .sectionObstacles, to: &out) { out in
      guard !groups.isEmpty else { return paragraph(.obstaclesNone, to: &out) }
      out.element("ul", .class("obstacles")) { out in
        for group in groups { self.group(group, to: &out) }
      }
      let count = groups.reduce(0) { $0 + $1.lines.count }
      out.element("p", .class("deeper-link")) {
        $0.element(
          "a", .href(CaseSheet.evidence.file + (claims.claims.isEmpty ? "" : "#results")),
          text: say(.allObstacles(count)))
      }
    }
  }

  private static let mostLines = 5
  private static let mostNames = 3

  private func group(_ group: ObstacleGroup, to out: inout MarkupWriter) {
    out.element("li") { out in
      out.element("strong", text: say(.withColon(say(group.title))))
      for (place, line) in group.lines.prefix(Self.mostLines).enumerated() {
        out.text(place == 0 ? " " : "; ")
        claimLink(.own(line.name), line.subject, to: &out)
        out.text(" ")
        out.element("span", .class("who"), say: who(line.sources), in: words)
      }
      let rest = group.lines.count - Self.mostLines
      if rest > 0 { out.text("; " + say(.andMore(rest))) }
      out.text(".")
    }
  }

  private func who(_ sources: [String]) -> Message {
    let names = sources.prefix(Self.mostNames).map(analysis.sourceName)
    let rest = sources.count - names.count
    return rest > 0 ? .saidByMore(names, more: rest) : .saidBy(names)
  }
}
