import CaseModel
import Figures
import IntegrationLens
import InvolvementLens
import LensKit

/// Draws the figures of a case from what was computed.
enum CaseFigures {
  static func all(_ analysis: CaseAnalysis) -> [Figure] {
    involvement(analysis) + integration(analysis)
  }

  /// Whether the case needs the levels that Mark 2 adds.
  static func mark(of analysis: CaseAnalysis) -> CubeMark {
    let isBeyond = analysis.involvement.axes.contains { axis in
      Frame.allCases.contains { frame in
        axis[frame].ranks.contains { $0.rank > (axis.axis == .stance ? 4 : 3) }
      }
    }
    return isBeyond ? .two : .one
  }

  private static func involvement(_ analysis: CaseAnalysis) -> [Figure] {
    guard analysis.involvement.axes.contains(where: { $0.intended.codings + $0.actual.codings > 0 }) else { return [] }
    let cubes = CubeMark.allCases.map { cube($0, analysis).figure }
    return cubes + [strips(analysis).figure] + (pairs(analysis).map { [$0.figure] } ?? [])
  }

  private static func cube(_ mark: CubeMark, _ analysis: CaseAnalysis) -> PowerDynamicsCube {
    PowerDynamicsCube(
      mark: mark, subject: analysis.value.title, intended: readings(.intended, analysis),
      actual: readings(.actual, analysis),
      intendedAnchor: analysis.claims.anchor(Fragment.claim("mode", "intended")),
      actualAnchor: analysis.claims.anchor(Fragment.claim("mode", "actual")),
      assessedIntended: assessed(.intended, analysis), assessedActual: assessed(.actual, analysis))
  }

  private static func strips(_ analysis: CaseAnalysis) -> PowerDynamicsStrips {
    PowerDynamicsStrips(
      subject: analysis.value.title, intended: readings(.intended, analysis), actual: readings(.actual, analysis),
      assessedIntended: assessed(.intended, analysis), assessedActual: assessed(.actual, analysis))
  }

  private static func readings(_ frame: Frame, _ analysis: CaseAnalysis) -> AxisReadings {
    func reading(_ axis: Axis) -> AxisReading {
      analysis.involvement[axis].map { self.reading($0[frame], frame: frame, analysis) } ?? .silent
    }
    return AxisReadings(mode: reading(.mode), aim: reading(.aim), stance: reading(.stance))
  }

  private static func reading(_ cell: Cell, frame: Frame, _ analysis: CaseAnalysis) -> AxisReading {
    AxisReading(
      status: Figures.EvidenceStatus(rawValue: cell.status.rawValue) ?? .silent,
      interval: cell.interval.map { $0.lo...$0.hi },
      weights: Dictionary(uniqueKeysWithValues: cell.ranks.map { ($0.rank, $0.weight) }), codings: cell.codings,
      sources: cell.sources, anchor: analysis.claims.anchor(Fragment.claim(cell.axis.rawValue, frame.rawValue)))
  }

  private static func assessed(_ frame: Frame, _ analysis: CaseAnalysis) -> AssessedRanks? {
    func rank(_ axis: Axis) -> Int? {
      analysis.value.assessed.first { $0.construct == "involvement.\(axis.rawValue).\(frame.rawValue)" }
        .flatMap { axis.rank(ofLabel: $0.value) }
    }
    let ranks = AssessedRanks(mode: rank(.mode), aim: rank(.aim), stance: rank(.stance), anchor: "assessed")
    return ranks.mode == nil && ranks.aim == nil && ranks.stance == nil ? nil : ranks
  }

  private static func pairs(_ analysis: CaseAnalysis) -> InvolvementGapChart? {
    let bySource = Dictionary(grouping: analysis.involvement.paired, by: \.source)
    guard !bySource.isEmpty else { return nil }
    let rows = bySource.sorted { $0.key < $1.key }.map { source, pairs in
      InvolvementGapChart.Row(
        label: analysis.sourceName(source), intended: pairReadings(pairs, \.intended),
        actual: pairReadings(pairs, \.actual), anchor: analysis.claims.anchor(Fragment.claim("pair", source)))
    }
    return InvolvementGapChart(subject: analysis.value.title, rows: rows)
  }

