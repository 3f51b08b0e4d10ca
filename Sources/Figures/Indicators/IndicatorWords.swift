/// What the matrix says in words: title, description, caption and table.
struct IndicatorWords {
  let matrix: IntegrationIndicators

  var title: String { "What enables and what constrains integration: \(matrix.subject)" }

  /// One sentence a group.
  var description: String { matrix.groups.map(sentence).joined(separator: " ") }

  private func sentence(_ group: IntegrationIndicators.Group) -> String {
    let spoken = group.rows.filter { $0.evidence != nil }
    guard !spoken.isEmpty else { return "\(group.type.title): nothing coded." }
    let parts = [
      part("mostly enabling", spoken.filter { ($0.evidence?.balance ?? 0) > 0 }),
      part("mostly constraining", spoken.filter { ($0.evidence?.balance ?? 0) < 0 }),
      part("balanced", spoken.filter { ($0.evidence?.balance ?? 0) == 0 }),
      part("silent", group.rows.filter { $0.evidence == nil }),
    ]
    let state = group.state.map { " (\($0.label))" } ?? ""
    return "\(group.type.title)\(state): \(parts.compactMap(\.self).joined(separator: "; "))."
  }

  private func part(_ word: String, _ rows: [IntegrationIndicators.Row]) -> String? {
    rows.isEmpty ? nil : "\(word) \(Say.list(rows.map { $0.label.lowercased() }))"
  }

  var caption: String {
    var notes = [
      "Bars: share of the sources’ voices that enables (solid, right) or constrains (hatched, left). Disc: how much of it "
        + "says that the thing is there, from ● present to ○ absent. Direction and presence differ: a thing can be there "
        + "and hinder, or be missing and hinder by that."
    ]
    let rows = matrix.groups.flatMap(\.rows)
    if rows.contains(where: { $0.evidence == nil }) {
      notes.append("– : not spoken of, which is neither absent nor zero.")
    }
    if rows.contains(where: { $0.evidence != nil && $0.evidence?.present == nil }) {
      notes.append("? : nobody said clearly whether it is there.")
    }
    if rows.contains(where: \.isAspired) { notes.append("◇ : also spoken of as an intention.") }
    return notes.joined(separator: " ")
  }

  var table: DataTable {
    DataTable(
      header: ["Indicator", "Type", "Enabling", "Constraining", "Balance", "Present", "Codings", "Sources", "Aspired"],
      rows: matrix.groups.flatMap { group in group.rows.map { row($0, group.type) } })
  }

  private func row(_ row: IntegrationIndicators.Row, _ type: DrawnIntegration) -> [DataTable.Cell] {
    let evidence = row.evidence
    return [
      .init(row.label, anchor: row.anchor), .init(type.rawValue), .init(Say.share(evidence?.enabling)),
      .init(Say.share(evidence?.constraining)), .init(evidence?.balance.map(Say.signed) ?? Say.silent),
      .init(Presence.text(evidence)), .init(evidence.map { String($0.codings) } ?? Say.silent),
      .init(evidence.map { String($0.sources) } ?? Say.silent), .init(row.isAspired ? "yes" : "no"),
    ]
  }
}

/// The sign and the number for whether an indicator is there.
enum Presence {
  /// A share, `?` when unclear, `–` when silent.
  static func text(_ evidence: IntegrationIndicators.Evidence?) -> String {
    guard let evidence else { return Say.silent }
    return evidence.present.map { Say.share($0) } ?? "?"
  }

  /// A disc filled clockwise by the share; an empty ring when absent.
  static func drawDisc(_ share: Double, at center: Point, radius: Double, into drawing: inout Drawing) {
    let isFull = share >= 0.9999
    drawing.add(Shape(.circle(center, radius: radius), Paint.fill(isFull ? .ink : .paper).outlined(.ink, 1.5)))
    if !isFull, share > 0.0001 {
      drawing.add(Shape(.arc(center, inner: 0, outer: radius, from: 0, to: share), .fill(.ink)))
    }
  }
}
