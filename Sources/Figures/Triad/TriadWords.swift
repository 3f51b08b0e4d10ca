/// What the triad says in words: title, description, caption and table.
struct TriadWords {
  let triad: IntegrationTriad

  var title: String { "Structural, relational and institutional integration: \(triad.subject)" }

  var description: String {
    let nodes = DrawnIntegration.allCases.map { "\($0.title) is \(state(triad[$0]))\(numbers(triad[$0]))." }
    let dominant = triad.dominant.map { "The dominant type is \($0.rawValue)." } ?? "No type is dominant."
    let pattern = triad.pattern.map { "The pattern is \($0)." }
    return (nodes + ["The three types are interdependent.", dominant, pattern].compactMap(\.self) + actors)
      .joined(separator: " ")
  }

  private func state(_ node: IntegrationTriad.Node) -> String {
    switch node.state {
    case .insufficient: "not placed for insufficient evidence"
    case .silent: "not spoken of"
    default: node.state.label
    }
  }

  private func numbers(_ node: IntegrationTriad.Node) -> String {
    guard node.state != .silent else { return "" }
    return " (enactment \(Say.share(node.enactment)), balance \(node.balance.map(Say.signed) ?? Say.silent), "
      + "\(Say.percent(node.coverage)) of the indicators spoken of)"
  }

  private var actors: [String] {
    IntegrationTriad.Outsider.Standing.allCases.compactMap { standing in
      let names = triad.outsiders.filter { $0.standing == standing }.map(\.label)
      guard !names.isEmpty else { return nil }
      return switch standing {
      case .peripheral: "On the boundary of the ecosystem: \(Say.list(names))."
      case .contested: "With a contested place on the boundary: \(Say.list(names))."
      case .excluded: "Outside the boundary: \(Say.list(names))."
      }
    }
  }

  var caption: String {
    var notes = [
      "Inside each node, a tinted ground means mostly in place and an empty one mostly missing; rising lines mean that "
        + "constraining outweighs, level lines that both are in balance. The ring shows what enables (solid) against "
        + "what constrains (hatched). The size of a node says nothing."
    ]
    if !triad.outsiders.isEmpty {
      notes.append("The dotted line is the boundary of the ecosystem, with actors the accounts place on it or outside.")
    }
    return notes.joined(separator: " ")
  }

  var table: DataTable {
    let nodes = DrawnIntegration.allCases.map { type -> [DataTable.Cell] in
      let node = triad[type]
      return [
        .init(type.title, anchor: node.anchor), .init(node.state.label), .init(Say.share(node.enactment)),
        .init(node.balance.map(Say.signed) ?? Say.silent),
        .init(node.state == .silent ? Say.silent : Say.percent(node.coverage)),
        .init(node.enablingShare.map(Say.percent) ?? Say.silent), .init(triad.dominant == type ? "yes" : "no"),
      ]
    }
    let actors = triad.outsiders.map { actor -> [DataTable.Cell] in
      [.init(actor.label, anchor: actor.anchor), .init(actor.standing.rawValue)]
        + Array(repeating: .init(Say.silent), count: 5)
    }
    return DataTable(
      header: ["Type or actor", "State", "Enactment", "Balance", "Coverage", "Enabling share", "Dominant"],
      rows: nodes + actors)
  }
}
