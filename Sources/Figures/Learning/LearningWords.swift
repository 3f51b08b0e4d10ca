/// What the model of learning says in words: title, description, caption and table.
struct LearningWords {
  let figure: LearningFigure
  private typealias Topic = LearningFigure.Topic

  var title: String { "Learning across organisations: \(figure.subject)" }

  var description: String {
    let sentences = [
      partners, sentence("Why they collaborate", Topic.rationales), sentence("Components", Topic.components),
      sentence("How they learn", Topic.approaches), sentence("What they look for", Topic.orientations), levels,
    ]
    return (sentences + figure.notes.map { $0.hasSuffix(".") ? $0 : $0 + "." }).joined(separator: " ")
  }

  private var partners: String {
    figure.partners.isEmpty
      ? "Partners: not said."
      : "\(Say.count(figure.partners.count, "partner", "partners")): \(Say.list(figure.partners))."
  }

  private func sentence(_ head: String, _ topics: [Topic]) -> String {
    let said = topics.map { ($0, figure.light($0)) }.filter { $0.1.isLit }
    guard !said.isEmpty else { return "\(head): not said." }
    return "\(head): \(said.map { "\($0.0.name.lowercased()) (\($0.1.words))" }.joined(separator: "; "))."
  }

  private var levels: String {
    let words = Topic.levels.map { figure.light($0).words }
    return "Learning to collaborate as partners: \(words[0]). Adapting at home: \(words[1]). "
      + "In the model the two levels are intertwined."
  }

  var caption: String {
    let missing = Topic.components.contains { figure.light($0).isMissing }
    return "After Brix, Tuurnas and Mortensen (2021), Figure 1, redrawn from the description in the text; the "
      + "arrangement is this site’s. Filled and bold: the case declares it, or excerpts are coded with it. "
      + (missing ? "Heavy outline: said to be missing. " : "")
      + "Dotted: not said, which does not mean absent. The lines are the authors’ model, not findings about the case."
  }

  /// The model's places in order, then the partners.
  var table: DataTable {
    let groups = [
      ("why", Topic.rationales), ("component", Topic.components), ("approach", Topic.approaches),
      ("orientation", Topic.orientations), ("level", Topic.levels),
    ]
    let topics = groups.flatMap { group, topics in topics.map { row($0, in: group) } }
    let partners = figure.partners.map { name -> [DataTable.Cell] in
      [.init(name), .init("partner"), .init("declared"), .init(Say.silent)]
    }
    return DataTable(header: ["Part of the model", "Kind", "Declared", "Coded excerpts"], rows: topics + partners)
  }

  private func row(_ topic: Topic, in group: String) -> [DataTable.Cell] {
    let count = figure.count(topic)
    return [
      .init(topic.name, anchor: figure.light(topic).anchor), .init(group),
      .init(figure.declaration(of: topic)?.value ?? Say.silent), .init(count > 0 ? String(count) : Say.silent),
    ]
  }
}
