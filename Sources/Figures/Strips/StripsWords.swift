/// What the strips say in words: title, description, caption and table.
struct StripsWords {
  let strips: PowerDynamicsStrips

  var title: String { "How the accounts spread over mode, aim and public stance: \(strips.subject)" }

  var description: String {
    DrawnAxis.allCases.map { axis in
      let frames = DrawnFrame.allCases.map { sentence($0, axis) }.joined(separator: "; ")
      let gap = strips.gap(axis).map { "the gap is \($0.text) in steps" } ?? "no gap can be computed"
      return "\(axis.title): \(frames); \(gap)."
    }.joined(separator: " ")
  }

  private func sentence(_ frame: DrawnFrame, _ axis: DrawnAxis) -> String {
    let reading = strips.reading(frame, axis)
    guard reading.interval != nil else { return "\(frame.rawValue) not spoken of" }
    let shares = spread(reading, axis)
    let assessed = strips.assessed(frame)?[axis].map { ", assessed as \(axis.label($0))" } ?? ""
    return "\(frame.rawValue) at \(reading.guardedWords(on: axis))\(shares.isEmpty ? "" : " (\(shares))")\(assessed)"
  }

  /// `strategic 61%, enhanced 29%`, in the order of the ranks.
  private func spread(_ reading: AxisReading, _ axis: DrawnAxis) -> String {
    axis.ranks.compactMap { rank in
      reading.weights[rank].flatMap { $0 > 0 ? "\(axis.shortLabel(rank)) \(Say.percent($0))" : nil }
    }.joined(separator: ", ")
  }

  var caption: String {
    var notes = [
      "Each source has one voice. The area of a sign is the share of the evidence at that rank; brackets mark the median, "
        + "or the interval it lies in; the arrow leads from practice to intention."
    ]
    let readings = DrawnAxis.allCases.flatMap { axis in DrawnFrame.allCases.map { strips.reading($0, axis) } }
    if readings.contains(where: { $0.status == .singleSource }) { notes.append("Dotted and hollow: one source only.") }
    if readings.contains(where: { $0.status == .insufficient }) {
      notes.append("Without a bracket: too little evidence for a position.")
    }
    if readings.contains(where: { $0.status == .silent }) { notes.append("– : nothing was coded, which is not zero.") }
    if [strips.assessedIntended, strips.assessedActual].contains(where: { $0?.isEmpty == false }) {
      notes.append("R: the researcher’s reading.")
    }
    return notes.joined(separator: " ")
  }

  var table: DataTable {
    DataTable(
      header: ["Axis", "Frame", "Position", "Evidence", "Spread", "Codings", "Sources", "Assessed", "Gap in steps"],
      rows: DrawnAxis.allCases.flatMap { axis in DrawnFrame.allCases.map { row($0, axis) } })
  }

  private func row(_ frame: DrawnFrame, _ axis: DrawnAxis) -> [DataTable.Cell] {
    let reading = strips.reading(frame, axis)
    let spread = spread(reading, axis)
    let assessed = strips.assessed(frame)
    return [
      .init(axis.title), .init(frame.rawValue),
      .init(reading.hasPosition ? reading.words(on: axis) ?? Say.silent : Say.silent, anchor: reading.anchor),
      .init(reading.status.phrase), .init(spread.isEmpty ? Say.silent : spread),
      .init(reading.codings.map(String.init) ?? Say.silent), .init(reading.sources.map(String.init) ?? Say.silent),
      .init(assessed?[axis].map(axis.label) ?? Say.silent, anchor: assessed?[axis] == nil ? nil : assessed?.anchor),
      .init(strips.gap(axis)?.text ?? Say.silent),
    ]
  }
}
