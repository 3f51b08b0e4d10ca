/// What the opportunity space says in words: title, description, caption and table.
struct OpportunityWords {
  let space: OpportunitySpaceFigure
  private typealias Part = OpportunitySpaceFigure.Part

  var title: String { "Opportunity space for co-production: \(space.subject)" }

  /// `The opportunity space is partial.`
  var verdict: String { "The opportunity space is \(space.space.label)." }

  /// Why, in a sentence.
  var reason: String {
    let unknown = Part.allCases.filter { space[$0].state == .unknown }.map { $0.title.lowercased() }
    if space.space == .undetermined {
      return unknown.isEmpty ? "Too little is known." : "Too little is known about \(Say.list(unknown))."
    }
    let weakest = bottlenecks
    let most = "It is no further than its weakest component"
    return weakest.isEmpty ? most + "." : "\(most)\(weakest.count > 1 ? "s" : ""): \(Say.list(weakest))."
  }

  private var bottlenecks: [String] {
    Part.allCases.filter { space[$0].isBottleneck }.map { $0.title.lowercased() }
  }

  var description: String {
    let weakest = bottlenecks
    let bottleneck = weakest.isEmpty ? "No bottleneck is known." : "Bottleneck: \(Say.list(weakest))."
    return
      ([verdict, reason] + Part.allCases.map(sentence) + [
        bottleneck, "For whom: \(Self.ended(space.remit))", "Need: \(Self.ended(space.need))",
        "The four components are linked and influence one another.",
      ]).joined(separator: " ")
  }

  private static func ended(_ text: String?) -> String {
    guard let text else { return "not said." }
    return text.hasSuffix(".") ? text : text + "."
  }

  private func sentence(_ part: Part) -> String {
    let component = space[part]
    let level = component.level.map { "completeness \(Say.share($0)), " } ?? ""
    return "\(part.title): \(component.state.label) (\(level)\(Self.answered(component)))."
  }

  /// `5 of 7 answered`, or the share where no items are listed.
  static func answered(_ component: OpportunitySpaceFigure.Component) -> String {
    guard !component.items.isEmpty else { return "\(Say.percent(component.knownness)) answered" }
    return "\(component.items.count { $0.answer != .unknown }) of \(component.items.count) answered"
  }

  var caption: String {
    var notes = [
      "After Brix, Tuurnas and Mortensen (2021), Table 1. The filled level of a component is its completeness: the share "
        + "of its answered items that are in place, partly counting half."
    ]
    if Part.allCases.contains(where: { space[$0].state == .unknown }) {
      notes.append("Hatched: too little is answered to say, which does not mean missing.")
    }
    if !bottlenecks.isEmpty { notes.append("A thick outline marks the bottleneck.") }
    notes.append(
      "The space is no further than its weakest component, since all four are linked and influence one another; it is "
        + "no average. Where a state begins and ends is this site’s choice.")
    return notes.joined(separator: " ")
  }

  /// Each component, followed by its items.
  var table: DataTable {
    DataTable(
      header: ["Component or item", "State or answer", "Completeness", "Answered", "Bottleneck"],
      rows: Part.allCases.flatMap { part -> [[DataTable.Cell]] in
        let component = space[part]
        let head: [DataTable.Cell] = [
          .init(part.title, anchor: component.anchor), .init(component.state.label),
          .init(Say.share(component.completeness)), .init(Say.percent(component.knownness)),
          .init(component.isBottleneck ? "yes" : "no"),
        ]
        return [head] + component.items.map(row)
      })
  }

  private func row(_ item: OpportunitySpaceFigure.Item) -> [DataTable.Cell] {
    [.init(item.words, anchor: item.anchor), .init(item.answer == .unknown ? Say.silent : item.answer.rawValue)]
      + Array(repeating: .init(Say.silent), count: 3)
  }
}
