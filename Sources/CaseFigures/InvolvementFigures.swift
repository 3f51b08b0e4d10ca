import Analysis
import CaseModel
import Figures
import InvolvementLens
import LensKit
import Outputs
import Words

extension CaseDrawings {
  static func involvement(_ analysis: CaseAnalysis, _ words: Words) -> [Figure] {
    guard analysis.applies(.involvement) else { return [] }
    let cubes = CubeMark.allCases.map { cube($0, analysis, words).figure }
    let further = [areas(analysis, words)?.figure, pairs(analysis, words)?.figure].compactMap(\.self)
    return cubes + [strips(analysis, words).figure] + further
  }

  private static func cube(_ mark: CubeMark, _ analysis: CaseAnalysis, _ words: Words) -> PowerDynamicsCube {
    PowerDynamicsCube(
      mark: mark, subject: analysis.value.title, intended: readings(.intended, analysis),
      actual: readings(.actual, analysis),
      intendedAnchor: analysis.claims.anchor(.position(.mode, .intended)),
      actualAnchor: analysis.claims.anchor(.position(.mode, .actual)),
      assessedIntended: assessed(.intended, analysis), assessedActual: assessed(.actual, analysis), words: words)
  }

  /// Where a case stands among all cases; it leads to the power dynamics of its report.
  static func position(_ analysis: CaseAnalysis) -> SharedCube.Entry {
    SharedCube.Entry(
      name: analysis.value.title, intended: plain(readings(.intended, analysis)),
      actual: plain(readings(.actual, analysis)),
      anchor: Links.report(analysis.value.id) + "#" + Fragment.glance)
  }

  /// Without what only a figure of the case itself shows.
  private static func plain(_ readings: AxisReadings) -> AxisReadings {
    func plain(_ reading: AxisReading) -> AxisReading {
      AxisReading(status: reading.status, interval: reading.interval)
    }
    return AxisReadings(mode: plain(readings.mode), aim: plain(readings.aim), stance: plain(readings.stance))
  }

  private static func strips(_ analysis: CaseAnalysis, _ words: Words) -> PowerDynamicsStrips {
    PowerDynamicsStrips(
      subject: analysis.value.title, intended: readings(.intended, analysis),
      calledFor: readings(.calledFor, analysis), actual: readings(.actual, analysis),
      assessedIntended: assessed(.intended, analysis), assessedActual: assessed(.actual, analysis), words: words)
  }

  private static func readings(_ frame: Frame, _ analysis: CaseAnalysis) -> AxisReadings {
    func reading(_ axis: Axis) -> AxisReading {
      analysis.involvement[axis].map { self.reading($0[frame], frame: frame, analysis) } ?? .silent
    }
    return AxisReadings(mode: reading(.mode), aim: reading(.aim), stance: reading(.stance))
  }

  private static func reading(_ cell: Cell, frame: Frame, _ analysis: CaseAnalysis) -> AxisReading {
    AxisReading(
      status: cell.status,
      interval: cell.interval.map { $0.lo...$0.hi },
      weights: Dictionary(uniqueKeysWithValues: cell.ranks.map { ($0.rank, $0.weight) }), excerpts: cell.excerpts,
      sources: cell.sources, anchor: analysis.claims.anchor(.position(cell.axis, frame)))
  }

  private static func assessed(_ frame: Frame, _ analysis: CaseAnalysis) -> AssessedRanks? {
    func rank(_ axis: Axis) -> Int? {
      analysis.value.assessed.first { $0.construct == "involvement.\(axis.rawValue).\(frame.rawValue)" }
        .flatMap { axis.rank(ofLabel: $0.value) }
    }
    let ranks = AssessedRanks(
      mode: rank(.mode), aim: rank(.aim), stance: rank(.stance),
      anchor: Fragment.page(.involvement) + "#" + Fragment.assessed)
    return ranks.mode == nil && ranks.aim == nil && ranks.stance == nil ? nil : ranks
  }

  private static func pairs(_ analysis: CaseAnalysis, _ words: Words) -> InvolvementGapChart? {
    let bySource = Dictionary(grouping: analysis.involvement.paired, by: \.source)
    guard !bySource.isEmpty, bySource.count <= mostAccounts else { return nil }
    let rows = bySource.sorted { $0.key < $1.key }.map { source, pairs in
      InvolvementGapChart.Row(
        label: analysis.sourceName(source), intended: pairReadings(pairs, \.intended),
        actual: pairReadings(pairs, \.actual), anchor: analysis.claims.page(ofSource: source))
    }
    return InvolvementGapChart(subject: analysis.value.title, rows: rows, words: words)
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

  /// The areas of the case on one cube, when at least one of them has a place in it.
  private static func areas(_ analysis: CaseAnalysis, _ words: Words) -> SharedCube? {
    let entries = analysis.involvement.areas.map { area in
      SharedCube.Entry(
        name: area.area.name, intended: areaReadings(area, .intended), actual: areaReadings(area, .actual),
        anchor: analysis.claims.anchor(.area(area.area)))
    }
    let cube = SharedCube(kind: .areas, subject: analysis.value.title, entries: entries, words: words)
    return cube.hasMarkers ? cube : nil
  }

  private static func areaReadings(_ area: AreaPositions, _ frame: Frame) -> AxisReadings {
    func reading(_ axis: Axis) -> AxisReading {
      guard let cell = area.axes.first(where: { $0.axis == axis })?[frame] else { return .silent }
      return AxisReading(
        status: cell.status,
        interval: cell.interval.map { $0.lo...$0.hi }, excerpts: cell.excerpts, sources: cell.sources)
    }
    return AxisReadings(mode: reading(.mode), aim: reading(.aim), stance: reading(.stance))
  }
}