  private static func pairReadings(
    _ pairs: [PairedAccount], _ side: KeyPath<PairedAccount, RankInterval>
  ) -> AxisReadings {
    func reading(_ axis: Axis) -> AxisReading {
      guard let pair = pairs.first(where: { $0.axis == axis }) else { return .silent }
      return AxisReading(status: .sufficient, interval: pair[keyPath: side].lo...pair[keyPath: side].hi)
    }
    return AxisReadings(mode: reading(.mode), aim: reading(.aim), stance: reading(.stance))
  }
}

extension CaseFigures {
  private static func integration(_ analysis: CaseAnalysis) -> [Figure] {
    let types = analysis.integration.types
    guard types.contains(where: { $0.codings > 0 }) else { return [] }
    return [triad(analysis).figure, indicators(analysis).figure]
  }

  private static func triad(_ analysis: CaseAnalysis) -> IntegrationTriad {
    let integration = analysis.integration
    return IntegrationTriad(
      subject: analysis.value.title, structural: node(.structural, analysis), relational: node(.relational, analysis),
      institutional: node(.institutional, analysis),
      dominant: integration.dominant.flatMap { DrawnIntegration(rawValue: $0.rawValue) },
      pattern: integration.pattern == .undetermined ? nil : IntegrationWords.pattern(integration.pattern),
      outsiders: outsiders(analysis))
  }

  private static func node(_ type: IntegrationType, _ analysis: CaseAnalysis) -> IntegrationTriad.Node {
    let found = analysis.integration[type]
    return IntegrationTriad.Node(
      state: found.flatMap { Figures.IntegrationState(rawValue: $0.state.rawValue) } ?? .silent,
      enabling: found?.directed.enablingShare ?? 0, constraining: found?.directed.constrainingShare ?? 0,
      enactment: found?.enactment, balance: found?.balance, coverage: found?.coverage ?? 0,
      anchor: analysis.claims.anchor(Fragment.claim(type.rawValue)))
  }

  /// Actors whom the boundary keeps out: peripheral in decisions or excluded from them.
  private static func outsiders(_ analysis: CaseAnalysis) -> [IntegrationTriad.Outsider] {
    analysis.integration.power.rows.compactMap { row in
      guard let standing = IntegrationTriad.Outsider.Standing(rawValue: row[.decision].rawValue),
        row[.decision] == .peripheral || row[.decision] == .excluded
      else { return nil }
      let name = analysis.value.actors.first { $0.id == row.actor }?.name ?? row.actor
      return IntegrationTriad.Outsider(
        label: name, standing: standing,
        anchor: analysis.claims.anchor(Fragment.claim("power", row.actor, "decision")))
    }
  }

  private static func indicators(_ analysis: CaseAnalysis) -> IntegrationIndicators {
    IntegrationIndicators(
      subject: analysis.value.title,
      groups: analysis.integration.types.map { type in
        IntegrationIndicators.Group(
          type: DrawnIntegration(rawValue: type.type.rawValue) ?? .structural,
          state: Figures.IntegrationState(rawValue: type.state.rawValue),
          rows: type.type.indicators.map { row($0, of: type, analysis) })
      })
  }

  private static func row(
    _ code: String, of type: TypeAssessment, _ analysis: CaseAnalysis
  ) -> IntegrationIndicators.Row {
    IntegrationIndicators.Row(
      label: Say.capital(Codebook.builtIn[code]?.label ?? code),
      evidence: type[code].map { indicator in
        let voices = Double(max(1, indicator.sources))
        return IntegrationIndicators.Evidence(
          enabling: indicator.directed.enabling / voices, constraining: indicator.directed.constraining / voices,
          present: indicator.present, codings: indicator.codings, sources: indicator.sources)
      }, isAspired: type.aspired.contains { $0.kind == code }, anchor: analysis.claims.anchor(Fragment.claim(code)))
  }
}
