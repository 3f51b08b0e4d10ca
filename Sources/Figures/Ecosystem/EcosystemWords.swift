/// What the map says in words: title, description and caption.
struct EcosystemWords {
  let network: EcosystemNetwork
  /// Whether the wide drawing shows ties for pairs of domains only.
  let isBundled: Bool

  var title: String { "Actors, domains and ties of the service ecosystem: \(network.figure.subject)" }

  var description: String {
    guard !network.actors.isEmpty else { return "No actors are named." }
    return (network.bands.map(sentence) + [boundary, voices, ties].compactMap(\.self)).joined(separator: " ")
  }

  /// `Government: State (macro).`
  private func sentence(_ domain: EcosystemFigure.Domain?) -> String {
    let names = network.actors.filter { $0.domain == domain }.map { actor in
      actor.levels.isEmpty
        ? actor.name : "\(actor.name) (\(actor.sortedLevels.map(\.rawValue).joined(separator: ", ")))"
    }
    return "\(network.title(domain)): \(Say.list(names))."
  }

  private var boundary: String? {
    func names(_ standing: EcosystemFigure.Standing) -> String? {
      let names = network.actors.filter { $0.standing == standing }.map(\.name)
      return names.isEmpty ? nil : Say.list(names)
    }
    let parts = [
      names(.peripheral).map { "On the boundary of the ecosystem: \($0)." },
      names(.contested).map { "With a contested place on the boundary: \($0)." },
      names(.excluded).map { "Kept outside the boundary: \($0)." },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private var voices: String? {
    let missing = network.actors.filter { $0.isHeard == false }.map(\.name)
    return missing.isEmpty ? nil : "No account comes from \(Say.list(missing))."
  }

  private var ties: String {
    guard !network.links.isEmpty else { return "No ties are named." }
    let kinds = TieStyle.all.compactMap { style -> String? in
      let count = network.links.count { $0.tie.kind == style.kind }
      return count == 0 ? nil : "\(count) \(style.name)"
    }
    let across = network.links.count {
      guard let ends = $0.ends else { return false }
      return network.actors[ends.from].domain != network.actors[ends.to].domain
    }
    let crossing = across == 0 ? "none of them between domains" : "\(across) of them between domains"
    return
      "\(Say.count(network.links.count, "tie", "ties")) (\(Say.list(kinds))), \(crossing); each stands in the table."
  }

  var caption: String {
    var notes = [
      "Bands are domains and \(isBundled ? "rows within them" : "columns") are levels, after the study of integration in Lanarkshire (Table 1). The map shows "
        + "what was declared; places within a cell and the length of lines mean nothing."
    ]
    if network.hasActor({ $0.lowestLevel != $0.sortedLevels.last }) {
      notes.append("An actor on several levels stands at the innermost; its box names the others.")
    }
    if network.hasActor({ $0.standing != .inside }) {
      notes.append(
        "The dotted line is the boundary of the ecosystem as the accounts draw it: boxes on it are at the periphery or "
          + "contested, boxes beyond it are kept outside. It says who is let in, not who matters.")
    }
    if network.hasActor({ $0.isHeard == false }) {
      notes.append("Dashed boxes are missing voices: no account comes from these actors.")
    }
    if isBundled, network.links.contains(where: { $0.ends != nil }) {
      notes.append(
        "Ties are too many for single lines here: the numbers count those between two domains, and the figures of "
          + "the domains show each.")
    }
    if network.links.contains(where: { $0.ends == nil }) {
      notes.append("A tie that does not join two of the actors is listed and not drawn.")
    }
    return notes.joined(separator: " ")
  }
}
