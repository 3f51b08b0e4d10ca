import Words

/// What the model of learning says in words: title, description, caption and table.
struct LearningWords {
  let figure: LearningFigure
  private var words: Words { figure.words }
  private typealias Topic = LearningFigure.Topic

  var text: FigureText {
    let topics = Topic.rationales + Topic.components + Topic.approaches + Topic.orientations + Topic.levels
    let isMissing = Topic.components.contains { figure.light($0).isMissing }
    return FigureText(
      [.learningParts(topics.count { figure.light($0).isLit }, of: topics.count)], shown: .learningShown,
      note: [.learningSource, .learningDotted, isMissing ? .learningOutline : nil], in: words)
  }

  var description: String {
    let sentences = [
      partners, sentence(Topic.rationales, Message.learningWhySaid, .learningWhyUnsaid),
      sentence(Topic.components, Message.learningComponentsSaid, .learningComponentsUnsaid),
      sentence(Topic.approaches, Message.learningHowSaid, .learningHowUnsaid),
      sentence(Topic.orientations, Message.learningWhatSaid, .learningWhatUnsaid), levels,
    ]
    let notes = figure.notes.map { Message.own($0.hasSuffix(".") ? $0 : $0 + ".") }
    return words.sentences(sentences + notes)
  }

  private var partners: Message {
    figure.partners.isEmpty ? .learningPartnersUnsaid : .learningPartners(figure.partners.count, figure.partners)
  }

  private func sentence(
    _ topics: [LearningFigure.Topic], _ said: ([Message]) -> Message, _ unsaid: Message
  ) -> Message {
    let lit = topics.compactMap { topic -> Message? in
      let light = figure.light(topic)
      guard light.isLit, let words = light.words else { return nil }
      return .learningTopic(self.words.text(topic.name).lowercased(), words)
    }
    return lit.isEmpty ? unsaid : said(lit)
  }

  private var levels: Message {
    .learningLevels(
      between: figure.light(.interLevel).words ?? .notSaid, home: figure.light(.intraLevel).words ?? .notSaid)
  }

  /// The model's places in order, then the partners.
  var table: DataTable {
    let header: [Message] = [.learningHeadPart, .kindHead, .learningHeadDeclared, .learningHeadCoded]
    let groups: [(Message, [LearningFigure.Topic])] = [
      (.learningKindWhy, Topic.rationales), (.learningKindComponent, Topic.components),
      (.learningKindApproach, Topic.approaches), (.learningKindOrientation, Topic.orientations),
      (.learningKindLevel, Topic.levels),
    ]
    let topics = groups.flatMap { group, topics in topics.map { row($0, in: group) } }
    return DataTable(header: header.map(words.text), rows: topics + figure.partners.map(partner))
  }

  private func partner(_ name: String) -> [DataTable.Cell] {
    [
      .init(name), .init(words.text(.learningKindPartner)), .init(words.text(.learningDeclared)), .init(words.silent),
    ]
  }

  private func row(_ topic: LearningFigure.Topic, in group: Message) -> [DataTable.Cell] {
    let count = figure.count(topic)
    return [
      .init(words.text(topic.name), anchor: figure.light(topic).anchor), .init(words.text(group)),
      .init(words.said(figure.declaration(of: topic)?.words)), .init(words.number(count > 0 ? count : nil)),
    ]
  }
}
