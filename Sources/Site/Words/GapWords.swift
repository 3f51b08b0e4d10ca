import CaseModel
import InvolvementLens
import Words

/// Says what lies between intention and practice.
enum GapWords {
  static func headline(_ gap: GapTotal) -> Message {
    switch (gap.steps, gap.ahead) {
    case (0, 0): .gapNone
    case (0, _): .gapAhead
    default: .gapShort(gap.band)
    }
  }

  static func sentences(_ gap: GapTotal, axes: [AxisAssessment]) -> [Message] {
    let computable = axes.count { $0.gap != nil }
    let short = axes.filter { ($0.gap?.guaranteed ?? 0) > 0 }.map(\.axis)
    let ahead = axes.filter { ($0.gap?.guaranteed ?? 0) < 0 }.map(\.axis)
    let found: [Message?] = [
      short.isEmpty ? nil : .gapFallsShort(on: place(short), steps: gap.steps, span: gap.span),
      ahead.isEmpty ? nil : .gapIsAhead(on: place(ahead), steps: gap.ahead, span: gap.span),
      short.isEmpty && ahead.isEmpty ? .gapNeither : nil,
      computable < axes.count ? .gapNotComparable(axes.count - computable) : nil,
    ]
    return found.compactMap { $0 }
  }

  private static func place(_ axes: [Axis]) -> Message {
    axes.count == Axis.allCases.count ? .gapAllAxes : .gapAxes(axes)
  }
}
