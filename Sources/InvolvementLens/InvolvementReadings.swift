import CaseModel
package import LensKit

extension InvolvementAssessment: Readable {
  /// What was computed for `involvement.<axis>.<frame>` or `involvement.class.<frame>`. (Model §9.20)
  package func reading(of construct: String) -> Reading? {
    let parts = construct.split(separator: ".").map(String.init)
    guard parts.count == 3, parts[0] == InvolvementLens.name, let frame = Frame(rawValue: parts[2]) else { return nil }
    if parts[1] == "class" { return classReading(frame) }
    return Axis(rawValue: parts[1]).flatMap { self[$0] }.map { reading(of: $0[frame]) }
  }

  private func reading(of cell: Cell) -> Reading {
    let isComparable = cell.status == .sufficient || cell.status == .singleSource
    let labels = cell.axis.ranks.compactMap { cell.axis.label(of: $0) }
    guard isComparable, let interval = cell.interval, let from = cell.axis.label(of: interval.lo),
      let to = cell.axis.label(of: interval.hi)
    else { return .words([cell.status.rawValue]) }
    return .range(scale: labels, from: from, to: to)
  }

  private func classReading(_ frame: Frame) -> Reading? {
    guard let found = modeClass(frame) else { return nil }
    let (value, borderline) = (found.value, found.borderline)
    guard let value else { return .words([ModeClass.undetermined]) }
    return .range(
      scale: ModeClass.allCases.map(\.rawValue), from: value.rawValue, to: (borderline ?? value).rawValue)
  }
}
