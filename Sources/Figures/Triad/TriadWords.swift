import CaseModel
import Words

/// What the triad says in words: title, description, caption and table.
struct TriadWords {
  let triad: IntegrationTriad
  private var words: Words { triad.words }

  var text: FigureText {
    FigureText(
      [.triadStates(states), .triadPlain], shown: .triadShown,
      note: [.triadReading(enacted: triad.enacted), triad.outsiders.isEmpty ? nil : .triadBoundary], in: words)
  }

  /// Types of one state stand together.
  private var states: [Message] {
    IntegrationState.allCases.compactMap { state in
      let types = IntegrationType.allCases.filter { triad[$0].state == state }
      return types.isEmpty ? nil : .triadState(types, state)
    }
  }

  var description: String {
    // Where no pattern can be told, neither can it be told that no type is dominant.
    let dominant = triad.dominant.map(Message.triadDominant) ?? (triad.pattern == nil ? nil : .triadNoDominant)
    let pattern = triad.pattern.map(Message.triadPattern)
    return words.sentences(
      IntegrationType.allCases.map(sentence) + [.triadInterdependent] + [dominant, pattern].compactMap(\.self) + actors)
  }

  private func sentence(_ type: IntegrationType) -> Message {
    let node = triad[type]
    return switch node.state {
    case .silent: .triadSilent(type)
    case .insufficient:
      .triadInsufficient(type, enactment: node.enactment, balance: node.balance, coverage: node.coverage)
    case .established, .contested, .enactedButConstraining, .emerging, .partial, .lacking:
      .triadIs(type, node.state, enactment: node.enactment, balance: node.balance, coverage: node.coverage)
    }
  }

  private var actors: [Message] {
    func named(_ standing: ActorPlace, _ sentence: ([String]) -> Message) -> Message? {
      let names = triad.outsiders.filter { $0.standing == standing }.map(\.label)
      return names.isEmpty ? nil : sentence(names)
    }
    return [
      named(.boundary, Message.onTheBoundary), named(.outside, Message.outsideTheBoundary),
    ].compactMap(\.self)
  }

  var table: DataTable {
    let header: [Message] = [
      .triadHeadType, .state, .enactmentHead, .balanceHead, .coverageHead, .triadHeadEnablingShare, .triadHeadDominant,
    ]
    return DataTable(
      header: header.map(words.text), rows: IntegrationType.allCases.map(row) + triad.outsiders.map(row))
  }

  private func row(_ type: IntegrationType) -> [DataTable.Cell] {
    let node = triad[type]
    return [
      .init(words.text(.integrationOf(type)), anchor: node.anchor), .init(words.word(node.state)),
      .init(words.text(.decimal(node.enactment))), .init(words.text(.signed(node.balance))),
      .init(words.said(node.state == .silent ? nil : .percent(node.coverage))),
      .init(words.said(node.enablingShare.map(Message.percent))), .init(words.yes(triad.dominant == type)),
    ]
  }

  private func row(_ actor: IntegrationTriad.Outsider) -> [DataTable.Cell] {
    [.init(actor.label, anchor: actor.anchor), .init(words.word(actor.standing))]
      + Array(repeating: .init(words.silent), count: 5)
  }
}
