import Markup

@testable import Figures

/// Matrices and agreement as a case of the literature or an invented one would have them.
enum SampleMatrices {
  static let coordinators = CoordinatorMatrix(
    subject: "Coordinators in two networks", sources: ["Association, project managers", "Research circle"],
    conditions: [
      .init(
        number: "R1", label: "Advocate the value of collaboration", isResponsibility: true, state: .met,
        bySource: [.met, .met], anchor: "c-r1"),
      .init(
        number: "R2", label: "Centralise what is known of the process", isResponsibility: true, state: .contested,
        bySource: [.met, .hindered], anchor: "c-r2"),
      .init(
        number: "F1", label: "Bring the outside in", isResponsibility: false, state: .aspired,
        bySource: [.silent, .aspired], anchor: "c-f1"),
      .init(number: "F2", label: "Flexible within the role", isResponsibility: false),
    ]
  ).figure

  static let power = StandingMatrix(
    subject: "North and South Lanarkshire",
    rows: [
      .init(
        actor: "Third sector organisations",
        marks: [
          .recognition: .init(.included, anchor: "c-1"), .decision: .init(.peripheral, anchor: "c-2"),
          .funding: .init(.excluded, anchor: "c-3"), .metrics: .init(.contested, anchor: "c-4"),
        ], hasBoundary: true),
      .init(actor: "Health board", marks: [.decision: .init(.included, anchor: "c-5")]),
    ]
  ).figure

  static let agreement = CoderAgreement(
    subject: "River Valley",
    groups: [
      .init(
        title: "Axes",
        rows: [
          .init(label: "Mode", alpha: 0.81, units: 22, coders: 2, reading: .reliable, anchor: "c-mode"),
          .init(label: "Aim", alpha: -0.4, units: 12, coders: 2, reading: .notReliable),
        ]),
      .init(
        title: "Codes", rows: [.init(label: "Role: convener", alpha: nil, units: 41, coders: 2, reading: .undefined)]),
    ]
  ).figure

  static let all = [coordinators, power, agreement]

  static func svg(_ content: (inout Drawing) -> Void) -> String {
    var drawing = Drawing(width: 20, height: 20)
    content(&drawing)
    return Markup.build { SVGWriter(pageLink: "").write(drawing, to: &$0) }.string
  }
}
